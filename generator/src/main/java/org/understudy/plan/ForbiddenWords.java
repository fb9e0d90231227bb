package org.understudy.plan;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.understudy.plan.Jurisdiction.ForbiddenWord;
import org.understudy.text.Language;

/** Finds words that titles and headings in one language may not have: whole words, in capitals or not. Thread-safe. */
public final class ForbiddenWords {
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private final List<ForbiddenWord> words;
    private final Pattern pattern;

    public ForbiddenWords(Jurisdiction jurisdiction, Language language) {
        this.words = jurisdiction.forbidden().stream()
                .filter(it -> it.language() == language)
                .sorted(Comparator.comparing((ForbiddenWord it) -> it.word().length())
                        .reversed()) // of two that begin alike, the one that says more
                .toList();
        this.pattern = Pattern.compile(
                words.stream()
                        .map(it -> "(" + Pattern.quote(plain(it.word())) + ")")
                        .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The first of them in a title or heading. */
    public Optional<ForbiddenWord> in(String heading) {
        Matcher found = pattern.matcher(plain(heading));
        if (words.isEmpty() || !found.find()) {
            return Optional.empty();
        }
        for (int i = 0; i < words.size(); i++) {
            if (found.group(i + 1) != null) {
                return Optional.of(words.get(i));
            }
        }
        return Optional.empty();
    }

    /** Written one way only: composed, with plain spaces. */
    private static String plain(String text) {
        return SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ");
    }
}
