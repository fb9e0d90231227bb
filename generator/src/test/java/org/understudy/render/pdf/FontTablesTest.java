package org.understudy.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class FontTablesTest {
    private record Entry(int sum, int at, byte[] content) {}

    private final byte[] original = read();
    private final byte[] stripped = FontTables.stripped(original);

    @Test
    void dropsTablesForShapingAndSigning() {
        assertThat(directory(original)).containsKeys("GSUB", "GPOS", "GDEF");
        assertThat(directory(stripped)).doesNotContainKeys("GSUB", "GPOS", "GDEF", "DSIG");
    }

    @Test
    void keepsTheOthersByteForByte() {
        Map<String, Entry> before = directory(original);
        Map<String, Entry> after = directory(stripped);
        before.forEach((tag, entry) -> {
            Entry kept = after.get(tag);
            if (kept != null && !tag.equals("head")) {
                assertThat(kept.content).as(tag).isEqualTo(entry.content);
            }
        });
        assertThat(after.keySet()).contains("cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post");
    }

    @Test
    void writesADirectoryThatIsValid() {
        ByteBuffer font = ByteBuffer.wrap(stripped);
        int count = directory(stripped).size();
        int power = Integer.highestOneBit(count);
        assertThat(font.getShort(6)).isEqualTo((short) (power * 16));
        assertThat(1 << font.getShort(8)).isEqualTo(power);
        assertThat(font.getShort(10)).isEqualTo((short) ((count - power) * 16));
        assertThat(List.copyOf(directory(stripped).keySet())).isSorted();
    }

    @Test
    void writesChecksumsThatAreRight() {
        directory(stripped).forEach((tag, entry) -> {
            byte[] content = Arrays.copyOf(entry.content, (entry.content.length + 3) & ~3);
            if (tag.equals("head")) {
                ByteBuffer.wrap(content).putInt(8, 0);
            }
            assertThat(sum(content)).as(tag).isEqualTo(entry.sum);
            assertThat(entry.at % 4).as(tag).isZero();
        });
        assertThat(sum(stripped)).isEqualTo(0xB1B0AFBA);
    }

    private static int sum(byte[] bytes) {
        ByteBuffer words = ByteBuffer.wrap(bytes);
        int sum = 0;
        while (words.hasRemaining()) {
            sum += words.getInt();
        }
        return sum;
    }

    private static Map<String, Entry> directory(byte[] font) {
        ByteBuffer in = ByteBuffer.wrap(font);
        var entries = new LinkedHashMap<String, Entry>();
        for (int i = 0; i < in.getShort(4); i++) {
            int at = 12 + 16 * i;
            int offset = in.getInt(at + 8);
            entries.put(
                    new String(font, at, 4, StandardCharsets.US_ASCII),
                    new Entry(
                            in.getInt(at + 4), offset, Arrays.copyOfRange(font, offset, offset + in.getInt(at + 12))));
        }
        return entries;
    }

    private static byte[] read() {
        try (InputStream in = FontTablesTest.class.getResourceAsStream("/liberation/LiberationSerif-Regular.ttf")) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
