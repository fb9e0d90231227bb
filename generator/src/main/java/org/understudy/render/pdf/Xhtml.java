package org.understudy.render.pdf;

/** Writes XHTML: elements, and text with what must be escaped escaped. */
final class Xhtml {
    private final StringBuilder out = new StringBuilder(1 << 14);

    /** A start tag; {@code attributes} are names and values in turn. */
    Xhtml open(String element, String... attributes) {
        startTag(element, attributes);
        out.append('>');
        return this;
    }

    Xhtml empty(String element, String... attributes) {
        startTag(element, attributes);
        out.append("/>");
        return this;
    }

    Xhtml close(String element) {
        out.append("</").append(element).append('>');
        return this;
    }

    Xhtml text(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            character(text.charAt(i));
        }
        return this;
    }

    Xhtml character(char c) {
        switch (c) {
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '&' -> out.append("&amp;");
            case '"' -> out.append("&quot;");
            case '\r' -> out.append("&#13;");
            default -> out.append(c);
        }
        return this;
    }

    /** A line end between elements, where it means nothing. */
    Xhtml line() {
        out.append('\n');
        return this;
    }

    private void startTag(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            text(attributes[i + 1]);
            out.append('"');
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
