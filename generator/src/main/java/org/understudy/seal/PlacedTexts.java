package org.understudy.seal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The text of a page, in the order in which it is drawn. */
final class PlacedTexts {
    private static final Comparator<PlacedText> DOWN =
            Comparator.comparingInt(PlacedText::angle).thenComparingDouble(PlacedText::down);
    private static final Comparator<PlacedText> ALONG = Comparator.comparingDouble(PlacedText::start);

    private final List<PlacedText> texts = new ArrayList<>();
    private final Map<String, PlacedText> last = new HashMap<>();

    void add(PlacedText text) {
        PlacedText before = last.put(text.text(), text);
        if (before == null || !text.repeats(before)) {
            texts.add(text);
        }
    }

    /** As it is drawn, where words of a column stand together. */
    void asDrawn(StringBuilder out) {
        write(texts, out);
    }

    /** From top to bottom, where words of a line stand together. */
    void fromTop(StringBuilder out) {
        List<PlacedText> sorted = new ArrayList<>(texts);
        sorted.sort(DOWN);
        int begin = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || !sorted.get(i).besides(sorted.get(begin))) {
                sorted.subList(begin, i).sort(ALONG);
                begin = i;
            }
        }
        write(sorted, out);
    }

    private static void write(List<PlacedText> texts, StringBuilder out) {
        PlacedText before = null;
        for (PlacedText text : texts) {
            if (before != null) {
                if (!text.besides(before)) {
                    out.append('\n');
                } else if (!text.continues(before)) {
                    out.append(' ');
                }
            }
            out.append(text.text());
            before = text;
        }
        out.append('\n');
    }
}
