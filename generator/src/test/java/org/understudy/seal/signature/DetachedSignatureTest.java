package org.understudy.seal.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DetachedSignatureTest {
    private static final byte[] CONTENT = "what was signed".getBytes(StandardCharsets.UTF_8);

    @Test
    void itSaysWhoSigned() throws Exception {
        TestSigner jan = TestSigner.as("Jan de Vries");
        assertThat(DetachedSignature.signer(CONTENT, jan.sign(CONTENT)))
                .hasValueSatisfying(signer -> {
                    assertThat(signer.subject()).isEqualToIgnoringCase("cn=Jan de Vries");
                    assertThat(signer.fingerprint()).matches("([0-9A-F]{2}:){31}[0-9A-F]{2}");
                })
                .isEqualTo(DetachedSignature.signer(CONTENT, jan.sign(CONTENT)))
                .isNotEqualTo(DetachedSignature.signer(
                        CONTENT, TestSigner.as("Jan de Vries").sign(CONTENT)));
    }

    @Test
    void ofOtherContentItIsNone() throws Exception {
        byte[] signature = TestSigner.as("Jan").sign(CONTENT);
        assertThat(DetachedSignature.signer("something else".getBytes(StandardCharsets.UTF_8), signature))
                .isEmpty();
        assertThat(DetachedSignature.signer(CONTENT, new byte[0])).isEmpty();
        assertThat(DetachedSignature.signer(CONTENT, CONTENT)).isEmpty();
    }

    /** A flipped bit makes it invalid, or changes something that isn't signed and says nothing of who did. */
    @Test
    void noFlippedBitChangesWhoSigned() throws Exception {
        byte[] signature = TestSigner.as("Jan").sign(CONTENT);
        var signer = DetachedSignature.signer(CONTENT, signature);
        long seed = new Random().nextLong();
        var random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            byte[] flipped = signature.clone();
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            assertThat(DetachedSignature.signer(CONTENT, flipped))
                    .as("seed %d", seed)
                    .satisfiesAnyOf(
                            it -> assertThat(it).isEmpty(),
                            it -> assertThat(it).isEqualTo(signer),
                            it -> assertThat(it.orElseThrow().fingerprint())
                                    .isNotEqualTo(signer.orElseThrow().fingerprint()));
            assertThat(DetachedSignature.signer(CONTENT, Arrays.copyOf(signature, random.nextInt(signature.length))))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    /** Of two certificates with one key, one name and one number, the signature fits both; only one is meant. */
    @Test
    void aSignatureSaysByWhichCertificateItIs() throws Exception {
        TestSigner jan = TestSigner.as("Jan");
        byte[] signature = jan.sign(CONTENT);
        assertThat(DetachedSignature.signer(CONTENT, jan.slippedInto(signature)))
                .isPresent();
        assertThat(DetachedSignature.signer(CONTENT, jan.again("Jan").slippedInto(signature)))
                .isEmpty();
        assertThat(DetachedSignature.signer(CONTENT, TestSigner.plainly(CONTENT, List.of(jan))))
                .isEmpty();
    }

    @Test
    void itIsByOneAlone() throws Exception {
        TestSigner jan = TestSigner.as("Jan");
        assertThat(DetachedSignature.signer(CONTENT, TestSigner.plainly(CONTENT, List.of(jan, TestSigner.as("Piet")))))
                .isEmpty();
    }
}
