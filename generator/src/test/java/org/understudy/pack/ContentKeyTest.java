package org.understudy.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Random;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.PKCS5S2ParametersGenerator;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;
import org.junit.jupiter.api.Test;
import org.understudy.vault.Secret;

class ContentKeyTest {
    private static final byte[] CONTENT = "what the documents say".getBytes(StandardCharsets.UTF_8);
    private static final String SALT = "000102030405060708090a0b0c0d0e0f";

    /** By another implementation: PBKDF2 with HMAC-SHA-256, 100,000 rounds, then HMAC-SHA-256. */
    @Test
    void itIsWhatTheDocumentationSays() {
        var generator = new PKCS5S2ParametersGenerator(new SHA256Digest());
        generator.init(
                "passphrase".getBytes(StandardCharsets.UTF_8), HexFormat.of().parseHex(SALT), 100_000);
        var mac = new HMac(new SHA256Digest());
        mac.init(new KeyParameter(((KeyParameter) generator.generateDerivedParameters(256)).getKey()));
        mac.update(CONTENT, 0, CONTENT.length);
        byte[] expected = new byte[32];
        mac.doFinal(expected, 0);
        assertThat(digest("passphrase", SALT, CONTENT)).isEqualTo(HexFormat.of().formatHex(expected));
    }

    @Test
    void everyPartOfItCounts() {
        String digest = digest("passphrase", SALT, CONTENT);
        assertThat(digest("passphrasf", SALT, CONTENT)).isNotEqualTo(digest);
        assertThat(digest("passphrase", SALT.replace('0', '1'), CONTENT)).isNotEqualTo(digest);
        assertThat(digest("passphrase", SALT, new byte[0])).isNotEqualTo(digest);
    }

    @Test
    void saltsDiffer() {
        var random = new Random(1);
        var salts = new HashSet<String>();
        for (int i = 0; i < 1_000; i++) {
            String salt = ContentKey.newSalt(random);
            assertThat(salt).matches("[0-9a-f]{32}");
            salts.add(salt);
        }
        assertThat(salts).hasSize(1_000);
    }

    private static String digest(String passphrase, String salt, byte[] content) {
        try (Secret secret = Secret.copyOf(passphrase.toCharArray())) {
            return ContentKey.digest(secret, salt, content);
        }
    }
}
