package org.understudy.seal;

import java.util.Locale;
import java.util.Set;

/**
 * The text of XML without its markup: a word whose letters are in several elements stands in one piece, what is in several
 * paragraphs doesn't.
 */
final class XmlText {
    /** Local names of elements that divide words in ODF, OOXML and XHTML. */
    private static final Set<String> DIVIDES = Set.of(
            "p",
            "h",
            "s",
            "tab",
            "line-break",
            "table-cell",
            "br",
            "cr",
            "tr",
            "tc",
            "c",
            "v",
            "row",
            "si",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "li",
            "td",
            "th",
            "dt",
            "dd");

    private final String xml;
    private final StringBuilder text = new StringBuilder();

    private XmlText(String xml) {
        this.xml = xml;
    }

    /** Attributes are left out; they stand in one piece in the XML itself. */
    static String of(String xml) {
        return new XmlText(xml).read();
    }

    private String read() {
        int at = 0;
        while (at < xml.length()) {
            char c = xml.charAt(at);
            if (c == '<') {
                int end = xml.indexOf('>', at);
                end = end < 0 ? xml.length() : end;
                if (DIVIDES.contains(localName(at + 1, end))) {
                    text.append('\n');
                }
                at = end + 1;
            } else if (c == '&') {
                at = reference(at);
            } else {
                text.append(c);
                at++;
            }
        }
        return text.toString();
    }

    private String localName(int start, int end) {
        int from = start < end && xml.charAt(start) == '/' ? start + 1 : start;
        int to = from;
        while (to < end && !Character.isWhitespace(xml.charAt(to)) && xml.charAt(to) != '/') {
            from = xml.charAt(to) == ':' ? to + 1 : from;
            to++;
        }
        return xml.substring(Math.min(from, to), to).toLowerCase(Locale.ROOT);
    }

    private int reference(int at) {
        int end = xml.indexOf(';', at);
        if (end < 0 || end - at > 10) {
            text.append('&');
            return at + 1;
        }
        String name = xml.substring(at + 1, end);
        switch (name) {
            case "amp" -> text.append('&');
            case "lt" -> text.append('<');
            case "gt" -> text.append('>');
            case "quot" -> text.append('"');
            case "apos" -> text.append('\'');
            default -> character(name);
        }
        return end + 1;
    }

    private void character(String name) {
        try {
            int code = name.startsWith("#x")
                    ? Integer.parseInt(name.substring(2), 16)
                    : name.startsWith("#") ? Integer.parseInt(name.substring(1)) : ' ';
            text.appendCodePoint(Character.isValidCodePoint(code) ? code : ' ');
        } catch (NumberFormatException e) {
            text.append(' ');
        }
    }
}
