package org.understudy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.Understudy.Existing;
import org.understudy.diagnostic.DiagnosticMessages;
import org.understudy.plan.SecretRef;
import org.understudy.vault.SecretUnavailableException;
import org.understudy.vault.kdbx.KeePassXc;

/** The goal that draws passphrases and shares, and what a check says of them later. */
class PassphraseMakingTest {
    private static final String SHARES =
            "shares: {groups-needed: 2, groups: [{threshold: 1, of: [tom, ana]}, {threshold: 2, of: [maria, noor, omar]}]}, ";

    @TempDir
    private Path folder;

    private TestPlan plan;

    @BeforeEach
    void plan() {
        plan = TestPlan.in(folder);
        plan.secret("Packs/Tom", "").saveVault();
    }

    private TestPlan.Run make(Existing existing) {
        return plan.run((understudy, request) -> understudy.makePassphrases(request, existing), plan.request());
    }

    private static List<String> said(TestPlan.Run run) {
        return run.events().stream()
                .filter(Event.PassphraseReady.class::isInstance)
                .map(Event.PassphraseReady.class::cast)
                .map(it -> it.entry() + " " + it.made() + " " + it.bits().orElse("?") + " " + it.shares())
                .toList();
    }

    private String value(String name) throws SecretUnavailableException {
        return plan.inVault(name);
    }

    private void sharePackOfTom() {
        for (String id : List.of("noor", "omar")) {
            plan.file("people/" + id + ".md", """
                    ---
                    name: %s
                    contacts: [{channel: phone, value: +31 6 0000 0622, verified: 2099-01-01}]
                    ---
                    """.formatted(id));
        }
        plan.change("packs/tom.md", "{passphrase", "{" + SHARES + "passphrase");
    }

    @Test
    void whatIsMissingIsDrawnAndWhatIsThereStays() throws Exception {
        TestPlan.Run run = make(Existing.KEEP);
        assertThat(said(run)).containsExactly("vault:Packs/Ana NOTHING ? 0", "vault:Packs/Tom NEW 90.5 0");
        assertThat(value("Packs/Ana")).isEqualTo(TestPlan.ANAS_PASSPHRASE);
        assertThat(value("Packs/Tom")).matches("[a-z-]+( [a-z-]+){6}");
        assertThat(value("Packs/Tom#understudy.bits")).isEqualTo("90.5");
        assertThat(value("Packs/Tom#understudy.made")).isEqualTo("2026-11-15");
        assertThat(run.toString()).doesNotContain(value("Packs/Tom"));
        assertThat(plan.vaultPasswordAsked()).isEqualTo(1);
        assertThat(plan.build().packs()).containsExactlyInAnyOrder("ana WRITTEN", "tom WRITTEN");
        byte[] before = Files.readAllBytes(plan.plan().resolve("vault.kdbx"));
        assertThat(said(make(Existing.KEEP))).contains("vault:Packs/Tom NOTHING 90.5 0");
        assertThat(Files.readAllBytes(plan.plan().resolve("vault.kdbx"))).isEqualTo(before);
    }

    @Test
    void sharesAreDrawnAndBelieved() throws Exception {
        sharePackOfTom();
        assertThat(said(make(Existing.KEEP))).contains("vault:Packs/Tom NEW 128 5");
        assertThat(value("Packs/Tom")).matches("[0-9a-f]{32}");
        assertThat(value("Packs/Tom#share-tom")).isEqualTo(value("Packs/Tom#share-ana"));
        assertThat(value("Packs/Tom#share-noor").split(" ")).hasSize(20);
        assertThat(plan.check().rules()).noneMatch(it -> it.startsWith("SECRET-"));
        assertThat(plan.build().packs()).contains("tom WRITTEN");
        assertThat(said(make(Existing.KEEP))).contains("vault:Packs/Tom NOTHING 128 5");
    }

    @Test
    void aNewHolderMakesAllCardsVoid() throws Exception {
        sharePackOfTom();
        make(Existing.KEEP);
        String before = value("Packs/Tom");
        String share = value("Packs/Tom#share-noor");
        plan.file("people/piet.md", """
                ---
                name: Piet
                contacts: [{channel: phone, value: +31 6 0000 0622, verified: 2099-01-01}]
                ---
                """).change("packs/tom.md", "omar]", "piet]");
        TestPlan.Run checked = plan.check();
        assertThat(message(checked, "SECRET-046"))
                .isEqualTo("the vault’s shares of packs/tom are of no use: there is none for people/piet");
        assertThat(plan.build().packs()).doesNotContain("tom WRITTEN");
        TestPlan.Run run = make(Existing.KEEP);
        assertThat(said(run)).contains("vault:Packs/Tom SHARES 128 5");
        assertThat(run.rules()).contains("SECRET-048");
        assertThat(value("Packs/Tom")).isEqualTo(before);
        assertThat(value("Packs/Tom#share-noor")).isNotEqualTo(share);
        assertThat(plan.check().rules()).doesNotContain("SECRET-046");
    }

    @Test
    void sharesOfSomethingElseAreFound() throws Exception {
        sharePackOfTom();
        make(Existing.KEEP);
        String hex = value("Packs/Tom").equals("0".repeat(32)) ? "1".repeat(32) : "0".repeat(32);
        for (String id : List.of("tom", "ana", "maria", "noor", "omar")) {
            plan.secret("Packs/Tom#share-" + id, value("Packs/Tom#share-" + id));
        }
        plan.secret("Packs/Tom", hex).secret("Packs/Tom#understudy.bits", "128").saveVault();
        TestPlan.Run checked = plan.check();
        assertThat(message(checked, "SECRET-046"))
                .isEqualTo(
                        "the vault’s shares of packs/tom are of no use: put together, they don’t give its passphrase");
        plan.secret("Packs/Tom#share-omar", value("Packs/Tom#share-noor").replaceFirst("[a-z]+$", "academic"))
                .saveVault();
        assertThat(message(plan.check(), "SECRET-046")).endsWith("they can’t be put together");
    }

    @Test
    void aPassphraseOfWordsIsNotSplit() {
        sharePackOfTom();
        plan.secret("Packs/Tom", TestPlan.TOMS_PASSPHRASE).saveVault();
        TestPlan.Run run = make(Existing.KEEP);
        assertThat(message(run, "SECRET-049"))
                .isEqualTo("no passphrase is made for packs/tom: the one it has can’t be split into shares");
        assertThat(said(run)).isEmpty();
    }

    @Test
    void sharesNeedAnEntryOfTheVault() {
        sharePackOfTom();
        plan.change("packs/tom.md", "vault:Packs/Tom", "env:TOM").environment("TOM", TestPlan.TOMS_PASSPHRASE);
        assertThat(make(Existing.KEEP).rules()).contains("SECRET-049");
        assertThat(message(plan.check(), "SECRET-046")).endsWith("env:TOM isn’t the password of an entry of the vault");
    }

    @Test
    void aWrongVaultPasswordChangesNothing() throws Exception {
        byte[] before = Files.readAllBytes(plan.plan().resolve("vault.kdbx"));
        plan.environment("WRONG", "not the one");
        TestPlan.Run run = plan.run(
                (understudy, request) -> understudy.makePassphrases(request, Existing.ROTATE),
                Requests.like(plan.request()).secrets(plan.settings(SecretRef.parse("env:WRONG"))));
        assertThat(run.rules()).contains("SECRET-005");
        assertThat(Files.readAllBytes(plan.plan().resolve("vault.kdbx"))).isEqualTo(before);
    }

    @Test
    @Tag("interop")
    void keePassXcShowsTheNewOneAndKeepsTheOld() throws Exception {
        String vault = plan.plan().resolve("vault.kdbx").toString();
        assertThat(said(make(Existing.ROTATE)))
                .containsExactly("vault:Packs/Ana ROTATED 90.5 0", "vault:Packs/Tom NEW 90.5 0");
        KeePassXc keePassXc = KeePassXc.withPassword(TestPlan.VAULT_PASSWORD);
        assertThat(keePassXc
                        .run("", "show", "-s", "-a", "Password", "-a", "understudy.bits", vault, "Packs/Ana")
                        .text()
                        .lines())
                .containsExactly(value("Packs/Ana"), "90.5");
        assertThat(value("Packs/Ana")).isNotEqualTo(TestPlan.ANAS_PASSPHRASE);
        String xml = keePassXc.run("", "export", "-f", "xml", vault).text();
        assertThat(xml.substring(xml.indexOf("<History>"))).contains(TestPlan.ANAS_PASSPHRASE);
    }

    private static String message(TestPlan.Run run, String rule) {
        return run.outcome().diagnostics().stream()
                .filter(it -> it.rule().id().equals(rule))
                .map(DiagnosticMessages.in(Locale.ENGLISH)::message)
                .findFirst()
                .orElse("");
    }
}
