package org.understudy.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.understudy.source.SourceFile;
import org.understudy.source.SourceRange;

/** Looks in a text for what looks like a secret. */
public final class SecretSearch {
    private static final int SHORTEST = 12;

    private static final LineHints HINTS = new LineHints(Stream.of(
                    Harmless.patterns().stream(),
                    SecretForm.ALL.stream().map(SecretForm::look),
                    Stream.of(PasswordColumn.HEADING))
            .flatMap(it -> it)
            .toList());

    private SecretSearch() {}

    /**
     * Something that looks like a secret.
     *
     * @param word for what it looks like, as findings take it: {@code @secret.token}
     */
    public record Hit(SourceRange at, String word) {}

    /** All there are. */
    public static List<Hit> in(SourceFile file) {
        var hits = new ArrayList<Hit>();
        var text = new SearchedText(file.text(), HINTS);
        Harmless.takeNames(text);
        for (SecretForm form : SecretForm.ALL) {
            text.take(form.look(), (start, end) -> hits.add(new Hit(file.range(start, end), form.word())));
        }
        for (PasswordColumn.Cell cell : PasswordColumn.cells(text)) {
            hits.add(new Hit(file.range(cell.start(), cell.end()), "@secret.sentence"));
            text.blank(cell.start(), cell.end());
        }
        Harmless.takeForms(text);
        String rest = text.rest();
        for (int start = 0; start < rest.length(); ) {
            int end = start;
            while (end < rest.length() && !isDivider(rest.charAt(end))) {
                end++;
            }
            if (end - start >= SHORTEST && Randomness.in(rest.substring(start, end))) {
                hits.add(new Hit(file.range(start, end), "@secret.random"));
            }
            start = end + 1;
        }
        return hits;
    }

    /** What ends a run of random characters. */
    private static boolean isDivider(char letter) {
        return switch (letter) {
            case ' ', '\t', '\n', 0x0B, '\f', '\r', '"', '\'', '“', '”', '„', '‘', '’', '«', '»' -> true;
            case '`', '<', '>', '(', ')', '[', ']', '{', '}', ',', ';', '|' -> true;
            default -> false;
        };
    }
}
