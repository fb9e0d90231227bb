package org.understudy.reveal;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.understudy.vault.Secret;

/**
 * Finds the single-use codes in a list as people keep it: as the provider's page or file had it, with numbers, bullets, labels,
 * boxes and remarks; one below the other or side by side; used ones ticked or struck out. Works on places in the text, of which no
 * copy is made.
 */
final class CodeList {
    private final CharBuffer text;
    private final List<CodeEntry> sure = new ArrayList<>();
    private final List<CodeEntry> likely = new ArrayList<>();

    private CodeList(CharBuffer text) {
        this.text = text;
    }

    /** The codes that aren't marked as used, in their order, each to be closed by the caller. */
    static List<Secret> unused(Secret list) {
        return list.reveal(text -> new CodeList(text).entries()).stream()
                .filter(entry -> !entry.used())
                .map(entry -> list.part(entry.start(), entry.end()))
                .toList();
    }

    private List<CodeEntry> entries() {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isLineEnd(text.charAt(i))) {
                line(start, i);
                start = i + 1;
            }
        }
        if (sure.isEmpty()) {
            return alike(likely);
        }
        var shapes = new HashSet<String>();
        sure.forEach(entry -> shapes.add(shape(entry)));
        var entries = new ArrayList<>(sure);
        likely.stream().filter(entry -> shapes.contains(shape(entry))).forEach(entries::add);
        entries.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return entries;
    }

    /** Words without a digit are codes only if they come in numbers and look the same. */
    private List<CodeEntry> alike(List<CodeEntry> words) {
        Set<String> shapes = new HashSet<>();
        words.forEach(word -> shapes.add(shape(word)));
        return words.size() > 1 && shapes.size() == 1 ? words : List.of();
    }

    /** The lengths of its groups and what divides them; without this no code can be told from a word. */
    private String shape(CodeEntry entry) {
        return CodeWords.shape(text.subSequence(entry.start(), entry.end()));
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u000B' || c == '\f';
    }

    /** Entries of a line stand apart by commas, semicolons, bars, tabs, or two spaces. */
    private void line(int start, int end) {
        int from = start;
        for (int i = start; i <= end; i++) {
            boolean gap = i + 1 < end && isSpace(text.charAt(i)) && isSpace(text.charAt(i + 1));
            if (i == end || ",;|\t".indexOf(text.charAt(i)) >= 0 || gap) {
                entry(from, i);
                from = i + 1;
            }
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u2003';
    }

    private void entry(int start, int end) {
        CodeEntry entry = new CodeMarks(text, start, end).entry(sure.size() + 1);
        CharSequence words = text.subSequence(entry.start(), entry.end());
        if (CodeWords.isSeveral(words)) {
            int from = entry.start();
            for (int i = from; i <= entry.end(); i++) {
                if (i == entry.end() || isSpace(text.charAt(i))) {
                    sort(new CodeEntry(from, i, entry.used()));
                    from = i + 1;
                }
            }
        } else {
            sort(entry);
        }
    }

    private void sort(CodeEntry entry) {
        CharSequence code = text.subSequence(entry.start(), entry.end());
        if (CodeWords.isCode(code)) {
            (CodeWords.hasDigit(code) ? sure : likely).add(entry);
        }
    }
}
