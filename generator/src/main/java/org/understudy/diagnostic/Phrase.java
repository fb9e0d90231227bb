package org.understudy.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * An argument of a diagnostic that has arguments of its own, so that it can be said in any language: {@code word.NAME} of the
 * messages, or some joined by {@code word.join.NAME}. Both may hold others. As a string, since arguments are strings.
 */
public final class Phrase {
    private static final char BEGIN = '\u0002';
    private static final char NEXT = '\u001F';
    private static final char END = '\u0003';

    private final String text;
    private int at;

    private Phrase(String text) {
        this.text = text;
    }

    /** @param name of the word, such as {@code scenario.author-dead} */
    public static String of(String name, Object... arguments) {
        var all = new ArrayList<String>();
        for (Object argument : arguments) {
            all.add(argument.toString());
        }
        return written(name, all);
    }

    /**
     * Several, joined.
     *
     * @param name of how they are joined, such as {@code and}
     */
    public static String joined(String name, Collection<?> items) {
        return written("join." + name, items.stream().map(Object::toString).toList());
    }

    /** The first {@code most} of some, joined, and how many more there are. */
    public static String some(String name, int most, List<?> items) {
        String first = joined(name, items.subList(0, Math.min(most, items.size())));
        return items.size() <= most ? first : of("more", first, items.size() - most);
    }

    private static String written(String name, List<String> arguments) {
        var out = new StringBuilder().append(BEGIN).append(name);
        arguments.forEach(argument -> out.append(NEXT).append(is(argument) ? argument : plain(argument)));
        return out.append(END).toString();
    }

    private static String plain(String text) {
        return text.replace(BEGIN, ' ').replace(NEXT, ' ').replace(END, ' ');
    }

    static boolean is(String argument) {
        return !argument.isEmpty() && argument.charAt(0) == BEGIN && argument.charAt(argument.length() - 1) == END;
    }

    /**
     * Says it.
     *
     * @param argument for which {@link #is} is true
     * @param words the text of a word, given its name and arguments
     * @param plain the text of an argument that is no phrase
     */
    static String say(String argument, BiFunction<String, List<String>, String> words, UnaryOperator<String> plain) {
        return new Phrase(argument).say(words, plain);
    }

    private String say(BiFunction<String, List<String>, String> words, UnaryOperator<String> plain) {
        at++;
        String name = upToSign();
        var arguments = new ArrayList<String>();
        while (at < text.length() && text.charAt(at) == NEXT) {
            at++;
            boolean nested = at < text.length() && text.charAt(at) == BEGIN;
            arguments.add(nested ? say(words, plain) : plain.apply(upToSign()));
        }
        at++;
        return words.apply(name, arguments);
    }

    private String upToSign() {
        int start = at;
        while (at < text.length() && text.charAt(at) != NEXT && text.charAt(at) != END) {
            at++;
        }
        return text.substring(start, at);
    }
}
