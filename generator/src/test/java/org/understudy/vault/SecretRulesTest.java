package org.understudy.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.DiagnosticMessages;
import org.understudy.diagnostic.RuleId;
import org.understudy.text.Language;

/** Each rule of this room has its words and its page. */
class SecretRulesTest {
    static Stream<RuleId> rules() {
        return Stream.of(
                VaultOpener.MISSING,
                VaultKey.NO_PASSWORD,
                VaultKey.WRONG_KEY,
                VaultOpener.DAMAGED,
                VaultOpener.UNSUPPORTED,
                MissingEntry.NO_ENTRY,
                MissingField.NO_FIELD,
                VaultEntries.EMPTY,
                EnvironmentSecrets.NOT_SET,
                FileSecrets.UNREADABLE,
                FileSecrets.SHARED,
                SecretFile.INSIDE_PLAN,
                PasswordStoreSecrets.UNDECRYPTABLE,
                Secrets.NO_SOURCE,
                VaultEntries.AMBIGUOUS,
                VaultEntries.NOT_TEXT,
                KeePassVault.LEGACY,
                VaultWriter.EXISTS,
                VaultEntries.DANGLING,
                KeePassVault.QUICK_TO_GUESS,
                VaultSurroundings.KEY_BESIDE_VAULT,
                VaultSurroundings.OPEN_TO_OTHERS,
                VaultSurroundings.LARGE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void hasAPage(RuleId rule) throws IOException {
        Path page = Path.of("..", "docs", "rules", rule + ".md");
        assertThat(Files.readAllLines(page).get(0)).startsWith("# " + rule + ": ");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void hasAMessageAndAHint(RuleId rule) {
        Diagnostic diagnostic = Diagnostic.general(rule, "first", "second", "third");
        for (Language language : Language.values()) {
            DiagnosticMessages messages = DiagnosticMessages.in(language.locale());
            assertThat(messages.message(diagnostic))
                    .contains("first")
                    .matches("\\p{Ll}.*[^.]")
                    .doesNotContain("{");
            assertThat(messages.hint(diagnostic)).isNotBlank();
        }
    }
}
