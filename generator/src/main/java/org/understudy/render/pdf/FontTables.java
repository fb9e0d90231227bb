package org.understudy.render.pdf;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Rewrites a TrueType font without the tables that shape scripts we don't set, or sign it. PDFBox compiles a pattern for
 * each run of text in a font that has them, which makes painting eight times slower.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/otff">OpenType, table directory</a>
 */
final class FontTables {
    private static final Set<String> DROPPED = Set.of("GSUB", "GPOS", "GDEF", "DSIG");
    private static final int HEADER = 12;
    private static final int ENTRY = 16;
    private static final int TABLE_COUNT_AT = 4;
    private static final int WHOLE_FONT_SUM = 0xB1B0AFBA;
    private static final int ADJUSTMENT_IN_HEAD = 8;

    private FontTables() {}

    /** @param sum its checksum, which stays the same */
    private record Table(String tag, int sum, byte[] content) {
        int padded() {
            return (content.length + 3) & ~3;
        }
    }

    /** The same font with only the tables that are needed to show its glyphs. */
    static byte[] stripped(byte[] font) {
        return write(ByteBuffer.wrap(font).getInt(), kept(font));
    }

    private static List<Table> kept(byte[] font) {
        ByteBuffer in = ByteBuffer.wrap(font);
        int count = in.getShort(TABLE_COUNT_AT);
        var tables = new ArrayList<Table>();
        for (int i = 0; i < count; i++) {
            int at = HEADER + i * ENTRY;
            String tag = tag(font, at);
            if (!DROPPED.contains(tag)) {
                byte[] content = new byte[in.getInt(at + 12)];
                in.get(in.getInt(at + 8), content);
                tables.add(new Table(tag, in.getInt(at + 4), content));
            }
        }
        return tables;
    }

    private static String tag(byte[] font, int at) {
        var tag = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            tag.append((char) font[at + i]);
        }
        return tag.toString();
    }

    /** Tables keep their order in the directory, which must be that of their tags. */
    private static byte[] write(int version, List<Table> tables) {
        int start = HEADER + tables.size() * ENTRY;
        ByteBuffer out = ByteBuffer.allocate(
                start + tables.stream().mapToInt(Table::padded).sum());
        int power = Integer.highestOneBit(tables.size());
        out.putInt(version);
        out.putShort((short) tables.size());
        out.putShort((short) (power * ENTRY));
        out.putShort((short) Integer.numberOfTrailingZeros(power));
        out.putShort((short) ((tables.size() - power) * ENTRY));

        int at = start;
        int sum = 0;
        int head = -1;
        for (Table table : tables) {
            out.put(at, table.content);
            if (table.tag.equals("head")) {
                head = at;
            }
            for (char letter : table.tag.toCharArray()) {
                out.put((byte) letter);
            }
            out.putInt(table.sum).putInt(at).putInt(table.content.length);
            sum += table.sum;
            at += table.padded();
        }
        for (int i = 0; i < start; i += 4) {
            sum += out.getInt(i);
        }
        if (head >= 0) {
            out.putInt(head + ADJUSTMENT_IN_HEAD, WHOLE_FONT_SUM - sum);
        }
        return out.array();
    }
}
