package org.understudy.exchange.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.understudy.diagnostic.Checked;
import org.understudy.vault.Secret;

/** Changed and truncated exports are read or refused; they break nothing, and no secret is told. */
class MutationTest {
    private static final int MOST = Integer.getInteger("understudy.import.mutations", 400);
    private static final ExportKey KEY =
            new ExportKey(Optional.of(() -> Secret.copyOf(Samples.PASSWORD.toCharArray())), Optional.empty());

    @TestFactory
    Stream<DynamicTest> whateverHappensToAnExport() {
        return Samples.all().entrySet().stream().map(sample -> dynamicTest(sample.getKey(), () -> tryAll(sample)));
    }

    private static void tryAll(Map.Entry<String, byte[]> sample) {
        boolean slow = sample.getKey().matches(".* .*");
        long read = IntStream.range(0, slow ? MOST / 8 : MOST)
                .filter(i -> isRead(sample, i))
                .count();
        assertThat(read).isLessThan(MOST);
    }

    private static boolean isRead(Map.Entry<String, byte[]> sample, int number) {
        long seed = 60_000_000_007L + number;
        byte[] mutated = mutated(sample.getValue(), new Random(seed));
        try {
            Optional<ExportFormat> forced =
                    number % 3 == 0 ? ExportFormat.of(sample.getKey().split(" ")[0]) : Optional.empty();
            Checked<Export> read = new Exports().read("export", mutated, forced, KEY);
            String said = read.diagnostics().toString();
            assertThat(Samples.SECRETS).noneMatch(said::contains);
            assertThat(read.value().isPresent() || read.blocked()).isTrue();
            read.value().ifPresent(Export::close);
            return read.value().isPresent();
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError(sample.getKey() + ", seed " + seed, e);
        }
    }

    private static byte[] mutated(byte[] original, Random random) {
        byte[] bytes = original.clone();
        if (random.nextInt(4) == 0) {
            return Arrays.copyOf(bytes, random.nextInt(bytes.length));
        }
        for (int i = random.nextInt(6); i >= 0; i--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> bytes[at] = (byte) "\"{}[]:,<>&;\n\0-0".charAt(random.nextInt(15));
                default -> {
                    int length = random.nextInt(bytes.length - at);
                    System.arraycopy(original, random.nextInt(bytes.length - length), bytes, at, length);
                }
            }
        }
        return bytes;
    }
}
