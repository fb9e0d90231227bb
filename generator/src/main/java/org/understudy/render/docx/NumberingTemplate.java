package org.understudy.render.docx;

import java.util.Map;
import java.util.Objects;

/**
 * The list definitions of a letterhead. Immutable.
 *
 * @param definitions ids of the abstract definitions
 * @param lists numbers of the lists that are used for what isn't counted
 * @param highest number of a list
 */
record NumberingTemplate(
        SlottedFile file, Map<NamedStyle, String> definitions, Map<NamedStyle, Integer> lists, int highest) {
    NumberingTemplate {
        definitions = Map.copyOf(definitions);
        lists = Map.copyOf(lists);
    }

    String definition(NamedStyle style) {
        return Objects.requireNonNull(definitions.get(style));
    }

    int list(NamedStyle style) {
        return Objects.requireNonNull(lists.get(style));
    }
}
