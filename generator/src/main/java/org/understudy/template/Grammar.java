package org.understudy.template;

import java.util.List;
import java.util.Set;

/** What every element of the vocabulary must keep to: its attributes, what may stand in it, how numbers are written. */
final class Grammar {
    private final Problems problems;

    Grammar(Problems problems) {
        this.problems = problems;
    }

    /** The element, if it has no attributes but these. */
    Xhtml.Element allow(Xhtml.Element element, String... attributes) throws PageException {
        if (!Set.of(attributes).containsAll(element.attributes().keySet())) {
            throw refused(element);
        }
        return element;
    }

    /** The element, if it has no attributes but these and nothing stands in it. */
    Xhtml.Element empty(Xhtml.Element element, String... attributes) throws PageException {
        if (!elements(allow(element, attributes)).isEmpty()) {
            throw refused(element);
        }
        return element;
    }

    /** The child elements of an element that holds no text of its own. */
    List<Xhtml.Element> elements(Xhtml.Element parent) throws PageException {
        for (Xhtml child : parent.children()) {
            if (child instanceof Xhtml.Text text && !text.text().isBlank()) {
                throw refused(parent);
            }
        }
        return parent.elements();
    }

    /** A number from 1 to 999. */
    int number(Xhtml.Element element, String attribute, int absent) throws PageException {
        String text = element.attribute(attribute).orElse(String.valueOf(absent));
        if (!text.matches("[1-9][0-9]{0,2}")) {
            throw refused(element);
        }
        return Integer.parseInt(text);
    }

    PageException refused(Xhtml.Element element) {
        return problems.vocabulary(element.tag(), element.line());
    }
}
