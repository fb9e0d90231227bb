package org.understudy.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The XHTML that a template wrote, as a plain tree. */
sealed interface Xhtml {

    /** Text, as written. */
    record Text(String text) implements Xhtml {}

    /** @param line where it begins in what the template wrote */
    record Element(String name, Map<String, String> attributes, List<Xhtml> children, int line) implements Xhtml {

        Optional<String> attribute(String attribute) {
            return Optional.ofNullable(attributes.get(attribute));
        }

        /** The value of {@code class}; empty text where there is none. */
        String style() {
            return attributes.getOrDefault("class", "");
        }

        List<Element> elements() {
            var elements = new ArrayList<Element>();
            for (Xhtml child : children) {
                if (child instanceof Element element) {
                    elements.add(element);
                }
            }
            return elements;
        }

        /** The start tag, for messages. */
        String tag() {
            var tag = new StringBuilder("<").append(name);
            attributes.forEach((key, value) ->
                    tag.append(' ').append(key).append("=\"").append(value).append('"'));
            return tag.append('>').toString();
        }
    }
}
