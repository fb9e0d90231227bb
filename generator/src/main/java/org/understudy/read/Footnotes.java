package org.understudy.read;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Block;
import org.commonmark.node.Node;

/** The footnotes of one text, and which of them it refers to. The first of several with the same label counts. */
final class Footnotes {
    private final Map<String, FootnoteDefinition> definitions = new LinkedHashMap<>();
    private final Set<FootnoteDefinition> unused = new LinkedHashSet<>();

    static Footnotes of(Node document) {
        var footnotes = new Footnotes();
        footnotes.collect(document);
        return footnotes;
    }

    private void collect(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof FootnoteDefinition definition) {
                definitions.putIfAbsent(key(definition.getLabel()), definition);
                unused.add(definition);
            }
            if (node instanceof Block) {
                collect(node);
            }
        }
    }

    /** The footnote with a label, which from now on counts as used. */
    Optional<FootnoteDefinition> use(String label) {
        Optional<FootnoteDefinition> found = Optional.ofNullable(definitions.get(key(label)));
        found.ifPresent(unused::remove);
        return found;
    }

    /** Those that nothing has referred to so far, in their order. */
    List<FootnoteDefinition> unused() {
        return List.copyOf(unused);
    }

    /** Labels are compared as CommonMark compares those of links: without regard to case. */
    private static String key(String label) {
        return label.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
    }
}
