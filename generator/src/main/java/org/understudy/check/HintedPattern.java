package org.understudy.check;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is looked for where it can be at all. */
final class HintedPattern {
    private final List<List<String>> hints;
    private final Pattern pattern;

    private HintedPattern(List<List<String>> hints, Pattern pattern) {
        this.hints = List.copyOf(hints);
        this.pattern = pattern;
    }

    /**
     * @param hints alternatives are divided by {@code |}, groups of them by {@code &}: words in small letters, and shapes as
     *     {@link HintShapes} has them
     */
    static HintedPattern of(String hints, String pattern) {
        return new HintedPattern(
                Stream.of(hints.split("&"))
                        .map(group -> List.of(group.split("\\|")))
                        .toList(),
                Pattern.compile(pattern));
    }

    /** Of each group one is in the line where a match begins: so that other lines needn't be searched. */
    List<List<String>> hints() {
        return hints;
    }

    /** Of what ends in the next line at the latest. */
    Pattern pattern() {
        return pattern;
    }
}
