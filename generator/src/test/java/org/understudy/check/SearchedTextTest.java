package org.understudy.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Hints spare time and hide nothing: each pattern finds what it finds when every line is searched. */
class SearchedTextTest {
    private static final int TEXTS = Integer.getInteger("understudy.check.texts", 1_500);
    private static final String LETTERS = "aAbBzZ0012345679--::  ''`\"“|,;#@=+./\\<>_\t\r\né€K";
    private static final List<HintedPattern> PATTERNS = Stream.of(
                    Harmless.patterns().stream(), SecretForm.ALL.stream().map(SecretForm::look))
            .flatMap(it -> it)
            .toList();
    private static final LineHints HINTS = new LineHints(PATTERNS);

    private record Match(int start, int end) {}

    @Test
    void findsWhatASearchOfEveryLineFinds() throws IOException {
        List<String> pieces = pieces();
        for (long seed = 0; seed < TEXTS; seed++) {
            var random = new Random(seed);
            String whole = text(pieces, random);
            var patterns = new ArrayList<>(PATTERNS);
            Collections.shuffle(patterns, random);
            var text = new SearchedText(whole, HINTS);
            for (HintedPattern pattern : patterns) {
                List<Match> expected = everyLine(pattern.pattern(), text.rest());
                List<Match> found = new ArrayList<>();
                text.take(pattern, (start, end) -> found.add(new Match(start, end)));
                assertThat(found)
                        .as("seed %s: %s in %s", seed, pattern.pattern(), whole)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void hintsAreLookedForInWhatIsLeft() {
        HintedPattern words = HintedPattern.of("two&one", "one \\w+");
        HintedPattern shape = HintedPattern.of("DD-", "\\d\\d-x");
        var text = new SearchedText("one two\nONE\n12-x 34-x\n", new LineHints(List.of(words, shape)));
        assertThat(text.mayHave(words, 0)).isTrue();
        assertThat(text.mayHave(words, 8)).isFalse();
        text.take(words, (start, end) -> assertThat(end).isEqualTo(7));
        assertThat(text.mayHave(words, 0)).isFalse();
        text.take(shape, (start, end) -> assertThat(end - start).isEqualTo(4));
        assertThat(text.rest()).isEqualTo("       \nONE\n         \n");
    }

    private static List<Match> everyLine(Pattern pattern, String text) {
        List<Match> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true);
        int done = 0;
        for (int line = 0; line <= text.length(); line = end(text, line) + 1) {
            matcher.region(Math.max(line, done), Math.max(done, end(text, end(text, line) + 1)));
            while (matcher.find()) {
                found.add(new Match(matcher.start(), matcher.end()));
                done = matcher.end();
            }
        }
        return found;
    }

    private static int end(String text, int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    /** Parts of what looks like a secret and of what doesn't, cut where words end. */
    private static List<String> pieces() throws IOException {
        List<String> pieces = new ArrayList<>();
        for (String corpus : List.of("secrets.txt", "harmless.txt")) {
            try (InputStream in = SearchedTextTest.class.getResourceAsStream(corpus)) {
                new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .replace("·", "")
                        .replace('¶', '\n')
                        .lines()
                        .forEach(line -> {
                            pieces.add(line);
                            pieces.addAll(List.of(line.split("(?<=\\b)(?=\\b)")));
                        });
            }
        }
        return pieces;
    }

    private static String text(List<String> pieces, Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(40); i >= 0; i--) {
            int start = text.length();
            text.append(pieces.get(random.nextInt(pieces.size())));
            if (random.nextInt(4) == 0) {
                text.insert(
                        start + random.nextInt(text.length() - start + 1),
                        LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            text.append(random.nextInt(3) == 0 ? "\n" : " ".repeat(random.nextInt(2)));
        }
        return text.toString();
    }
}
