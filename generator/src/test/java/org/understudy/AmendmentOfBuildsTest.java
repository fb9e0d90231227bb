package org.understudy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.plan.SecretRef;
import org.understudy.vault.Secret;
import org.understudy.vault.VaultWriter;
import org.understudy.vault.kdbx.Cheap;

/** Amendment sheets of whole builds, compared with an earlier state in another folder. */
class AmendmentOfBuildsTest {
    @TempDir
    Path folder;

    private TestPlan before;
    private TestPlan after;

    @BeforeEach
    void plans() {
        before = plan("before");
        after = plan("after").change("plan.md", "edition: 3", "edition: 4");
    }

    private TestPlan plan(String name) {
        return TestPlan.in(folder.resolve(name))
                .file("people/lee.md", "---\nname: Lee Counsel\nroles: [{role: counsel}]\n---\n")
                .file("packs/lee.md", """
                        ---
                        recipient: lee
                        language: en
                        documents: [L0, L2, L13]
                        formats: [pdf, odt, docx]
                        covers: [{accounts: [mail]}]
                        ---
                        """)
                .environment("VAULT", TestPlan.VAULT_PASSWORD);
    }

    private Outcome build(Optional<String> password) {
        Request request = after.request();
        return new Understudy(TestPlan.CLOCK, new SecureRandom(), event -> {})
                .build(new Request(
                                request.plan(),
                                request.output(),
                                request.theme(),
                                after.settings(password.flatMap(SecretRef::parse)),
                                Set.of("lee"),
                                request.freshness(),
                                2)
                        .since(before.plan()));
    }

    /** What the sheet says, with one space between words. */
    private String sheet(Outcome outcome) throws Exception {
        assertThat(outcome.succeeded()).as(outcome.diagnostics().toString()).isTrue();
        String text = Plaintext.of(after.pack("lee"), "")
                .getOrDefault("L13-amendment-sheet.odt!content.xml", "")
                .replaceAll("<[^>]*>", " ");
        return new String(text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8).replaceAll("\\s+", " ");
    }

    private String report() throws Exception {
        return Files.readString(after.output().resolve("reports/amendment.html"));
    }

    private static List<String> rules(Outcome outcome) {
        return outcome.diagnostics().stream().map(it -> it.rule().id()).toList();
    }

    @Test
    void secretsAreReplacedNewAndGone() throws Exception {
        after.secret("Accounts/Mail", "another-secret-4712").saveVault();
        String sheet = sheet(build(Optional.of("env:VAULT")));
        assertThat(sheet).contains("Mailbox Password: replaced").doesNotContain("Domain name");
        assertThat(report()).contains("Accounts/Mail").contains("<td>Password</td>");
        noSecret();
    }

    @Test
    void aSecretThatIsKeptInAnotherPlaceIsNotReplaced() throws Exception {
        after.secret("Accounts/Post", "mail-secret-4711")
                .saveVault()
                .change("accounts/mail.md", "vault:Accounts/Mail", "vault:Accounts/Post");
        assertThat(sheet(build(Optional.of("env:VAULT"))))
                .contains("Mailbox Password: now kept in another place")
                .doesNotContain("replaced In");
    }

    @Test
    void changesInWhatThePackDoesNotCoverAreOnlyForTheAuthor() throws Exception {
        after.secret("Accounts/Domain", "domain-secret-0816")
                .saveVault()
                .change("accounts/domain.md", "name: Domain name", "name: Names for the internet");
        after.file("custody/ana.md", """
                ---
                item: copy
                pack: ana
                edition: 3
                medium: usb-drive
                seal-number: A 17
                holder: ana
                handed-over: 2026-11-02
                receipt: 2026-11-02
                ---
                """);
        assertThat(sheet(build(Optional.of("env:VAULT"))))
                .contains("Nothing changed in what this pack shows.")
                .doesNotContainIgnoringCase("domain")
                .doesNotContain("Names for the internet", "A 17", "Who holds what");
        assertThat(report())
                .contains("Names for the internet")
                .contains("Domain name")
                .contains("Who holds what")
                .contains("edition 3, seal A 17");
        noSecret();
    }

    @Test
    void anotherPasswordIsSaidNotGuessedAround() throws Exception {
        after.change("accounts/mail.md", "Mailbox", "Letterbox");
        Path vault = before.plan().resolve("vault.kdbx");
        byte[] bytes = Files.readAllBytes(vault);
        byte[] damaged = bytes.clone();
        damaged[damaged.length - 40] ^= 1;
        Files.write(vault, damaged);
        assertThat(sheet(build(Optional.of("env:VAULT")))).contains("is damaged and could not be read");
        Files.delete(vault);
        assertThat(sheet(build(Optional.of("env:VAULT")))).contains("nothing was kept of those of the edition before");
        Files.write(vault, "not a vault".getBytes(StandardCharsets.UTF_8));
        assertThat(sheet(build(Optional.of("env:VAULT")))).contains("isn’t known");
        Files.delete(vault);
        new VaultWriter(Cheap.random(4711), Cheap.CLOCK, Cheap.SETTINGS)
                .write(
                        vault,
                        List.of(),
                        Optional.of(Secret.copyOf("another password".toCharArray())),
                        Optional.empty());
        assertThat(sheet(build(Optional.of("env:VAULT")))).contains("has another password and could not be opened");
        Files.write(vault, bytes);
        assertThat(sheet(build(Optional.empty()))).contains("was not opened for this comparison");
        assertThat(sheet(build(Optional.of("env:VAULT")))).contains("no password, code or key was replaced");
    }

    @Test
    void whenItIsReviewedNextChangesNoDocument() throws Exception {
        after.file("reviews/2026-11-10.md", """
                ---
                kind: review
                date: 2026-11-10
                by: maria
                next: 2027-05-10
                ---
                """);
        assertThat(sheet(build(Optional.of("env:VAULT")))).contains("10 May 2027", "say what they said");
    }

    @Test
    void documentsThatSayTheSameAreNotListed() throws Exception {
        after.change("plan.md", "as-at: 2026-11-01", "as-at: 2026-11-14");
        assertThat(sheet(build(Optional.of("env:VAULT")))).contains("say what they said");
        after.change("accounts/mail.md", "Provider B.V.", "Provider N.V.");
        assertThat(sheet(build(Optional.of("env:VAULT"))))
                .contains("Schedule of digital assets L2-lee changed")
                .contains("Provider – legal entity Provider B.V. Provider N.V.");
    }

    @Test
    void aFolderWithoutAPlanIsTold() {
        Request request = after.request();
        var understudy = new Understudy(TestPlan.CLOCK, new SecureRandom(), event -> {});
        assertThat(rules(understudy.build(request.since(folder.resolve("nowhere")))))
                .contains("EDITION-020");
        assertThat(rules(understudy.build(request.since(folder)))).contains("EDITION-020");
    }

    @Test
    void anEditionThatIsNotEarlierIsTold() {
        after.change("plan.md", "edition: 4", "edition: 2");
        assertThat(rules(build(Optional.of("env:VAULT")))).contains("EDITION-021");
    }

    @Test
    void anEditionThatBlocksIsComparedAsFarAsItCanBe() throws Exception {
        before.change("plan.md", "  - {rule: ACCESS-002, because: nobody holds anything yet, until: 2099-12-31}\n", "");
        after.change("accounts/mail.md", "Mailbox", "Letterbox");
        Outcome outcome = build(Optional.of("env:VAULT"));
        assertThat(sheet(outcome)).contains("doesn’t pass today’s checks").contains("Mailbox Letterbox");
        assertThat(rules(outcome)).contains("EDITION-022");
    }

    @Test
    void withoutAnEarlierStateItIsTheFirstEdition() throws Exception {
        Request request = after.request();
        new Understudy(TestPlan.CLOCK, new SecureRandom(), event -> {})
                .build(new Request(
                        request.plan(),
                        request.output(),
                        request.theme(),
                        after.settings(Optional.empty()),
                        Set.of("lee"),
                        request.freshness(),
                        2));
        assertThat(Plaintext.of(after.pack("lee"), "").get("L13-amendment-sheet.pdf!text"))
                .contains("This is the first edition");
    }

    private void noSecret() throws Exception {
        String all = Plaintext.text(after.pack("lee"), "") + report();
        assertThat(Stream.of(before, after)
                        .flatMap(it ->
                                Stream.of("mail-secret", "another-secret", "domain-secret", TestPlan.TOMS_PASSPHRASE))
                        .collect(Collectors.toSet()))
                .allSatisfy(secret -> assertThat(all).doesNotContain(secret));
    }
}
