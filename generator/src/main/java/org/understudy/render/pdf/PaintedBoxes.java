package org.understudy.render.pdf;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Boxes that have been painted. Tags, links and bookmarks are still made of them, by where they and what is in them stand. */
final class PaintedBoxes {
    private PaintedBoxes() {}

    /** Has boxes forget what their lines were made of, and their lists what room they have left. */
    static void trim(Box root) {
        Deque<Box> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty()) {
            Box box = open.pop();
            if (box instanceof BlockBox block) {
                block.setInlineContent(List.of());
            } else if (box instanceof InlineLayoutBox line) {
                trim(line.getInlineChildren());
                line.getInlineChildren().stream()
                        .filter(Box.class::isInstance)
                        .forEach(child -> open.push((Box) child));
            }
            trim(box.getChildren());
            box.getChildren().forEach(open::push);
        }
    }

    private static void trim(List<?> list) {
        if (list instanceof ArrayList<?> roomy) {
            roomy.trimToSize();
        }
    }
}
