package org.understudy.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.understudy.plan.SecretRef;
import org.understudy.vault.Secret;

/** What is drawn, and what is believed of what somebody says was drawn. */
class GeneratedPassphraseTest {
    private static final SecretRef NAME = SecretRef.parse("vault:Packs/Els").orElseThrow();

    @Test
    void sevenWordsOfTheList() {
        var list = new PassphraseWords();
        assertThat(list.size()).isEqualTo(7776);
        Set<String> drawn = new HashSet<>();
        for (int i = 0; i < 2000; i++) {
            GeneratedPassphrase made = GeneratedPassphrase.ofWords(new SecureRandom());
            String text = made.passphrase().reveal(Object::toString);
            assertThat(text.split(" ")).hasSize(7).allMatch(list::has);
            drawn.addAll(List.of(text.split(" ")));
            assertThat(made.bitsNoted()).isEqualTo("90.5");
            assertThat(made).asString().doesNotContain(text);
        }
        // of 14,000 draws among 7,776 about 1,285 words stay out
        assertThat(drawn.size()).isBetween(6_300, 6_700);
    }

    @Test
    void hexadecimalDigits() {
        GeneratedPassphrase made = GeneratedPassphrase.ofHex(
                new byte[] {0, 1, 2, 3, (byte) 0xFF, (byte) 0xA0, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15});
        assertThat(made.passphrase().<String>reveal(Object::toString))
                .isEqualTo("00010203ffa00607" + "08090a0b0c0d0e0f");
        assertThat(made.bitsNoted()).isEqualTo("128");
        assertThat(GeneratedPassphrase.isHex(made.passphrase())).isTrue();
        assertThat(GeneratedPassphrase.isHex(secret("00010203FFA0060708090A0B0C0D0E0F")))
                .isFalse();
    }

    @Test
    void aNoteIsBelievedThatTheFormBearsOut() {
        assertThat(rules("abacus abdomen abacus abdomen abacus abdomen abacus", "90.5"))
                .isEmpty();
        assertThat(rules("abacus t-shirt abdomen abacus abdomen zoom", "77.5")).isEmpty();
        assertThat(rules("00000000000000000000000000000000", "128")).isEmpty();
    }

    @Test
    void aNoteOfTooLittleIsBelievedToo() {
        assertThat(rules("abacus abdomen abacus abdomen abacus", "64.6")).containsExactly("SECRET-016");
    }

    @Test
    void aNoteOnSomethingElseCountsForNothing() {
        assertThat(rules("password password", "128")).containsExactly("SECRET-047", "SECRET-016");
        assertThat(rules("abacus abdomen abacus abdomen abacus", "90.5")).contains("SECRET-047");
        assertThat(rules("qhqv7-kkw2b-zzt9m-4fprx", "90.5")).containsExactly("SECRET-047");
        assertThat(rules("00000000000000000000000000000000", "1e9")).contains("SECRET-047", "SECRET-016");
        assertThat(rules("abacus  abdomen abacus abdomen abacus abdomen abacus", "90.5"))
                .contains("SECRET-047");
    }

    @Test
    void withoutANoteItIsEstimated() {
        assertThat(new PassphrasePolicy().check(secret("password password"), NAME))
                .hasSize(1);
        assertThat(new PassphrasePolicy().check(secret("qhqv7-kkw2b-zzt9m-4fprx"), NAME))
                .isEmpty();
    }

    private static List<String> rules(String passphrase, String noted) {
        return new PassphrasePolicy()
                .check(secret(passphrase), NAME, Optional.of(noted)).stream()
                        .map(it -> it.rule().id())
                        .toList();
    }

    private static Secret secret(String text) {
        return Secret.copyOf(text.toCharArray());
    }
}
