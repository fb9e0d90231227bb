package org.understudy.vault.kdbx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A vault may ask for more memory than this process has, within the limits. */
class SmallHeapTest {
    /** Runs in a process of its own. */
    static final class Derivation {
        private Derivation() {}

        public static void main(String[] arguments) {
            try {
                new StandardKeyDerivation().derive(Kdf.Argon2.id(256L << 20, 1, 1), new byte[32], new byte[32]);
            } catch (KdbxException e) {
                System.out.print(e.reason());
            }
        }
    }

    @Test
    void isRefusedLikeAnyOtherLimit() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx48m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Derivation.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII))
                .isEqualTo("EXCEEDS_LIMITS");
        assertThat(process.waitFor()).isZero();
    }
}
