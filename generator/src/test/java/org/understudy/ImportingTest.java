package org.understudy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.ImportRequest.Mode;
import org.understudy.diagnostic.DiagnosticMessages;
import org.understudy.diagnostic.DiagnosticPrinter;
import org.understudy.exchange.format.ExportFormat;
import org.understudy.plan.Capacity;
import org.understudy.plan.SecretRef;
import org.understudy.vault.KeePassVault;
import org.understudy.vault.OthersOnTheComputer;
import org.understudy.vault.Secret;

/** Exports become accounts and secrets, and later exports update them. */
class ImportingTest {
    private static final String HEADING = "name,url,username,password,note\n";
    private static final String GITHUB = "GitHub,https://github.com/login,maria,gh-secret-1,the note says xyz\n";
    private static final String FORUM = "Old Forum,https://forum.example/,maria,forum-secret,\n";

    private static final List<String> NASTY = List.of(
            "a", "B", "é", "ß", "\n", "---\n", ": ", " #", "&x", "*x", "!!js", "{", "}", "[", "\\", "\"\"", "'", "|",
            "%", "@", "`", "/", "..", "#", "=1+1", "\t", "\u202E", "\u200B", "\u0085", "\u2028", "\uE000", "\uFEFF",
            "😀", "<!--", "${x}", "con", "~", "null", "? ", "- ");

    @TempDir
    private Path folder;

    private TestPlan plan;

    @BeforeEach
    void plan() {
        plan = TestPlan.in(folder.resolve("home"));
    }

    private Path export(String text) throws IOException {
        return export("export.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private Path export(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, bytes);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        return file;
    }

    private TestPlan.Run run(Path export) {
        return run(export, Mode.WRITE);
    }

    private TestPlan.Run run(Path export, Mode mode) {
        var request = new ImportRequest(
                export, Optional.empty(), Optional.empty(), Optional.empty(), Capacity.OWN_BUSINESS, mode);
        return plan.run((understudy, it) -> understudy.importFrom(it, request), plan.request());
    }

    private TestPlan.Run csv(String... rows) throws IOException {
        return run(export(HEADING + String.join("", rows)));
    }

    private static List<String> accounts(TestPlan.Run run) {
        return run.events().stream()
                .filter(Event.AccountImported.class::isInstance)
                .map(Event.AccountImported.class::cast)
                .map(it -> it.account() + " " + it.change() + " " + it.entry())
                .toList();
    }

    private static String said(TestPlan.Run run) {
        var printer = new DiagnosticPrinter(DiagnosticMessages.in(Locale.ENGLISH), "");
        return String.join(
                "\n", run.outcome().diagnostics().stream().map(printer::print).toList());
    }

    private String file(String path) throws IOException {
        return Files.readString(plan.plan().resolve(path));
    }

    /** Every file of the plan, with its bytes as text. */
    private Map<String, String> all() throws IOException {
        var found = new TreeMap<String, String>();
        try (Stream<Path> files = Files.walk(plan.plan())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                found.put(
                        plan.plan().relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return found;
    }

    @Test
    void aLoginBecomesAnAccountAndItsSecretsGoIntoTheVault() throws Exception {
        TestPlan.Run run = csv(GITHUB);
        assertThat(accounts(run)).containsExactly("github NEW vault:Accounts/GitHub");
        assertThat(file("accounts/github.md")).startsWith("""
                ---
                name: "GitHub"
                provider: github
                url: "https://github.com/login"
                category: code
                capacity: own-business
                access:
                  sign-in:
                    username: "maria"
                    password: "vault:Accounts/GitHub"
                imported: {from: chrome, id: """);
        assertThat(plan.inVault("Accounts/GitHub")).isEqualTo("gh-secret-1");
        assertThat(plan.inVault("Accounts/GitHub#username")).isEqualTo("maria");
        assertThat(plan.inVault("Accounts/GitHub#notes")).isEqualTo("the note says xyz");
        assertThat(plan.inVault("Accounts/Mail")).isEqualTo("mail-secret-4711");
        assertThat(run.rules())
                .containsExactlyInAnyOrder("IMPORT-011", "IMPORT-016", "IMPORT-021", "IMPORT-022", "IMPORT-023");
        assertThat(String.join("", all().values()) + run + said(run))
                .doesNotContain("gh-secret-1", "the note says xyz");
        assertThat(plan.check().rules()).noneMatch(it -> it.startsWith("SECRET-") || it.startsWith("BIND-"));
    }

    @Test
    void theSameExportAgainChangesNothing() throws Exception {
        csv(GITHUB, FORUM);
        Map<String, String> before = all();
        TestPlan.Run again = csv(GITHUB, FORUM);
        assertThat(accounts(again))
                .containsExactly("github SAME vault:Accounts/GitHub", "old-forum SAME vault:Accounts/Old Forum");
        assertThat(all()).isEqualTo(before);
    }

    @Test
    void aNewerExportBringsWhatItChangedAndLeavesWhatTheAuthorWrote() throws Exception {
        csv(GITHUB, FORUM);
        plan.change("accounts/github.md", "\"GitHub\"", "\"GitHub of the firm\"");
        Map<String, String> files = all();
        TestPlan.Run run = csv(GITHUB.replace("gh-secret-1", "gh-secret-2"), FORUM);
        assertThat(accounts(run))
                .containsExactly("github CHANGED vault:Accounts/GitHub", "old-forum SAME vault:Accounts/Old Forum");
        assertThat(plan.inVault("Accounts/GitHub")).isEqualTo("gh-secret-2");
        files.remove("vault.kdbx");
        assertThat(all()).containsAllEntriesOf(files);
        assertThat(run.rules()).doesNotContain("IMPORT-018");
    }

    @Test
    void whatBothChangedStaysAndIsTold() throws Exception {
        csv(GITHUB);
        plan.secret("Accounts/GitHub", "changed by hand")
                .secret("Accounts/GitHub#understudy.imported", plan.inVault("Accounts/GitHub#understudy.imported"))
                .saveVault();
        TestPlan.Run run = csv(GITHUB.replace("gh-secret-1", "gh-secret-2"));
        assertThat(plan.inVault("Accounts/GitHub")).isEqualTo("changed by hand");
        assertThat(said(run))
                .contains("warning IMPORT-018 accounts/github differs from the export in access.sign-in")
                .doesNotContain("gh-secret", "changed by hand");
    }

    @Test
    void aNameThatTheExportChangedIsToldAndNotWritten() throws Exception {
        csv(GITHUB);
        TestPlan.Run run = csv(GITHUB.replace("GitHub,", "GitHub work,"));
        assertThat(file("accounts/github.md")).contains("name: \"GitHub\"");
        assertThat(said(run)).contains("differs from the export in name").contains("GitHub work");
        assertThat(run.rules()).contains("IMPORT-018");
    }

    @Test
    void whatIsGoneFromTheExportIsToldAndNeverDeleted() throws Exception {
        csv(GITHUB, FORUM);
        TestPlan.Run run = csv(GITHUB);
        assertThat(said(run)).contains("IMPORT-017 accounts/old-forum was imported and isn’t in the export any more");
        assertThat(plan.inVault("Accounts/Old Forum")).isEqualTo("forum-secret");
        assertThat(file("accounts/old-forum.md")).contains("Old Forum");
    }

    @Test
    void whatTheAuthorDescribedIsntDescribedAgain() throws Exception {
        plan.account("forge", "Forge", "username: maria, password: \"vault:Accounts/Mail\"");
        plan.change("accounts/forge.md", "category: email", "url: https://github.com/\ncategory: code");
        TestPlan.Run run = csv(GITHUB);
        assertThat(accounts(run)).isEmpty();
        assertThat(said(run))
                .contains("IMPORT-019 “GitHub” of the export is the same account as accounts/forge")
                .contains("imported: {from: chrome, id: ");
    }

    @Test
    void aDryRunWritesNothing() throws Exception {
        Map<String, String> before = all();
        TestPlan.Run run = run(export(HEADING + GITHUB), Mode.DRY_RUN);
        assertThat(accounts(run)).containsExactly("github NEW vault:Accounts/GitHub");
        assertThat(all()).isEqualTo(before);
    }

    @Test
    void theVaultIsMadeIfThereIsNone() throws Exception {
        Files.delete(plan.plan().resolve("vault.kdbx"));
        Map<String, String> before = all();
        TestPlan.Run weak = csv(GITHUB);
        assertThat(weak.rules()).containsExactly("SECRET-016");
        assertThat(all()).isEqualTo(before);
        String strong = "gravel tulip ransack unbolted mustang dexterity croak";
        plan.environment("NEW_VAULT", strong);
        var export = new ImportRequest(
                export(HEADING + GITHUB),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Capacity.OWN_BUSINESS,
                Mode.WRITE);
        Request request = plan.request();
        TestPlan.Run run = plan.run(
                (understudy, it) -> understudy.importFrom(it, export),
                new Request(
                        request.plan(),
                        request.output(),
                        request.theme(),
                        plan.settings(SecretRef.parse("env:NEW_VAULT")),
                        request.packs(),
                        request.freshness(),
                        request.threads()));
        assertThat(accounts(run)).as(said(run)).hasSize(1);
        var key = Secret.copyOf(strong.toCharArray());
        try (var vault = new KeePassVault(plan.plan().resolve("vault.kdbx"), Optional.of(key::copy), Optional.empty());
                Secret value =
                        vault.resolve(SecretRef.parse("vault:Accounts/GitHub").orElseThrow())) {
            assertThat(value.<String>reveal(Object::toString)).isEqualTo("gh-secret-1");
        }
    }

    @Test
    void aTakenPlaceIsLeftAlone() throws Exception {
        plan.secret("Accounts/GitHub", "somebody else’s").saveVault();
        plan.file("devices/github.md", "---\nname: A phone\nkind: phone\n---\n");
        assertThat(accounts(csv(GITHUB))).containsExactly("github-2 NEW vault:Accounts/GitHub (2)");
        assertThat(plan.inVault("Accounts/GitHub")).isEqualTo("somebody else’s");
        assertThat(plan.inVault("Accounts/GitHub (2)")).isEqualTo("gh-secret-1");
    }

    @Test
    void whenTheVaultCantBeWrittenNothingIs() throws Exception {
        Files.write(plan.plan().resolve("vault.kdbx"), new byte[100]);
        Map<String, String> before = all();
        TestPlan.Run run = csv(GITHUB);
        assertThat(run.outcome().succeeded()).isFalse();
        assertThat(accounts(run)).isEmpty();
        assertThat(all()).isEqualTo(before);
    }

    @Test
    void anExportInAWorkTreeIsRefused() throws Exception {
        Path tree = Files.createDirectories(folder.resolve("repo/deep"));
        Files.writeString(folder.resolve("repo/.git"), "gitdir: elsewhere");
        Path export = Files.writeString(tree.resolve("export.csv"), HEADING + GITHUB);
        Map<String, String> before = all();
        assertThat(run(export).rules()).contains("IMPORT-002");
        assertThat(run(Files.writeString(plan.plan().resolve("export.csv"), HEADING + GITHUB))
                        .rules())
                .contains("IMPORT-002");
        Files.delete(plan.plan().resolve("export.csv"));
        assertThat(all()).isEqualTo(before);
    }

    @Test
    void aPlanWithErrorsIsLeftAlone() throws Exception {
        plan.change("accounts/mail.md", "category: email", "category: nonsense");
        assertThat(csv(GITHUB).rules()).contains("IMPORT-024").contains("BIND-008");
    }

    @Test
    void textsCanDoNoHarm() throws Exception {
        String hostile = "\"x\"\"\n---\nname: y # &a *b ../../etc/passwd \u202E\u0007 !!str {a: [b'\\\\\",";
        TestPlan.Run run = csv(
                hostile + "https://evil.example/?token=url-secret,\"u\n: - ser\",pw-secret,\n",
                "=cmd|' /C calc'!A0,javascript:alert(1),=HYPERLINK(1),pw-secret,\n",
                ",,,pw-secret-only,\n",
                "../../../../tmp/x,https://user:secret-in-url@h.example/a9c8b7d6e5f4a3b2c1,../../x,p,\n");
        assertThat(run.outcome().succeeded()).as(said(run)).isTrue();
        assertThat(accounts(run)).hasSize(4);
        assertThat(plan.check().rules()).noneMatch(it -> it.matches("(BIND|READ)-.*|SECRET-002"));
        assertThat(String.join("", all().values()))
                .doesNotContain("url-secret", "pw-secret", "secret-in-url", "a9c8b7d6e5f4a3b2c1");
        assertThat(file("accounts/cmd-c-calc-a0.md")).contains("name: \"=cmd|' /C calc'!A0\"");
    }

    /** As after a kill between the files and the vault. */
    @Test
    void theNextImportCompletesOneThatWasKilled() throws Exception {
        byte[] before = Files.readAllBytes(plan.plan().resolve("vault.kdbx"));
        csv(GITHUB, FORUM);
        plan.file("vault.kdbx", before);
        assertThat(accounts(csv(GITHUB, FORUM)))
                .containsExactly("github CHANGED vault:Accounts/GitHub", "old-forum CHANGED vault:Accounts/Old Forum");
        assertThat(plan.inVault("Accounts/GitHub")).isEqualTo("gh-secret-1");
    }

    @Test
    void whateverTitlesAreTheAccountsBindAndTheirSecretsAreFound() throws Exception {
        long seed = 71_000_000_003L;
        var random = new Random(seed);
        var rows = new StringBuilder(HEADING);
        for (int i = 0; i < 150; i++) {
            rows.append(cell(random)).append(",");
            rows.append(random.nextBoolean() ? "https://s" + i + ".example/" : cell(random))
                    .append(",");
            rows.append(cell(random))
                    .append(",secret-")
                    .append(i)
                    .append(",")
                    .append(cell(random))
                    .append("\n");
        }
        TestPlan.Run run = run(export(rows.toString()));
        assertThat(run.outcome().succeeded())
                .as("seed " + seed + "\n" + said(run))
                .isTrue();
        assertThat(plan.check().rules()).as("seed " + seed).noneMatch(it -> it.matches("(BIND|READ)-.*"));
        assertThat(String.join("", all().values())).doesNotContain("secret-1");
        List<String> names = run.events().stream()
                .filter(Event.AccountImported.class::isInstance)
                .map(it -> ((Event.AccountImported) it).entry().toString().substring("vault:".length()))
                .toList();
        assertThat(names).hasSizeGreaterThan(100).doesNotHaveDuplicates();
        for (String name : names) {
            assertThat(plan.inVault(name)).as("seed " + seed + " " + name).startsWith("secret-");
        }
        assertThat(accounts(run(export(rows.toString())))).allMatch(it -> it.contains(" SAME "));
    }

    private static String cell(Random random) {
        var text = new StringBuilder("\"");
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append(NASTY.get(random.nextInt(NASTY.size())));
        }
        return text.append('"').toString();
    }

    @Test
    void folderTellsCustomerAndCategory() throws Exception {
        plan.file("people/bakery.md", "---\nname: Bakery De Korenaar\nkind: legal\n---\n");
        plan.file("engagements/bakery.md", """
                ---
                name: Bakery
                customer: bakery
                services: Web shop
                credentials-owner: customer
                at-end: return
                ---
                """);
        TestPlan.Run run = run(export(
                "lastpass.csv",
                ("url,username,password,totp,extra,name,grouping,fav\n"
                                + "https://shop.example,maria,pw,JBSWY3DPEHPK3PXP,,Shop,Bakery De Korenaar\\Shops,0\n"
                                + "http://sn,,,,NoteType:Credit Card\\nNumber:4111,Visa,Cards,0\n")
                        .getBytes(StandardCharsets.UTF_8)));
        assertThat(run.outcome().succeeded()).as(said(run)).isTrue();
        assertThat(file("accounts/shop.md"))
                .contains("category: shop", "capacity: held-for-customer", "customer: bakery")
                .contains("- totp: {secret: \"vault:Bakery De Korenaar/Shops/Shop#otp\"}");
        assertThat(plan.inVault("Bakery De Korenaar/Shops/Shop#otp"))
                .isEqualTo("otpauth://totp/Shop:maria?secret=JBSWY3DPEHPK3PXP&issuer=Shop");
        assertThat(said(run))
                .contains("IMPORT-012 kept in the vault alone, as nobody signs in with it (1): vault:Cards/Visa");
        assertThat(plan.inVault("Cards/Visa#notes")).contains("4111");
    }

    @Test
    void seedsJoinThePasswordsTheyBelongTo() throws Exception {
        csv(GITHUB);
        String list = "otpauth://totp/GitHub:maria?secret=JBSWY3DPEHPK3PXP&issuer=GitHub\n"
                + "otpauth://hotp/Old:x?secret=JBSWY3DPEHPK3PXP&counter=4\n";
        TestPlan.Run run = run(export("list.txt", list.getBytes(StandardCharsets.UTF_8)));
        assertThat(accounts(run))
                .containsExactly("github CHANGED vault:Accounts/GitHub#otp", "old NEW vault:Accounts/Old");
        assertThat(said(run))
                .contains("add this below second-factor: - totp: {secret: \"vault:Accounts/GitHub#otp\"}")
                .contains("IMPORT-014 codes that the plan can’t describe (1): accounts/old")
                .doesNotContain("JBSWY3DPEHPK3PXP");
        assertThat(plan.inVault("Accounts/GitHub#otp")).contains("JBSWY3DPEHPK3PXP");
        assertThat(plan.inVault("Accounts/GitHub")).isEqualTo("gh-secret-1");
        assertThat(accounts(run(export("list.txt", list.getBytes(StandardCharsets.UTF_8)))))
                .containsExactly("github SAME vault:Accounts/GitHub#otp", "old SAME vault:Accounts/Old");
    }

    @Test
    void whatCantBeBroughtAlongIsTold() throws Exception {
        String json = """
                {"encrypted": false, "folders": [], "items": [
                 {"id": "3c2b7a61-5d0e-4f7c-9a41-b16700e0f5aa", "type": 1, "name": "GitHub",
                  "attachments": [{"fileName": "../../codes.txt"}],
                  "login": {"username": "maria", "password": "gh-secret-1", "fido2Credentials": [{}],
                   "uris": [{"uri": "https://github.com"}]}},
                 {"id": "3c2b7a61-5d0e-4f7c-9a41-b16700e0f5ab", "type": 1, "name": "Gone", "deletedDate": "2026-01-01"}]}
                """;
        plan.pack("tom", "[{category: [email]}]", "vault:Packs/Tom");
        TestPlan.Run run = run(export("export.json", json.getBytes(StandardCharsets.UTF_8)));
        assertThat(said(run))
                .contains(
                        "IMPORT-013 not in the export, so not imported (2): passkey of GitHub, ../../codes.txt of GitHub")
                .contains("IMPORT-015 archived or deleted there, so left out (1): Gone")
                .contains("IMPORT-020 no pack covers what was imported (1): accounts/github");
        assertThat(file("accounts/github.md"))
                .contains("imported: {from: bitwarden, id: 3c2b7a61-5d0e-4f7c-9a41-b16700e0f5aa}");
    }

    @Test
    void anExportThatOthersCanReadIsWarnedOf() throws Exception {
        Path export = export(HEADING + GITHUB);
        Files.setPosixFilePermissions(export, PosixFilePermissions.fromString("rw-r--r--"));
        boolean open = new OthersOnTheComputer(export).mayRead();
        assertThat(run(export).rules().contains("IMPORT-010")).isEqualTo(open);
    }

    @Test
    void aForcedFormatMustFit() throws Exception {
        var request = new ImportRequest(
                export(HEADING + GITHUB),
                Optional.of(ExportFormat.APPLE),
                SecretRef.parse("prompt:Export"),
                Optional.empty(),
                Capacity.JOINT,
                Mode.WRITE);
        assertThat(plan.run((understudy, it) -> understudy.importFrom(it, request), plan.request())
                        .rules())
                .containsExactly("IMPORT-005");
    }
}
