package org.understudy.plan;

import java.util.Map;
import org.understudy.source.SourceRange;

/**
 * Where a part of the plan was read from.
 *
 * @param file the file as a whole
 * @param keys the place of each value of its front matter, by path: {@code access.sign-in.second-factor[0].totp}
 */
public record Origin(SourceRange file, Map<String, SourceRange> keys) {
    public Origin {
        keys = Map.copyOf(keys);
    }

    /** The place of the value at {@code path}, or of the nearest value that holds it, or the file. */
    public SourceRange at(String path) {
        SourceRange place = keys.get(path);
        if (place != null) {
            return place;
        }
        int cut = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
        return cut < 0 ? file : at(path.substring(0, cut));
    }

    /** The path of the file, relative to the folder of the plan. */
    public String path() {
        return file.file();
    }

    /** Positions say nothing about what a plan means: all origins are equal. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Origin;
    }

    @Override
    public int hashCode() {
        return 0;
    }

    @Override
    public String toString() {
        return path();
    }
}
