package org.understudy.vault.kdbx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Changed files are refused, or hold what they held before; and they fail only in the ways that are announced. */
class KdbxMutationTest {
    private static final int QUICK = 4_000;
    private static final int ALL = Integer.getInteger("understudy.mutations", 1_000_000);

    private final CompositeKey key = Cheap.password("x");

    @Test
    void aChangedKdbx4FileIsNeverAccepted() throws Exception {
        kdbx4(QUICK, 40);
    }

    @Test
    @Tag("nightly")
    void aChangedKdbx4FileIsNeverAcceptedAMillionTimes() throws Exception {
        kdbx4(ALL, 41);
    }

    /** Its header isn't authenticated by the format, so some changes to it go unnoticed. */
    @Test
    void aChangedKdbx3FileFailsOnlyAsAnnounced() throws Exception {
        kdbx3(QUICK, 30);
    }

    @Test
    @Tag("nightly")
    void aChangedKdbx3FileFailsOnlyAsAnnouncedOverAndOver() throws Exception {
        kdbx3(ALL / 4, 31);
    }

    /** Somebody with the key can put anything into a file whose codes are right. */
    @Test
    void aChangedDocumentFailsOnlyAsAnnounced() throws Exception {
        byte[] xml = document();
        long refused = IntStream.range(0, QUICK)
                .parallel()
                .filter(i -> !isRead(mutated(xml, new Random(50_000_000_007L + i)), i))
                .count();
        assertThat(refused).isBetween(QUICK / 10L, QUICK - 1L);
    }

    private static byte[] document() throws Exception {
        var out = new ByteArrayOutputStream();
        new DatabaseWriter(InnerStream.chaCha20(new byte[64]), Cheap.CLOCK.instant()).write(new Trees(8).next(), out);
        return out.toByteArray();
    }

    private boolean isRead(byte[] xml, int number) {
        try {
            byte[] file = Kdbx4File.of(
                    out -> {
                        new InnerHeader(InnerStream.CHACHA20, new byte[64], List.of()).write(out);
                        out.write(xml);
                    },
                    key);
            new KdbxReader().read(file, key).close();
            return true;
        } catch (KdbxException e) {
            return false;
        } catch (IOException | RuntimeException e) {
            throw new AssertionError("mutation " + number, e);
        }
    }

    @Test
    void aChangedKeyFileFailsOnlyAsAnnounced() {
        byte[] file =
                ("<?xml version=\"1.0\"?><KeyFile><Meta><Version>2.0</Version></Meta><Key><Data Hash=\"00000000\">"
                                + "00".repeat(32) + "</Data></Key></KeyFile>")
                        .getBytes(StandardCharsets.US_ASCII);
        long refused = IntStream.range(0, QUICK)
                .filter(i -> {
                    try {
                        return new KeyFile().read(mutated(file, new Random(60_000_000_007L + i))).length != 32;
                    } catch (KdbxException e) {
                        return true;
                    }
                })
                .count();
        assertThat(refused).isBetween(1L, QUICK - 1L);
    }

    private void kdbx4(int count, long seed) throws Exception {
        Group tree = new Trees(8).next();
        byte[] file = Cheap.write(tree, key);
        Map<String, String> content = Trees.content(tree);
        long accepted = IntStream.range(0, count)
                .parallel()
                .filter(i -> isAccepted(mutated(file, new Random(seed * 1_000_000_007L + i)), content, i))
                .count();
        assertThat(accepted).isZero();
    }

    private void kdbx3(int count, long seed) throws Exception {
        String xml = "<KeePassFile><Meta><HeaderHash>HASH</HeaderHash></Meta><Root><Group><Name>g</Name><Entry>"
                + "<String><Key>Title</Key><Value>t</Value></String></Entry></Group></Root></KeePassFile>";
        byte[] file = Kdbx3File.usual().write(xml, key);
        try (Database read = new KdbxReader().read(file, key)) {
            Map<String, String> content = Trees.content(read.root());
            long accepted = IntStream.range(0, count)
                    .parallel()
                    .filter(i -> isAccepted(mutated(file, new Random(seed * 1_000_000_007L + i)), content, i))
                    .count();
            // All changed headers are caught by their hash, which stands in the authenticated content of this file.
            assertThat(accepted).isZero();
        }
    }

    private boolean isAccepted(byte[] file, Map<String, String> content, int number) {
        try (Database read = new KdbxReader(Cautious.derivation()).read(file, key)) {
            assertThat(Trees.content(read.root())).as("mutation %d", number).isEqualTo(content);
            return true;
        } catch (KdbxException e) {
            return false;
        } catch (RuntimeException | Error e) {
            throw new AssertionError("mutation " + number, e);
        }
    }

    private static byte[] mutated(byte[] file, Random random) {
        byte[] copy = file.clone();
        // Headers are short, so half of all changes go there.
        int range = random.nextBoolean() ? Math.min(300, copy.length) : copy.length;
        int at = random.nextInt(range);
        switch (random.nextInt(6)) {
            case 0 -> copy[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> copy[at] += (byte) (1 + random.nextInt(255));
            case 2 -> copy = Arrays.copyOf(copy, at);
            case 3 -> {
                copy = Arrays.copyOf(copy, copy.length + 1 + random.nextInt(40));
            }
            case 4 -> {
                byte value = random.nextBoolean() ? (byte) 0xFF : 0;
                Arrays.fill(copy, at, Math.min(copy.length, at + 1 + random.nextInt(8)), value);
            }
            default -> System.arraycopy(file, 0, copy, at, Math.min(copy.length - at, 1 + random.nextInt(32)));
        }
        return Arrays.equals(copy, file) ? Arrays.copyOf(copy, copy.length - 1) : copy;
    }
}
