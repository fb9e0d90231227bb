package org.understudy.render.docx;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.understudy.render.office.Xml;

/** Numbers the lists of a document (ISO/IEC 29500-1, 17.9.15): each numbered one counts for itself. */
final class Lists {
    private static final int DEEPEST = 8;

    private final NumberingTemplate numbering;
    private final List<Counted> counted = new ArrayList<>();

    private record Counted(NamedStyle style, int level, int start) {}

    Lists(NumberingTemplate numbering) {
        this.numbering = numbering;
    }

    /** The level, from 0, that a list in so many others has. */
    static int level(int depth) {
        return Math.min(depth, DEEPEST);
    }

    /** The list of all items that aren't counted. */
    String uncounted(NamedStyle style) {
        return Integer.toString(numbering.list(style));
    }

    /** A list of its own, of which the first item has the number {@code start}. */
    String counted(NamedStyle style, int level, int start) {
        counted.add(new Counted(style, level, start));
        return Integer.toString(numbering.highest() + counted.size());
    }

    /**
     * The file that defines them.
     *
     * @param slots of the page
     */
    byte[] write(Map<Slot, byte[]> slots) {
        var lists = new Xml(1024);
        int id = numbering.highest();
        for (Counted list : counted) {
            lists.start("w:num").attribute("w:numId", Integer.toString(++id));
            lists.attribute("xmlns:w", Wml.W);
            Wml.value(lists, "w:abstractNumId", numbering.definition(list.style()));
            lists.start("w:lvlOverride").attribute("w:ilvl", Integer.toString(list.level()));
            Wml.value(lists, "w:startOverride", Integer.toString(list.start()))
                    .end()
                    .end();
        }
        var contents = new EnumMap<Slot, byte[]>(slots);
        contents.put(Slot.LISTS, lists.finish());
        return numbering.file().fill(contents);
    }
}
