package org.understudy.seal.slip39;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.understudy.vault.Secret;

/**
 * The test vectors of SLIP-0039. Their secrets were encrypted with the passphrase TREZOR, which is taken off here; ours is always
 * empty.
 */
class OfficialVectorsTest {
    private static JsonNode vectors() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(OfficialVectorsTest.class.getResourceAsStream("/slip39/vectors.json"))) {
            return new ObjectMapper().readTree(in);
        }
    }

    @Test
    void allOfThemAreHere() throws IOException {
        assertThat(vectors()).hasSize(45);
    }

    @TestFactory
    Stream<DynamicTest> eachGivesItsSecretOrNone() throws IOException {
        return StreamSupport.stream(vectors().spliterator(), false)
                .map(vector -> DynamicTest.dynamicTest(vector.get(0).asText(), () -> check(vector)));
    }

    private static void check(JsonNode vector) throws Exception {
        List<Secret> shares = new ArrayList<>();
        vector.get(1).forEach(share -> shares.add(Secret.copyOf(share.asText().toCharArray())));
        String expected = vector.get(2).asText();
        if (expected.isEmpty()) {
            assertThat(catchThrowable(() -> new Combiner().combine(shares))).isInstanceOf(ShareException.class);
        } else {
            ShareSet set = new ShareText().read(shares.get(0), 1).set();
            byte[] encrypted = new MasterCipher(set).encrypt(new Combiner().combine(shares));
            assertThat(HexFormat.of().formatHex(decrypt(encrypted, set))).isEqualTo(expected);
        }
    }

    /** The last step once more, after the text of the standard, with the passphrase of the vectors. */
    private static byte[] decrypt(byte[] encrypted, ShareSet set) throws GeneralSecurityException {
        int half = encrypted.length / 2;
        byte[] left = Arrays.copyOf(encrypted, half);
        byte[] right = Arrays.copyOfRange(encrypted, half, encrypted.length);
        for (int round = 3; round >= 0; round--) {
            byte[] next = mixed(round, right, set);
            for (int i = 0; i < half; i++) {
                next[i] ^= left[i];
            }
            left = right;
            right = next;
        }
        byte[] secret = Arrays.copyOf(right, encrypted.length);
        System.arraycopy(left, 0, secret, half, half);
        return secret;
    }

    private static byte[] mixed(int round, byte[] half, ShareSet set) throws GeneralSecurityException {
        byte[] prefix = set.extendable()
                ? new byte[0]
                : ("shamir" + (char) (set.identifier() >> 8) + (char) (set.identifier() & 0xFF))
                        .getBytes(StandardCharsets.ISO_8859_1);
        byte[] salt = Arrays.copyOf(prefix, prefix.length + half.length);
        System.arraycopy(half, 0, salt, prefix.length, half.length);
        var spec =
                new PBEKeySpec(((char) round + "TREZOR").toCharArray(), salt, 2500 << set.exponent(), half.length * 8);
        return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                .generateSecret(spec)
                .getEncoded();
    }

    @Test
    void whatIsWrongIsSaidByNumber() throws IOException {
        JsonNode all = vectors();
        assertThat(finding(all.get(1))).isEqualTo("SECRET-043 checksum");
        assertThat(finding(all.get(2))).isEqualTo("SECRET-043 checksum");
        assertThat(IntStream.of(4, 13, 14, 15).mapToObj(i -> finding(all.get(i))))
                .containsOnly("SECRET-045 ");
        assertThat(IntStream.of(5, 6, 7, 8, 11).mapToObj(i -> finding(all.get(i))))
                .containsOnly("SECRET-044 set");
        assertThat(finding(all.get(10))).isEqualTo("SECRET-044 number");
        assertThat(finding(all.get(12))).isEqualTo("SECRET-044 digest");
        assertThat(finding(all.get(38))).isEqualTo("SECRET-043 length");
    }

    private static String finding(JsonNode vector) {
        List<Secret> shares = new ArrayList<>();
        vector.get(1).forEach(share -> shares.add(Secret.copyOf(share.asText().toCharArray())));
        var failure = (ShareException) catchThrowable(() -> new Combiner().combine(shares));
        return failure.diagnostic().rule() + " " + failure.diagnostic().hint().orElse("");
    }
}
