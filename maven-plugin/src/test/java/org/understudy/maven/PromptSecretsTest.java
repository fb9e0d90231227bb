package org.understudy.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.understudy.maven.PromptSecrets.Asking;
import org.understudy.plan.SecretRef;
import org.understudy.vault.Secret;
import org.understudy.vault.SecretUnavailableException;

class PromptSecretsTest {
    private static final SecretRef VAULT = SecretRef.parse("prompt:").orElseThrow();
    private static final SecretRef PIN =
            SecretRef.parse("prompt:PIN of the safe").orElseThrow();

    /** Somebody who types these answers and then leaves. */
    private static final class Typist implements Terminal {
        private final ArrayDeque<String> answers;
        private final List<String> questions = new ArrayList<>();
        private final List<char[]> typed = new ArrayList<>();

        private Typist(String... answers) {
            this.answers = new ArrayDeque<>(List.of(answers));
        }

        @Override
        public Optional<char[]> ask(String question) {
            questions.add(question);
            Optional<char[]> answer = Optional.ofNullable(answers.poll()).map(String::toCharArray);
            answer.ifPresent(typed::add);
            return answer;
        }

        private PromptSecrets secrets(Asking asking) {
            return new PromptSecrets(Optional.of(this), asking);
        }
    }

    private static String text(PromptSecrets secrets, SecretRef ref) throws SecretUnavailableException {
        try (Secret secret = secrets.resolve(ref)) {
            return secret.reveal(Object::toString);
        }
    }

    private static String why(PromptSecrets secrets, SecretRef ref) {
        return catchThrowableOfType(SecretUnavailableException.class, () -> secrets.resolve(ref))
                .diagnostic()
                .rule()
                .id();
    }

    @Test
    void eachNameIsAskedForOnce() throws Exception {
        var typist = new Typist("sesame", "4711");
        PromptSecrets secrets = typist.secrets(Asking.ONCE);
        assertThat(text(secrets, VAULT)).isEqualTo("sesame");
        assertThat(text(secrets, PIN)).isEqualTo("4711");
        assertThat(text(secrets, VAULT)).isEqualTo("sesame");
        assertThat(typist.questions).containsExactly("Password of the vault", "PIN of the safe");
    }

    @Test
    void whatWasTypedIsWiped() throws Exception {
        var typist = new Typist("sesame");
        PromptSecrets secrets = typist.secrets(Asking.ONCE);
        Secret copy = secrets.resolve(VAULT);
        assertThat(typist.typed.get(0)).containsOnly('\0');
        secrets.close();
        assertThat(copy.length()).as("a copy has a life of its own").isEqualTo(6);
        copy.close();
    }

    @Test
    void whatIsNewIsTypedUntilItIsTwiceTheSame() throws Exception {
        var typist = new Typist("sesame", "sesane", "sesame", "sesame");
        assertThat(text(typist.secrets(Asking.TWICE), VAULT)).isEqualTo("sesame");
        assertThat(typist.questions)
                .containsExactly(
                        "Password of the vault",
                        "The same again",
                        "These differ. Password of the vault",
                        "The same again");
        assertThat(typist.typed).allSatisfy(typed -> assertThat(typed).containsOnly('\0'));
    }

    @Test
    void whoLeavesIsNotWaitedFor() {
        assertThat(why(new Typist().secrets(Asking.ONCE), VAULT)).isEqualTo("SECRET-027");
        assertThat(why(new Typist("sesame").secrets(Asking.TWICE), VAULT)).isEqualTo("SECRET-027");
    }

    @Test
    void withoutATerminalThereIsNoSecret() {
        var secrets = new PromptSecrets(Optional.empty(), Asking.ONCE);
        assertThat(why(secrets, PIN)).isEqualTo("SECRET-027");
        assertThat(secrets.check(PIN))
                .hasValueSatisfying(it -> assertThat(it.arguments()).containsExactly("prompt:PIN of the safe"));
    }

    @Test
    void nobodyIsAskedOnlyToSee() {
        var typist = new Typist("sesame");
        assertThat(typist.secrets(Asking.ONCE).check(VAULT)).isEmpty();
        assertThat(typist.questions).isEmpty();
    }

    /** Tests run without one, and so does a build server. */
    @Test
    void whereOutputGoesToAFileThereIsNoTerminal() {
        assertThat(Terminal.find()).isEmpty();
    }
}
