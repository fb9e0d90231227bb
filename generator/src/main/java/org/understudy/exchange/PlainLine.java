package org.understudy.exchange;

import java.text.Normalizer;

/**
 * Makes a line that a plan may hold of any text: without control characters, line ends, invisible characters that turn the direction of
 * writing, characters for private use and those that aren't any.
 */
final class PlainLine {
    private PlainLine() {}

    /** @param most how many characters are kept */
    static String of(String text, int most) {
        var line = new StringBuilder();
        int kept = 0;
        for (int point :
                Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().toArray()) {
            int type = Character.getType(point);
            if (Character.isWhitespace(point) || type == Character.SPACE_SEPARATOR) {
                if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                    line.append(' ');
                }
            } else if (isWritten(type) && kept < most) {
                line.appendCodePoint(point);
                kept++;
            }
        }
        return line.toString().strip();
    }

    private static boolean isWritten(int type) {
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.PRIVATE_USE
                && type != Character.UNASSIGNED
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }

    /** As a value of YAML that can be nothing else than this text. */
    static String quoted(String line) {
        return '"' + line.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
