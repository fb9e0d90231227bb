package org.understudy.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Random;
import org.bouncycastle.crypto.digests.SHA1Digest;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.generators.PKCS5S2ParametersGenerator;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.HKDFParameters;
import org.bouncycastle.crypto.params.KeyParameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.understudy.plan.Pack.OdtProfile;
import org.understudy.vault.Secret;

class PackKeyTest {
    private static final byte[] CONTENT = "what the documents say".getBytes(StandardCharsets.UTF_8);
    private static final String SALT = "000102030405060708090a0b0c0d0e0f";

    /** By another implementation: the key of ODF, expanded by HKDF, then HMAC. */
    @Test
    void theDigestIsWhatTheDocumentationSays() throws Exception {
        byte[] start = MessageDigest.getInstance("SHA-256").digest("passphrase".getBytes(StandardCharsets.UTF_8));
        var slow = new PKCS5S2ParametersGenerator(new SHA1Digest());
        slow.init(start, HexFormat.of().parseHex(SALT), 100_000);
        var expansion = new HKDFBytesGenerator(new SHA256Digest());
        expansion.init(HKDFParameters.skipExtractParameters(
                ((KeyParameter) slow.generateDerivedParameters(256)).getKey(),
                "purpose".getBytes(StandardCharsets.UTF_8)));
        byte[] key = new byte[32];
        expansion.generateBytes(key, 0, key.length);
        var mac = new HMac(new SHA256Digest());
        mac.init(new KeyParameter(key));
        mac.update(CONTENT, 0, CONTENT.length);
        byte[] expected = new byte[32];
        mac.doFinal(expected, 0);
        assertThat(digest("passphrase", SALT, "purpose", CONTENT))
                .isEqualTo(HexFormat.of().formatHex(expected));
    }

    @Test
    void everyPartOfItCounts() {
        String digest = digest("passphrase", SALT, "purpose", CONTENT);
        assertThat(digest("passphrasf", SALT, "purpose", CONTENT)).isNotEqualTo(digest);
        assertThat(digest("passphrase", SALT.replace('0', '1'), "purpose", CONTENT))
                .isNotEqualTo(digest);
        assertThat(digest("passphrase", SALT, "purposf", CONTENT)).isNotEqualTo(digest);
        assertThat(digest("passphrase", SALT, "purpose", new byte[0])).isNotEqualTo(digest);
    }

    @ParameterizedTest
    @EnumSource(OdtProfile.class)
    void whoWipesTheirKeyWipesNobodyElses(OdtProfile profile) {
        try (Secret secret = Secret.copyOf("passphrase".toCharArray());
                PackKey key = new PackKey(secret, profile, SALT)) {
            byte[] first = key.forOdt();
            byte[] copy = first.clone();
            Arrays.fill(first, (byte) 0);
            assertThat(key.forOdt()).isEqualTo(copy).isNotEqualTo(first);
        }
    }

    @Test
    void closedItGivesNothing() {
        try (Secret secret = Secret.copyOf("passphrase".toCharArray())) {
            var key = new PackKey(secret, OdtProfile.COMPATIBLE, SALT);
            key.forOdt();
            key.close();
            assertThatThrownBy(key::forOdt).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> key.digest("purpose", CONTENT)).isInstanceOf(IllegalStateException.class);
            assertThat(secret.length()).isEqualTo("passphrase".length());
        }
    }

    @Test
    void saltsDiffer() {
        var random = new Random(1);
        var salts = new HashSet<String>();
        for (int i = 0; i < 1_000; i++) {
            String salt = PackKey.newSalt(random);
            assertThat(salt).matches("[0-9a-f]{32}");
            salts.add(salt);
        }
        assertThat(salts).hasSize(1_000);
    }

    private static String digest(String passphrase, String salt, String purpose, byte[] content) {
        try (Secret secret = Secret.copyOf(passphrase.toCharArray());
                PackKey key = new PackKey(secret, OdtProfile.COMPATIBLE, salt)) {
            return key.digest(purpose, content);
        }
    }
}
