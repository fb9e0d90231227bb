package org.understudy.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.understudy.plan.Body;
import org.understudy.plan.Kind;
import org.understudy.plan.ProseBlock;
import org.understudy.plan.ProseInline;
import org.understudy.plan.Ref;
import org.understudy.text.Language;

/** Names found all at once are those that are found one by one. */
class NamesTest {
    private static final int TEXTS = 2_000;
    private static final int SHORTEST = 4;

    private record Named(String word, Ref ref) {}

    @Test
    void findsEachNameAsAWordOfItsOwn() {
        for (long seed = 0; seed < TEXTS; seed++) {
            var random = new Random(seed);
            List<Named> all = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                all.add(new Named(letters(random, 8), new Ref(Kind.ACCOUNTS, "a" + random.nextInt(8))));
            }
            String text = letters(random, 200);
            var names = new Names();
            all.forEach(it -> names.add(it.word(), it.ref()));
            assertThat(names.in(body(text), Language.EN))
                    .as("seed %s: %s in %s", seed, all, text)
                    .isEqualTo(oneByOne(all, text + "\n"));
        }
    }

    private static String letters(Random random, int most) {
        var text = new StringBuilder();
        for (int i = random.nextInt(most); i >= 0; i--) {
            text.append("aab 1.é".charAt(random.nextInt(7)));
        }
        return text.toString();
    }

    private static Body body(String text) {
        var paragraph = new ProseBlock.Paragraph(List.of(new ProseInline.Text(text)));
        return new Body(Language.EN, Map.of(Language.EN, new Body.Prose(List.of(paragraph), Map.of())));
    }

    private static SortedMap<Ref, Set<String>> oneByOne(List<Named> names, String text) {
        var found = new TreeMap<Ref, Set<String>>();
        for (Named name : names) {
            String word = name.word();
            for (int at = text.indexOf(word); at >= 0 && word.length() >= SHORTEST; at = text.indexOf(word, at + 1)) {
                int end = at + word.length();
                if ((at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                        && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                    found.computeIfAbsent(name.ref(), it -> new TreeSet<>()).add(word);
                }
            }
        }
        return found;
    }
}
