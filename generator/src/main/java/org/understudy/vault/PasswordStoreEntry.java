package org.understudy.vault;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The text of an entry of a password store: the password, then lines of {@code field: value} and others. */
final class PasswordStoreEntry {
    private static final String OTP = "otp";
    private static final String OTP_URI = "otpauth://";

    /** Characters from {@code start} up to, not including, {@code end}. */
    private record Span(int start, int end) {}

    private final Secret text;
    private final List<Span> lines;

    /** @param text open as long as this object is used */
    PasswordStoreEntry(Secret text) {
        this.text = text;
        this.lines = text.reveal(PasswordStoreEntry::lines);
    }

    private static List<Span> lines(CharBuffer text) {
        var lines = new ArrayList<Span>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                int end = i > start && text.charAt(i - 1) == '\r' ? i - 1 : i;
                lines.add(new Span(start, end));
                start = i + 1;
            }
        }
        return lines;
    }

    /** The first line. */
    Secret password() {
        Span first = lines.get(0);
        return text.part(first.start, first.end);
    }

    /** What stands behind a field's name; a name spelt exactly like this comes first. */
    Optional<Secret> field(String name) {
        return text.reveal(characters -> uri(name, characters)
                        .or(() -> value(name, characters))
                        .or(() -> fieldNames().stream()
                                .filter(name::equalsIgnoreCase)
                                .findFirst()
                                .flatMap(similar -> value(similar, characters))))
                .map(span -> text.part(span.start, span.end));
    }

    /** The names of its fields. */
    List<String> fieldNames() {
        return text.reveal(characters -> furtherLines().stream()
                .map(line ->
                        characters.subSequence(line.start, line.end).toString().split(":", 2))
                .filter(parts -> parts.length == 2 && !parts[1].startsWith("//"))
                .map(parts -> parts[0])
                .toList());
    }

    private Optional<Span> uri(String name, CharBuffer characters) {
        return name.equals(OTP)
                ? furtherLines().stream()
                        .filter(line -> startsWith(OTP_URI, line, characters))
                        .findFirst()
                : Optional.empty();
    }

    private Optional<Span> value(String name, CharBuffer characters) {
        return furtherLines().stream()
                .filter(line -> startsWith(name + ":", line, characters))
                .map(line -> stripped(new Span(line.start + name.length() + 1, line.end), characters))
                .findFirst();
    }

    private List<Span> furtherLines() {
        return lines.subList(1, lines.size());
    }

    private static boolean startsWith(String prefix, Span line, CharBuffer characters) {
        return line.end - line.start >= prefix.length()
                && characters
                        .subSequence(line.start, line.start + prefix.length())
                        .equals(CharBuffer.wrap(prefix));
    }

    private static Span stripped(Span span, CharBuffer characters) {
        int start = span.start;
        int end = span.end;
        while (start < end && Character.isWhitespace(characters.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(characters.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }
}
