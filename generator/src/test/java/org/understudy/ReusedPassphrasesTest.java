package org.understudy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.diagnostic.DiagnosticMessages;

/** SECRET-041: one value under two names. */
class ReusedPassphrasesTest {
    @TempDir
    private Path folder;

    private TestPlan plan;

    @BeforeEach
    void plan() {
        plan = TestPlan.in(folder);
    }

    private static List<String> found(TestPlan.Run run) {
        return run.outcome().diagnostics().stream()
                .filter(it -> it.rule().equals(ReusedPassphrases.REUSED))
                .map(it -> it.at().orElseThrow().file() + " " + it.arguments())
                .toList();
    }

    @Test
    void valuesThatDiffer() {
        assertThat(found(plan.check())).isEmpty();
    }

    @Test
    void ofAnotherPack() {
        plan.secret("Packs/Tom", TestPlan.ANAS_PASSPHRASE).saveVault();
        assertThat(found(plan.check())).containsExactly("packs/tom.md [packs/tom, packs/ana]");
        TestPlan.Run built = plan.build();
        assertThat(found(built)).containsExactly("packs/tom.md [packs/tom, packs/ana]");
        assertThat(built.packs()).containsExactly("ana WRITTEN");
        assertThat(built.outcome().succeeded()).isFalse();
        assertThat(plan.vaultPasswordAsked()).as("once for each of the two").isEqualTo(2);
    }

    @Test
    void ofAnAccount() {
        plan.secret("Accounts/Domain", TestPlan.ANAS_PASSPHRASE).saveVault();
        TestPlan.Run checked = plan.check();
        assertThat(found(checked)).containsExactly("packs/ana.md [packs/ana, accounts/domain]");
        assertThat(plan.build().packs()).containsExactly("tom WRITTEN");
        assertThat(checked.outcome().diagnostics().stream()
                        .filter(it -> it.rule().equals(ReusedPassphrases.REUSED))
                        .map(it -> DiagnosticMessages.in(Locale.ENGLISH).message(it)
                                + DiagnosticMessages.in(Locale.ENGLISH).hint(it)))
                .allSatisfy(text -> assertThat(text)
                        .startsWith("the passphrase of packs/ana also opens accounts/domain")
                        .doesNotContain("walnut"));
    }

    @Test
    void ofTheVault() {
        plan.secret("Packs/Tom", TestPlan.VAULT_PASSWORD).saveVault();
        assertThat(found(plan.check())).containsExactly("packs/tom.md [packs/tom, vault.kdbx]");
        assertThat(found(plan.build())).containsExactly("packs/tom.md [packs/tom, vault.kdbx]");
    }

    @Test
    void fromAnotherSource() {
        plan.change("packs/tom.md", "vault:Packs/Tom", "env:TOM").environment("TOM", TestPlan.ANAS_PASSPHRASE);
        assertThat(found(plan.check())).containsExactly("packs/tom.md [packs/tom, packs/ana]");
    }

    @Test
    void oneNameTwiceIsToldBeforeTheVaultIsOpened() {
        plan.change("packs/tom.md", "vault:Packs/Tom", "vault:Packs/Ana");
        TestPlan.Run run = plan.check();
        assertThat(found(run)).isEmpty();
        assertThat(run.rules()).contains("SECRET-036");
        assertThat(plan.vaultPasswordAsked()).isZero();
    }

    @Test
    void valuesThatCannotBeHad() {
        plan.change("packs/tom.md", "vault:Packs/Tom", "vault:Packs/Nobody");
        plan.change("packs/ana.md", "vault:Packs/Ana", "vault:Packs/Neither");
        assertThat(found(plan.check())).isEmpty();
    }
}
