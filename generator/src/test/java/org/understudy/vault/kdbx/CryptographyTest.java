package org.understudy.vault.kdbx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Known answers for what a vault is encrypted with. */
class CryptographyTest {
    /** The first block under a key, vector and text of zeros. */
    @ParameterizedTest
    @CsvSource({
        "AES_256, dc95c078a2408989ad48a21492842087",
        "CHACHA20, 76b8e0ada0f13d90405d6ae55386bd28",
        "TWOFISH, 57ff739d4dc92c1bd7fc01700cc8216f"
    })
    void firstBlock(PayloadCipher cipher, String expected) {
        byte[] encrypted = cipher.encrypt(new byte[32], new byte[cipher.ivLength()], new byte[16]);
        assertThat(HexFormat.of().formatHex(encrypted, 0, 16)).isEqualTo(expected);
    }

    /** From the test vectors of the reference implementation of Argon2. */
    @ParameterizedTest
    @CsvSource({
        "2, 65536, 1, 09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7",
        "2, 256, 1, 9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe",
        "2, 256, 2, 6d093c501fd5999645e0ea3bf620d7b8be7fd2db59c20d9fff9539da2bf57037"
    })
    void argon2id(int passes, int kibibytes, int lanes, String expected) throws Exception {
        byte[] derived = new StandardKeyDerivation()
                .derive(
                        Kdf.Argon2.id(kibibytes * 1024L, passes, lanes),
                        "somesalt".getBytes(StandardCharsets.US_ASCII),
                        "password".getBytes(StandardCharsets.US_ASCII));
        assertThat(HexFormat.of().formatHex(derived)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 4095, 4096, 4097, 8192, 10_000})
    void aesKdfIsAesOverAndOver(int rounds) throws Exception {
        byte[] seed = new byte[32];
        byte[] key = new byte[32];
        new Random(rounds).nextBytes(seed);
        new Random(-rounds - 1).nextBytes(key);
        Cipher aes = Cipher.getInstance("AES/ECB/NoPadding");
        aes.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(seed, "AES"));
        byte[] slow = key.clone();
        for (int i = 0; i < rounds; i++) {
            slow = aes.doFinal(slow);
        }
        assertThat(new StandardKeyDerivation().derive(new Kdf.AesKdf(rounds), seed, key.clone()))
                .isEqualTo(Digests.sha256(slow));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AES_256", "TWOFISH"})
    void anotherKeyShowsInThePadding(PayloadCipher cipher) {
        byte[] encrypted = cipher.encrypt(new byte[32], new byte[16], new byte[100]);
        byte[] otherKey = new byte[32];
        Arrays.fill(otherKey, (byte) 1);
        assertThat(cipher.decrypt(otherKey, new byte[16], encrypted)).isEmpty();
        assertThat(cipher.decrypt(new byte[32], new byte[16], encrypted)).hasValue(new byte[100]);
    }
}
