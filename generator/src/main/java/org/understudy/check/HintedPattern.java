package org.understudy.check;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What is looked for where it can be at all.
 *
 * @param hints one of these is in the line where a match begins, in small letters: so that other lines needn't be searched
 * @param pattern of what ends in the next line at the latest
 */
record HintedPattern(List<String> hints, Pattern pattern) {
    /** @param hints divided by {@code |} */
    static HintedPattern of(String hints, String pattern) {
        return new HintedPattern(List.of(hints.split("\\|")), Pattern.compile(pattern));
    }
}
