package org.understudy.document;

import java.util.ArrayList;
import java.util.List;

/** Compares lines of text, word by word. */
final class LineComparison {
    /** Where less than this part of the words has stayed, single words would be a riddle: the whole line is replaced. */
    private static final double KEPT = 0.25;

    private LineComparison() {}

    /** What stands at one place in the earlier and in the later line; the same in both unless it is changed. */
    private record Stretch(boolean changed, List<Token> before, List<Token> after) {
        /** Whether a stretch that has stayed is so little that it only disturbs the reader between two that have not. */
        boolean isSlight() {
            return !changed && after.stream().noneMatch(Token::isWord);
        }

        Stretch plus(Stretch next) {
            return new Stretch(true, joined(before, next.before), joined(after, next.after));
        }

        private static List<Token> joined(List<Token> first, List<Token> second) {
            var all = new ArrayList<>(first);
            all.addAll(second);
            return all;
        }
    }

    /** The later line with what the earlier one has too much or too little marked in it. */
    static List<Inline> of(List<Inline> before, List<Inline> after) {
        if (before.equals(after)) {
            return after;
        }
        List<Token> old = Token.of(before);
        List<Token> recent = Token.of(after);
        var line = new ArrayList<Inline>();
        for (Stretch stretch : calmed(stretches(old, recent))) {
            if (stretch.changed()) {
                add(Change.DELETED, stretch.before(), line);
                add(Change.INSERTED, stretch.after(), line);
            } else {
                line.addAll(Token.line(stretch.after()));
            }
        }
        return line;
    }

    private static void add(Change change, List<Token> tokens, List<Inline> line) {
        if (!tokens.isEmpty()) {
            line.add(new Inline.Changed(change, Token.line(tokens)));
        }
    }

    private static List<Stretch> stretches(List<Token> old, List<Token> recent) {
        List<Sequences.Match> matches = Sequences.matches(old, recent);
        long kept = matches.stream().filter(it -> old.get(it.before()).isWord()).count();
        long words = old.stream().filter(Token::isWord).count()
                + recent.stream().filter(Token::isWord).count();
        if (2 * kept < words * KEPT) {
            return List.of(new Stretch(true, old, recent));
        }
        var stretches = new ArrayList<Stretch>();
        int i = 0;
        int j = 0;
        for (Sequences.Match match : matches) {
            if (match.before() > i || match.after() > j) {
                stretches.add(new Stretch(true, old.subList(i, match.before()), recent.subList(j, match.after())));
            }
            i = match.before() + 1;
            j = match.after() + 1;
            addKept(old.get(match.before()), recent.get(match.after()), stretches);
        }
        if (i < old.size() || j < recent.size()) {
            stretches.add(new Stretch(true, old.subList(i, old.size()), recent.subList(j, recent.size())));
        }
        return stretches;
    }

    private static void addKept(Token before, Token after, List<Stretch> stretches) {
        int last = stretches.size() - 1;
        if (last < 0 || stretches.get(last).changed()) {
            stretches.add(new Stretch(false, new ArrayList<>(), new ArrayList<>()));
            last++;
        }
        stretches.get(last).before().add(before);
        stretches.get(last).after().add(after);
    }

    /** Two changed stretches with nothing but a space or a sign between them are one: “3 May” becomes “4 June” as a whole. */
    private static List<Stretch> calmed(List<Stretch> stretches) {
        var calmed = new ArrayList<Stretch>();
        for (int i = 0; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            int last = calmed.size() - 1;
            boolean between = last >= 0 && calmed.get(last).changed() && i + 1 < stretches.size();
            if (between && stretch.isSlight()) {
                calmed.set(last, calmed.get(last).plus(stretch).plus(stretches.get(++i)));
            } else {
                calmed.add(stretch);
            }
        }
        return calmed;
    }
}
