package org.understudy.template;

/** A letter in plain text: lines that fit any window, since Notepad doesn't wrap them, ended by CR and LF. */
final class PlainLetter {
    private static final int WIDTH = 76;
    private static final String END = "\r\n";

    private final StringBuilder text = new StringBuilder();

    void title(String title) {
        line(title);
        line("=".repeat(title.length()));
    }

    void paragraph(String paragraph) {
        text.append(END);
        wrap("", paragraph);
    }

    void heading(String heading) {
        text.append(END).append(END);
        line(heading);
    }

    void item(String item) {
        text.append(END);
        wrap("   ", item);
    }

    /** One of a list, close to the one before it. */
    void subItem(String item) {
        wrap("   - ", item);
    }

    String text() {
        return text.toString();
    }

    private void wrap(String indent, String words) {
        var line = new StringBuilder(indent);
        boolean begun = false;
        for (String word : words.strip().split("\\s+")) {
            if (begun && line.length() + 1 + word.length() > WIDTH) {
                line(line.toString());
                line.setLength(0);
                line.append(" ".repeat(indent.length()));
                begun = false;
            }
            line.append(begun ? " " : "").append(word);
            begun = true;
        }
        line(line.toString());
    }

    private void line(String line) {
        text.append(line).append(END);
    }
}
