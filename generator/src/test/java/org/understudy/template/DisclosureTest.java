package org.understudy.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.check.CheckedPlan;
import org.understudy.diagnostic.Checked;
import org.understudy.golden.CanaryPlan;
import org.understudy.golden.Plans;
import org.understudy.plan.Device;
import org.understudy.plan.Disclosure;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Pack;
import org.understudy.plan.Plan;

/**
 * Random plans in which everything may refer to everything else, and says its id in every text: no document of a pack says an
 * id that the table “What a pack shows” in docs/documents.md doesn't allow.
 */
class DisclosureTest {
    private static final int PLANS = Integer.getInteger("understudy.random.disclosures", 6);
    private static final int EACH = 6;
    private static final List<String> DOCUMENTS = List.of("D0", "D1", "D2", "D3", "D5", "D6", "D7", "D8");
    private static final List<String> FOR_LAWYERS =
            List.of("L0", "L1", "L2", "L3", "L4", "L5", "L6", "L7", "L8", "L9", "L10", "L11", "L12", "L14");
    private static final PageMaker PAGES =
            new PageMaker(new TemplateLayers(List.of(Layer.builtIn())), TestPages.PATIENT);

    @TempDir
    Path temporary;

    @TestFactory
    Stream<DynamicTest> tellsNothingOfWhatIsntCovered() {
        long first = new Random().nextLong();
        return IntStream.range(0, PLANS)
                .mapToLong(i -> first + i)
                .boxed()
                .flatMap(seed -> Stream.of(
                        dynamicTest("seed " + seed, () -> check(seed, DOCUMENTS)),
                        dynamicTest("seed " + seed + ", for lawyers", () -> check(seed, someForLawyers(seed)))));
    }

    /** With some documents a pack may name more: those without them are to be seen too. */
    private static List<String> someForLawyers(long seed) {
        var random = new Random(seed);
        List<String> some =
                FOR_LAWYERS.stream().filter(it -> random.nextBoolean()).toList();
        return some.isEmpty() ? FOR_LAWYERS : some;
    }

    private void check(long seed, List<String> documents) throws Exception {
        Path folder = temporary.resolve("plan" + seed + documents.get(0));
        CheckedPlan checked = new CanaryPlan(seed, EACH, documents).write(folder);
        assertThat(checked.plan().packs()).hasSize(2);
        tellsNoMore(checked, folder, "seed " + seed);
    }

    private static void tellsNoMore(CheckedPlan checked, Path folder, String of) throws Exception {
        Plan plan = checked.plan();
        for (Pack pack : plan.packs().values()) {
            Set<String> hidden = CanaryPlan.ids(plan);
            hidden.removeAll(new NaiveDisclosure(plan, pack).told());
            assertThat(hidden).isNotEmpty();
            for (DocumentId document : pack.documents()) {
                Checked<List<PageMaker.Made>> made = PAGES.make(document, checked, pack, Plans.tree(folder));
                assertThat(made.diagnostics()).as(of).isEmpty();
                String xhtml = made.value().orElseThrow().get(0).xhtml();
                assertThat(hidden.stream().filter(xhtml::contains))
                        .as("told by %s of pack %s, %s", document, pack.id(), of)
                        .isEmpty();
            }
        }
    }

    /** What a pack names itself may also be what something else is unlocked with: what unlocks it is told as well. */
    @Test
    void tellsWhatUnlocksWhatThePackNames() throws Exception {
        Path folder = Plans.write(
                temporary.resolve("chain"),
                Map.ofEntries(
                        Map.entry(
                                "plan.md",
                                "---\ntitle: A plan\nauthor: ann\nas-at: 2026-11-01\n"
                                        + "accept: [{rule: ACCESS-002, because: a test, until: 2099-01-01}]\n---\n"),
                        Map.entry("people/ann.md", "---\nname: Ann\n---\n"),
                        Map.entry(
                                "accounts/mail.md",
                                "---\nname: Mail\nprovider: {entity: Post}\ncategory: email\n"
                                        + "capacity: own-business\ndepends-on: [devices/phone4z]\n---\n"),
                        Map.entry("devices/phone0z.md", phone(0, "pin: \"env:PIN\"")),
                        Map.entry("devices/phone1z.md", phone(1, "pin: \"env:PIN\"")),
                        Map.entry("devices/phone2z.md", phone(2, "device: phone1z")),
                        Map.entry("devices/phone3z.md", phone(3, "device: phone2z")),
                        Map.entry("devices/phone4z.md", phone(4, "device: phone3z")),
                        Map.entry(
                                "packs/ann.md",
                                "---\nrecipient: ann\nlanguage: en\ndocuments: [D2]\ncovers: all\n"
                                        + "devices: [phone2z]\nprotection: {passphrase: \"env:PACK\"}\n---\nHello.\n")));
        CheckedPlan checked = Plans.checked(folder);
        Pack pack = checked.plan().packs().values().iterator().next();
        assertThat(new Disclosure(checked.plan(), pack).devices())
                .extracting(Device::id)
                .containsExactly("phone1z", "phone2z", "phone3z", "phone4z");
        tellsNoMore(checked, folder, "a chain of telephones");
    }

    private static String phone(int number, String unlock) {
        return "---\nname: Text of phone%sz\nkind: phone\nunlocked-by: [{%s}]\n---\n".formatted(number, unlock);
    }

    /** What is said of a thing is found by its id, wherever it stands: else the other test would prove nothing. */
    @Test
    void everythingThatIsListedIsFound() throws Exception {
        CheckedPlan checked = new CanaryPlan(1, EACH, DOCUMENTS).write(temporary);
        Plan plan = checked.plan();
        Pack pack = plan.packs().values().iterator().next();
        var disclosure = new Disclosure(plan, pack);
        String all = "";
        for (DocumentId document : pack.documents()) {
            all += PAGES.make(document, checked, pack, Plans.tree(temporary))
                    .value()
                    .orElseThrow()
                    .get(0)
                    .xhtml();
        }
        Set<String> listed = new TreeSet<>();
        disclosure.accounts().forEach(it -> listed.add(it.id()));
        disclosure.devices().forEach(it -> listed.add(it.id()));
        disclosure.places().forEach(it -> listed.add(it.id()));
        disclosure.workflows().forEach(it -> listed.add(it.id()));
        disclosure.engagements().forEach(it -> listed.add(it.id()));
        disclosure.people().stream()
                .map(it -> it.id())
                .filter(id -> id.endsWith("z"))
                .forEach(listed::add);
        String text = all;
        assertThat(listed).hasSizeGreaterThan(5).allMatch(text::contains);
    }
}
