package org.understudy.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.understudy.plan.Body;
import org.understudy.plan.Ref;
import org.understudy.text.Language;

/**
 * Names that are looked for in prose, all at once: each text is read through once, however many names there are and however
 * often it is asked for. Not thread-safe.
 */
final class Names {
    /** Shorter ones would be found everywhere; names are told apart by this many characters first. */
    private static final int SHORTEST = 4;

    /** By how they start, how long such names are. */
    private final Map<String, SortedSet<Integer>> lengths = new HashMap<>();

    private final Map<String, List<Ref>> refs = new HashMap<>();
    private final Map<Text, SortedMap<Ref, Set<String>>> found = new HashMap<>();

    /** One of the texts of a file. */
    private record Text(Body body, Language language) {}

    void add(String word, Ref ref) {
        if (word.length() >= SHORTEST) {
            lengths.computeIfAbsent(word.substring(0, SHORTEST), it -> new TreeSet<>())
                    .add(word.length());
            refs.computeIfAbsent(word, it -> new ArrayList<>()).add(ref);
        }
    }

    /** Those that stand in a text as whole words, by what is called so. */
    SortedMap<Ref, Set<String>> in(Body body, Language language) {
        return found.computeIfAbsent(
                new Text(body, body.languageFor(language)),
                it -> search(text(it.body().in(it.language()))));
    }

    private static String text(Body.Prose prose) {
        var text = new StringBuilder(ProseText.of(prose.about()));
        prose.parts().values().forEach(part -> text.append(ProseText.of(part)));
        return text.toString();
    }

    private SortedMap<Ref, Set<String>> search(String text) {
        var hits = new TreeMap<Ref, Set<String>>();
        for (int at = 0; at <= text.length() - SHORTEST; at++) {
            if (at == 0 || !isOfWord(text.codePointBefore(at))) {
                for (int length :
                        lengths.getOrDefault(text.substring(at, at + SHORTEST), Collections.emptySortedSet())) {
                    if (at + length <= text.length() && ends(text, at + length)) {
                        String word = text.substring(at, at + length);
                        refs.getOrDefault(word, List.of())
                                .forEach(ref -> hits.computeIfAbsent(ref, it -> new TreeSet<>())
                                        .add(word));
                    }
                }
            }
        }
        return hits;
    }

    private static boolean ends(String text, int at) {
        return at == text.length() || !isOfWord(text.codePointAt(at));
    }

    private static boolean isOfWord(int character) {
        return Character.isLetter(character) || isNumber(Character.getType(character));
    }

    private static boolean isNumber(int type) {
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }
}
