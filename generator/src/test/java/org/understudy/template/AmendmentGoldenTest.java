package org.understudy.template;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.check.CheckedPlan;
import org.understudy.golden.Golden;
import org.understudy.golden.Plans;
import org.understudy.history.ComparedSecrets;
import org.understudy.history.SecretPrints;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Pack;
import org.understudy.plan.SecretRef;
import org.understudy.template.Previous.DocumentChange;
import org.understudy.text.Language;

/** A whole amendment sheet in each language. */
class AmendmentGoldenTest {
    private static final PageMaker PAGES =
            new PageMaker(new TemplateLayers(List.of(Layer.builtIn())), TestPages.PATIENT);
    private static final String COPY = """
            ---
            item: copy
            pack: keller
            edition: 3
            medium: usb-drive
            holder: keller
            handed-over: 2026-10-01
            %s
            ---
            """;
    private static final String MAIL = """
            ---
            name: Account mail
            provider: {entity: Provider of mail}
            category: email
            capacity: own-private
            identifiers: [%s]
            access:
              sign-in: {username: maria, password: "%s", second-factor: [%s]}
            accept: [{rule: ACCESS-001, because: a small practice, until: 2099-01-01}]
            %s
            ---
            """;

    @TempDir
    Path temp;

    @TestFactory
    Stream<DynamicTest> ofAPracticeInWhichMuchChanged() {
        return Stream.of(Language.values())
                .map(language -> dynamicTest(language.tag(), () -> {
                    String xhtml = xhtml(language);
                    Golden.assertEqual(
                            Golden.path("xhtml/L13-" + language + ".xhtml"),
                            xhtml.replace(Marks.OPEN, '⟦')
                                    .replace(Marks.CLOSE, '⟧')
                                    .stripLeading());
                }));
    }

    private String xhtml(Language language) {
        Path before = temp.resolve("before-" + language);
        Path after = temp.resolve("after-" + language);
        CheckedPlan former = before(language).plan(before);
        CheckedPlan now = after(language).plan(after);
        Pack pack = now.plan().packs().values().iterator().next();
        SecretRef mail = SecretRef.parse("vault:Mail").orElseThrow();
        var secrets = new ComparedSecrets(
                new SecretPrints(Map.of(mail, "one"), SecretPrints.Basis.VALUE),
                new SecretPrints(Map.of(mail, "other"), SecretPrints.Basis.VALUE),
                Optional.empty());
        var documents = Map.of(pack.ref(), List.of(new DocumentChange(DocumentChange.Sort.CHANGED, "L2", "L2-keller")));
        var previous = new Previous(former.plan(), Optional.of(former), secrets, documents);
        try {
            return PAGES.make(
                            DocumentId.L13,
                            now,
                            pack,
                            new PageMaker.Beside(List.of(), List.of(), Optional.of(previous)),
                            Plans.tree(after))
                    .value()
                    .orElseThrow()
                    .get(0)
                    .xhtml();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LegalPages before(Language language) {
        return new LegalPages(language.tag(), "L0, L2, L13")
                .change("plan.md", "edition: 3", """
                        edition: 3
                        activation: {events: [death], verifiers: [tom, keller], quorum: 1, waiting-period: 48 hours, unreachable-after: 14 days}
                        """.strip())
                .file(
                        "accounts/mail.md",
                        MAIL.formatted(
                                "customer 12", "vault:Mail", "sms: sim", "renewal: {on: 2027-03-01, amount: EUR 10}"))
                .file("devices/sim.md", "---\nname: SIM of Maria\nkind: sim\nnumber: +31 6 0000 0001\n---\n")
                .file("custody/copy.md", COPY.formatted("next-check: 2026-12-01"))
                .account("forum", "own-private");
    }

    private static LegalPages after(Language language) {
        return before(language)
                .change("plan.md", "edition: 3", "edition: 4")
                .change("plan.md", "as-at: 2026-11-01", "as-at: 2026-12-01")
                .change("plan.md", "verifiers: [tom, keller], quorum: 1", "verifiers: [keller, tom], quorum: 1")
                .change("plan.md", "48 hours", "72 hours")
                .change("people/keller.md", "Markt 1, Delft", "Markt 2, Delft")
                .change("people/keller.md", "accepted: 2026-09-01", "accepted: 2026-10-01")
                .change("people/tom.md", "{role: heir, conflict: heir and successor}", "{role: executor, order: 1}")
                .file(
                        "accounts/mail.md",
                        MAIL.formatted(
                                "customer 12, customer 13",
                                "vault:Mail",
                                "sms: sim",
                                "renewal: {on: 2028-03-01, amount: EUR 12.50}\nwish: {action: close, within: 3 months}"))
                .change("accounts/forum.md", "name: Account forum", "name: Forum")
                .file("custody/copy.md", COPY.formatted("returned: 2026-11-20"))
                .account("bank", "own-business");
    }
}
