package org.understudy.render.odt;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.understudy.render.office.Xml;

/** Names automatic styles as they are asked for, each once. Not thread-safe: one file, one collection. */
final class AutomaticStyles {
    private final Map<AutomaticStyle, String> names = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /** The name of a style, such as {@code P3}; the same for equal ones. */
    String name(AutomaticStyle style) {
        String name = names.get(style);
        if (name == null) {
            name = style.prefix() + counts.merge(style.prefix(), 1, Integer::sum);
            names.put(style, name);
        }
        return name;
    }

    /** Writes {@code office:automatic-styles}. */
    void write(Xml xml) {
        xml.start("office:automatic-styles");
        names.forEach((style, name) -> {
            xml.start("style:style").attribute("style:name", name).attribute("style:family", style.family());
            style.write(xml);
            xml.end();
        });
        xml.end();
    }
}
