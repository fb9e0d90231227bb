package org.understudy.vault.kdbx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.understudy.vault.kdbx.KdbxException.Reason;

class VariantDictionaryTest {
    static VariantDictionary argon2() throws KdbxException {
        return VariantDictionary.read(new KdfParameters(Cheap.KDF, new byte[32]).toBytes());
    }

    @Test
    void numbersAndBytesComeBack() throws Exception {
        var written = new VariantDictionary()
                .withInt("i", -1)
                .withLong("l", Long.MIN_VALUE)
                .with("b", new byte[] {7});
        VariantDictionary read = VariantDictionary.read(written.toBytes());
        assertThat(read.unsignedInt("i")).isEqualTo(0xFFFF_FFFFL);
        assertThat(read.unsignedLong("l")).isEqualTo(Long.MIN_VALUE);
        assertThat(read.bytes("b")).containsExactly(7);
        assertThat(read.has("x")).isFalse();
    }

    @Test
    void missingWrongTypeAndWrongLengthAreDamage() throws Exception {
        VariantDictionary read =
                VariantDictionary.read(new VariantDictionary().withInt("i", 1).toBytes());
        assertThat(Failures.of(() -> read.unsignedInt("x"))).isEqualTo(Reason.DAMAGED);
        assertThat(Failures.of(() -> read.unsignedLong("i"))).isEqualTo(Reason.DAMAGED);
        byte[] shortNumber = {0, 1, 4, 1, 0, 0, 0, 'i', 2, 0, 0, 0, 1, 1, 0};
        assertThat(Failures.of(() -> VariantDictionary.read(shortNumber).unsignedInt("i")))
                .isEqualTo(Reason.DAMAGED);
    }

    @Test
    void everyTruncationIsDamage() {
        byte[] whole = new VariantDictionary()
                .withInt("i", 1)
                .with("bytes", new byte[9])
                .toBytes();
        for (int length = 0; length < whole.length; length++) {
            byte[] part = Arrays.copyOf(whole, length);
            assertThat(Failures.of(() -> VariantDictionary.read(part))).isEqualTo(Reason.DAMAGED);
        }
    }

    @Test
    void aNameThatStandsTwiceIsDamage() {
        byte[] twice = {0, 1, 0x42, 1, 0, 0, 0, 'b', 0, 0, 0, 0, 0x42, 1, 0, 0, 0, 'b', 0, 0, 0, 0, 0};
        assertThat(Failures.of(() -> VariantDictionary.read(twice))).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void anotherVersionIsUnsupported() {
        assertThat(Failures.of(() -> VariantDictionary.read(new byte[] {0, 2, 0})))
                .isEqualTo(Reason.UNSUPPORTED);
    }
}
