package org.understudy.vault.kdbx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.understudy.vault.kdbx.KdbxException.Reason;
import org.understudy.vault.kdbx.Kdf.Argon2.Variant;

/** A header that asks for too much work is refused before any of it is done. */
class KdfLimitsTest {
    private final AtomicInteger derivations = new AtomicInteger();
    private final KdbxReader reader = new KdbxReader((kdf, salt, key) -> {
        derivations.incrementAndGet();
        return new byte[32];
    });

    static Stream<Kdf> bombs() {
        return Stream.of(
                new Kdf.AesKdf(500_000_001L),
                new Kdf.AesKdf(Long.MAX_VALUE),
                new Kdf.AesKdf(-1),
                Kdf.Argon2.id((1L << 30) + 1024, 1, 1),
                Kdf.Argon2.id(Long.MAX_VALUE, 1, 1),
                Kdf.Argon2.id(-1024, 1, 1),
                Kdf.Argon2.id(1L << 30, 65, 1),
                Kdf.Argon2.id(1L << 26, 1025, 1),
                Kdf.Argon2.id(1L << 26, -1, 1),
                Kdf.Argon2.id(8192, 1L << 40, 1),
                Kdf.Argon2.id(1L << 26, 1, 257),
                new Kdf.Argon2(Variant.ARGON2D, 0x13, 1L << 26, 1, 0xFFFF_FFFFL));
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void aBombIsRefusedBeforeAnyWork(Kdf kdf) {
        byte[] file = Kdbx4File.headerOnly(new KdfParameters(kdf, new byte[32]).toBytes());
        assertThat(Failures.of(() -> reader.read(file, Cheap.password("x")))).isEqualTo(Reason.EXCEEDS_LIMITS);
        assertThat(derivations).hasValue(0);
    }

    @Test
    void aBombInKdbx3IsRefusedBeforeAnyWork() throws Exception {
        byte[] file = Kdbx3File.usual().write("<KeePassFile/>", Cheap.password("x"));
        byte[] rounds = LittleEndian.ofLong(1L << 50);
        System.arraycopy(rounds, 0, file, offsetOfRounds(file), 8);
        assertThat(Failures.of(() -> reader.read(file, Cheap.password("x")))).isEqualTo(Reason.EXCEEDS_LIMITS);
        assertThat(derivations).hasValue(0);
    }

    private static int offsetOfRounds(byte[] file) {
        int at = 12;
        while (file[at] != 6) {
            at += 3 + (file[at + 1] & 0xFF);
        }
        return at + 3;
    }

    static Stream<Kdf> allowed() {
        return Stream.of(
                new Kdf.AesKdf(500_000_000L),
                Kdf.Argon2.id(1L << 30, 64, 8),
                Kdf.Argon2.id(1L << 26, 1024, 256),
                Kdf.Argon2.id(8192, 1, 1),
                KdbxSettings.standard().kdf());
    }

    @ParameterizedTest
    @MethodSource("allowed")
    void whatVaultsInUseAskForIsDone(Kdf kdf) {
        byte[] file = Kdbx4File.headerOnly(new KdfParameters(kdf, new byte[32]).toBytes());
        assertThat(Failures.of(() -> reader.read(file, Cheap.password("x")))).isEqualTo(Reason.WRONG_KEY);
        assertThat(derivations).hasValue(1);
    }

    static Stream<Kdf> nonsense() {
        return Stream.of(Kdf.Argon2.id(8192, 0, 1), Kdf.Argon2.id(8192, 1, 0), Kdf.Argon2.id(8192, 1, 2));
    }

    @ParameterizedTest
    @MethodSource("nonsense")
    void whatArgon2IsNotDefinedForIsDamage(Kdf kdf) {
        byte[] file = Kdbx4File.headerOnly(new KdfParameters(kdf, new byte[32]).toBytes());
        assertThat(Failures.of(() -> reader.read(file, Cheap.password("x")))).isEqualTo(Reason.DAMAGED);
        assertThat(derivations).hasValue(0);
    }

    @Test
    void unknownKindsAreNamed() throws Exception {
        byte[] unknownId = new VariantDictionary().with("$UUID", new byte[16]).toBytes();
        byte[] oldArgon = new KdfParameters(new Kdf.Argon2(Variant.ARGON2ID, 0x12, 8192, 1, 1), new byte[32]).toBytes();
        byte[] withSecret =
                VariantDictionaryTest.argon2().with("K", new byte[4]).toBytes();
        assertThat(Stream.of(unknownId, oldArgon, withSecret)
                        .map(parameters ->
                                Failures.of(() -> reader.read(Kdbx4File.headerOnly(parameters), Cheap.password("x")))))
                .containsOnly(Reason.UNSUPPORTED);
    }
}
