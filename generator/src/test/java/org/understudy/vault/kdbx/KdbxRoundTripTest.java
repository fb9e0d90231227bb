package org.understudy.vault.kdbx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class KdbxRoundTripTest {
    private static final int QUICK = 40;
    private static final int ALL = 200;
    private static final List<Kdf> KDFS =
            List.of(Cheap.KDF, new Kdf.Argon2(Kdf.Argon2.Variant.ARGON2D, 0x10, 16 * 1024, 2, 2), new Kdf.AesKdf(7));
    private static final Optional<byte[]> PASSWORD = Optional.of("pässword 🔑".getBytes(StandardCharsets.UTF_8));
    private static final Optional<byte[]> KEY_FILE = Optional.of(new byte[32]);

    private enum Keys {
        PASSWORD_ALONE(PASSWORD, Optional.empty()),
        KEY_FILE_ALONE(Optional.empty(), KEY_FILE),
        BOTH(PASSWORD, KEY_FILE);

        private final CompositeKey key;

        Keys(Optional<byte[]> password, Optional<byte[]> keyFile) {
            this.key = CompositeKey.of(password, keyFile);
        }
    }

    static Stream<Arguments> settings() {
        return Arrays.stream(PayloadCipher.values())
                .flatMap(cipher -> KDFS.stream().map(kdf -> new KdbxSettings(cipher, kdf)))
                .flatMap(settings -> Arrays.stream(Keys.values()).map(key -> Arguments.of(settings, key)));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void whatIsWrittenIsRead(KdbxSettings settings, Keys keys) {
        roundTrips(QUICK, settings, keys);
    }

    @ParameterizedTest
    @MethodSource("settings")
    @Tag("nightly")
    void whatIsWrittenIsReadForManyTrees(KdbxSettings settings, Keys keys) {
        roundTrips(ALL, settings, keys);
    }

    /** Trees differ from one combination to the next, too. */
    private static void roundTrips(int count, KdbxSettings settings, Keys keys) {
        long first = 1000L * (settings + keys.name()).hashCode();
        LongStream.range(first, first + count).forEach(seed -> roundTrip(seed, settings, keys));
    }

    private static void roundTrip(long seed, KdbxSettings settings, Keys keys) {
        Group tree = new Trees(seed).next();
        try {
            byte[] file = new KdbxWriter(Cheap.random(seed), Cheap.CLOCK, settings).write(tree, keys.key);
            try (Database read = new KdbxReader().read(file, keys.key)) {
                assertThat(Trees.content(read.root())).as("seed %d", seed).isEqualTo(Trees.content(tree));
                assertThat(read.version()).isEqualTo(new FormatVersion(4, 0));
                assertThat(read.kdf()).isEqualTo(settings.kdf());
            }
        } catch (KdbxException e) {
            throw new AssertionError("seed " + seed, e);
        }
    }

    @Test
    void sameRandomnessAndTimeMakeTheSameFile() throws Exception {
        Group tree = new Trees(5).next();
        CompositeKey key = Cheap.password("x");
        assertThat(Cheap.write(tree, key)).isEqualTo(Cheap.write(tree, key));
        byte[] other = new KdbxWriter(Cheap.random(2), Cheap.CLOCK, Cheap.SETTINGS).write(tree, key);
        assertThat(other).isNotEqualTo(Cheap.write(tree, key));
    }

    @Test
    void controlCharactersSurviveInAValue() throws Exception {
        Group tree = Kdbx3File.singleEntry("\u0001title\uFFFF");
        Database read = new KdbxReader().read(Cheap.write(tree, Cheap.password("x")), Cheap.password("x"));
        assertThat(read.root().entries().get(0).title()).isEqualTo("\u0001title\uFFFF");
    }

    @Test
    void aClosedDatabaseHoldsZeros() throws Exception {
        Group tree = Kdbx3File.singleEntry("title");
        Database read = new KdbxReader().read(Cheap.write(tree, Cheap.password("x")), Cheap.password("x"));
        read.close();
        assertThat(read.root().entries().get(0).field(Entry.TITLE).orElseThrow().toUtf8())
                .containsOnly(0);
    }

    @Test
    void settingsBeyondTheLimitsAreRefused() {
        var settings = new KdbxSettings(PayloadCipher.AES_256, Kdf.Argon2.id(1L << 40, 1, 1));
        var writer = new KdbxWriter(Cheap.random(1), Cheap.CLOCK, settings);
        assertThat(Failures.of(() -> writer.write(Kdbx3File.singleEntry("x"), Cheap.password("x"))))
                .isEqualTo(KdbxException.Reason.EXCEEDS_LIMITS);
    }
}
