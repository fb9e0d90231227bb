package org.understudy.render.odt;

import java.util.ArrayList;
import java.util.List;
import org.understudy.render.office.Xml;

/**
 * The lists that are open where a block is written. An ODF list can't hold tables, so before one its lists are closed, and
 * opened again for what follows: as a continuation of the list, and of the item, that was left.
 */
final class OpenLists {
    private final Xml xml;
    private final ListIds ids;
    private final List<Level> levels = new ArrayList<>();

    OpenLists(Xml xml, ListIds ids) {
        this.xml = xml;
        this.ids = ids;
    }

    /** Counts lists through a document. */
    static final class ListIds {
        private int count;

        String next() {
            return "list" + ++count;
        }
    }

    private static final class Level {
        private final NamedStyle style;
        private final boolean numbered;
        private int number;
        private boolean restart;
        private String id = "";
        private boolean listOpen;
        private boolean itemOpen;
        private boolean inItem;
        private boolean hasText;

        Level(NamedStyle style, int first) {
            this.style = style;
            this.numbered = style == NamedStyle.NUMBER_LIST || style == NamedStyle.STEP_LIST;
            this.number = first;
        }
    }

    /** How many lists are open, one in the other. */
    int depth() {
        return levels.size();
    }

    /** Begins a list whose first item has the number {@code first}. */
    void openList(NamedStyle style, int first) {
        resume();
        var level = new Level(style, first);
        level.restart = first != 1 || !levels.isEmpty();
        levels.add(level);
        openElement(level);
    }

    void closeList() {
        Level level = levels.remove(levels.size() - 1);
        if (level.listOpen) {
            xml.end();
        }
    }

    void openItem() {
        Level level = levels.get(levels.size() - 1);
        for (Level outer : levels.subList(0, levels.size() - 1)) {
            reopen(outer);
        }
        openElement(level);
        xml.start("text:list-item");
        if (level.numbered && level.restart) {
            xml.attribute("text:start-value", Integer.toString(level.number));
        }
        level.restart = false;
        level.itemOpen = true;
        level.inItem = true;
        level.hasText = false;
    }

    void closeItem() {
        Level level = levels.get(levels.size() - 1);
        if (level.itemOpen) {
            xml.end();
        }
        level.itemOpen = false;
        level.inItem = false;
        level.number++;
    }

    /** To be called before a paragraph is written: whatever lists it belongs to are open afterwards. */
    void resume() {
        levels.forEach(this::reopen);
        if (!levels.isEmpty()) {
            levels.get(levels.size() - 1).hasText = true;
        }
    }

    /** To be called before what no list can hold is written: no list is open afterwards. */
    void interrupt() {
        for (int i = levels.size() - 1; i >= 0; i--) {
            Level level = levels.get(i);
            if (level.itemOpen) {
                giveMarkerALine(level, i);
                xml.end();
                level.itemOpen = false;
            }
            if (level.listOpen) {
                xml.end();
                level.listOpen = false;
                level.restart = i > 0;
            }
        }
    }

    /** An item that begins with a table still shows its number. */
    private void giveMarkerALine(Level level, int index) {
        if (index == levels.size() - 1 && !level.hasText) {
            xml.start("text:p")
                    .attribute("text:style-name", NamedStyle.LIST_ITEM.odf())
                    .end();
            level.hasText = true;
        }
    }

    private void reopen(Level level) {
        openElement(level);
        if (level.inItem && !level.itemOpen) {
            xml.start("text:list-header");
            level.itemOpen = true;
        }
    }

    private void openElement(Level level) {
        if (level.listOpen) {
            return;
        }
        xml.start("text:list");
        boolean outermost = level == levels.get(0);
        if (outermost && level.numbered) {
            String previous = level.id;
            level.id = ids.next();
            xml.attribute("xml:id", level.id);
            if (!previous.isEmpty()) {
                xml.attribute("text:continue-list", previous);
            }
        }
        xml.attribute("text:style-name", level.style.odf());
        level.listOpen = true;
    }
}
