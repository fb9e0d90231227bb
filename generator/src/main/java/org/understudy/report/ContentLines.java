package org.understudy.report;

import java.nio.charset.StandardCharsets;

/**
 * The lines of an iCalendar object (RFC 5545, 3.1): they end with CR LF, and what is longer than 75 octets of UTF-8 is folded,
 * never within a character.
 */
final class ContentLines {
    private static final int LONGEST = 75;

    private final StringBuilder out = new StringBuilder();

    /** @param value as it is to stand there */
    ContentLines line(String name, String value) {
        String line = name + ":" + value;
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            int character = line.codePointAt(at);
            int size = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST) {
                out.append("\r\n ");
                octets = 1;
            }
            out.appendCodePoint(character);
            octets += size;
            at += Character.charCount(character);
        }
        out.append("\r\n");
        return this;
    }

    /** A value of type TEXT (RFC 5545, 3.3.11). */
    ContentLines text(String name, String value) {
        String escaped = value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("[\\p{Cc}&&[^\\t]]", " ");
        return line(name, escaped);
    }

    byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
