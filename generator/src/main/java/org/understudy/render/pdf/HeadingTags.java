package org.understudy.render.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * Tags headings by how deep they are, since no level of tags may be left out (ISO 14289-1, 7.4.2), as authors do who like the looks
 * of a smaller one.
 */
final class HeadingTags {
    private final Deque<Integer> open = new ArrayDeque<>();

    /** @param element the next one in the order of the document */
    void add(COSDictionary element) {
        String type = element.getNameAsString(COSName.S);
        if (type != null && type.length() == 2 && type.charAt(0) == 'H') {
            int level = type.charAt(1) - '0';
            while (!open.isEmpty() && open.peek() >= level) {
                open.pop();
            }
            open.push(level);
            if (open.size() != level) {
                element.setName(COSName.S, "H" + open.size());
            }
        }
    }
}
