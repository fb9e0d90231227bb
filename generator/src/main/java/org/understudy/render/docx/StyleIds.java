package org.understudy.render.docx;

import java.util.EnumMap;
import java.util.Map;

/** Under which ids the styles are in the file that is written. Immutable. */
final class StyleIds {
    private final Map<NamedStyle, String> ids;

    StyleIds(Map<NamedStyle, String> ids) {
        this.ids = new EnumMap<>(ids);
    }

    String of(NamedStyle style) {
        String id = ids.get(style);
        if (id == null) {
            throw new IllegalArgumentException("no style " + style);
        }
        return id;
    }
}
