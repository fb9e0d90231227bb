package org.understudy.render.pdf;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.understudy.document.Image;

/** The pictures of a page, under the names by which its XHTML calls them. */
final class Pictures {
    private final Map<Image, String> names = new LinkedHashMap<>();
    private final Map<String, Image> images = new LinkedHashMap<>();

    /** The name of a picture; the same for equal ones. */
    String add(Image image) {
        String name = names.computeIfAbsent(image, i -> "picture:" + (names.size() + 1));
        images.put(name, image);
        return name;
    }

    Optional<Image> find(String name) {
        return Optional.ofNullable(images.get(name));
    }

    /** By name, in the order in which they were added. */
    Map<String, Image> all() {
        return Collections.unmodifiableMap(images);
    }
}
