package org.understudy.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.understudy.check.CheckedPlan;
import org.understudy.diagnostic.Checked;
import org.understudy.golden.Plans;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Pack;
import org.understudy.text.Language;

/** D3 where there is nothing to get past, or nobody to ask: it refers to no section that it then hasn’t. */
class RecoveryOfLittleTest {
    private static final PageMaker PAGES =
            new PageMaker(new TemplateLayers(List.of(Layer.builtIn())), TestPages.PATIENT);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void noAccountAsksForASecondProof(Language language) throws Exception {
        assertThat(xhtml(language, "depends-on: [devices/phone]\naccess: {sign-in: {password: \"env:PASSWORD\"}}"))
                .contains("<h2 id=\"order\">")
                .doesNotContain("id=\"use\"", "afterwards");
    }

    @ParameterizedTest
    @EnumSource
    void nobodyIsThereToBeAsked(Language language) throws Exception {
        assertThat(
                        xhtml(
                                language,
                                "access: {sign-in: {password: \"env:PASSWORD\", second-factor: [{push: phone}, {sms: sim},"
                                        + " {hardware-key: key}, {totp: {device: [app], secret: \"env:SEED\"}}, {push: laptop}]}}"))
                .contains("id=\"use\"", "id=\"afterwards\"", "device-phone", "device-sim", "device-key", "device-app")
                .doesNotContain("callers");
    }

    private String xhtml(Language language, String account) throws Exception {
        CheckedPlan plan = Plans.checked(Plans.write(
                folder,
                Map.ofEntries(
                        Map.entry("plan.md", "---\ntitle: A plan\nauthor: ann\nas-at: 2026-11-01\n---\n"),
                        Map.entry("people/ann.md", "---\nname: Ann\n---\n"),
                        Map.entry("devices/phone.md", device("phone")),
                        Map.entry("devices/sim.md", device("sim")),
                        Map.entry("devices/key.md", device("hardware-key")),
                        Map.entry("devices/app.md", device("authenticator-app")),
                        Map.entry("devices/laptop.md", device("laptop")),
                        Map.entry(
                                "accounts/mail.md",
                                "---\nname: Mail\nprovider: {entity: Post}\ncategory: email\n"
                                        + "capacity: own-business\n" + account + "\n---\n"),
                        Map.entry(
                                "packs/ann.md",
                                "---\nrecipient: ann\nlanguage: en\ndocuments: [D3]\ncovers: all\n"
                                        + "protection: {passphrase: \"env:PACK\"}\n---\nHello.\n"))));
        Pack pack = TestPages.in(plan.plan().packs().values().iterator().next(), language);
        Checked<List<PageMaker.Made>> made = PAGES.make(DocumentId.D3, plan, pack, Plans.tree(folder));
        assertThat(made.diagnostics()).isEmpty();
        return made.value().orElseThrow().get(0).xhtml();
    }

    private static String device(String kind) {
        return "---\nname: The %s\nkind: %s\nunlocked-by: [{pin: \"env:PIN\"}]\n---\n".formatted(kind, kind);
    }
}
