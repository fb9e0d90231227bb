package org.understudy.seal;

import java.io.ByteArrayOutputStream;

/**
 * The strings and names among objects as they are written in a PDF, without building the objects (ISO 32000-1, 7.3.4 and
 * 7.3.5). Read leniently: what isn't closed ends with the content.
 */
final class PdfTokens {
    private final byte[] content;
    private final Found found;
    private int at;

    /** Is told what there is, in order; with escapes undone. */
    interface Found {
        void string(byte[] bytes);

        void name(byte[] bytes);
    }

    private PdfTokens(byte[] content, Found found) {
        this.content = content;
        this.found = found;
    }

    /** @param content of a stream of objects (ISO 32000-1, 7.5.7), which has no comments and no streams in it */
    static void read(byte[] content, Found found) {
        new PdfTokens(content, found).read();
    }

    private void read() {
        while (at < content.length) {
            switch (content[at++]) {
                case '(' -> found.string(literal());
                case '/' -> found.name(name());
                case '<' -> {
                    if (at < content.length && content[at] == '<') {
                        at++;
                    } else {
                        found.string(hexadecimal());
                    }
                }
                default -> {
                    // numbers, references, and what holds others
                }
            }
        }
    }

    private byte[] literal() {
        var out = new ByteArrayOutputStream();
        int open = 1;
        while (at < content.length) {
            byte b = content[at++];
            if (b == '\\') {
                escaped(out);
                continue;
            }
            open += b == '(' ? 1 : b == ')' ? -1 : 0;
            if (open == 0) {
                break;
            }
            out.write(b);
        }
        return out.toByteArray();
    }

    private void escaped(ByteArrayOutputStream out) {
        if (at == content.length) {
            return;
        }
        byte b = content[at++];
        switch (b) {
            case 'n' -> out.write('\n');
            case 'r' -> out.write('\r');
            case 't' -> out.write('\t');
            case 'b' -> out.write('\b');
            case 'f' -> out.write('\f');
            case '\n' -> {
                // the string goes on in the next line
            }
            case '\r' -> at += at < content.length && content[at] == '\n' ? 1 : 0;
            default -> {
                at--;
                if (isOctal(b)) {
                    octal(out);
                } else {
                    out.write(content[at++]);
                }
            }
        }
    }

    private void octal(ByteArrayOutputStream out) {
        int value = 0;
        for (int digits = 0; digits < 3 && at < content.length && isOctal(content[at]); digits++) {
            value = value * 8 + content[at++] - '0';
        }
        out.write(value);
    }

    private static boolean isOctal(byte b) {
        return b >= '0' && b <= '7';
    }

    private byte[] hexadecimal() {
        var out = new ByteArrayOutputStream();
        int high = -1;
        while (at < content.length) {
            byte b = content[at++];
            int digit = Character.digit(b, 16);
            if (b == '>') {
                break;
            } else if (digit >= 0 && high < 0) {
                high = digit;
            } else if (digit >= 0) {
                out.write(high << 4 | digit);
                high = -1;
            }
        }
        if (high >= 0) {
            out.write(high << 4);
        }
        return out.toByteArray();
    }

    private byte[] name() {
        var out = new ByteArrayOutputStream();
        while (at < content.length && isRegular(content[at])) {
            byte b = content[at++];
            int high = b == '#' && at + 1 < content.length ? Character.digit(content[at], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(content[at + 1], 16);
            if (low < 0) {
                out.write(b);
            } else {
                out.write(high << 4 | low);
                at += 2;
            }
        }
        return out.toByteArray();
    }

    /** Neither white space nor a delimiter (ISO 32000-1, 7.2.2). */
    private static boolean isRegular(byte b) {
        return (b < 0 || b > ' ') && "()<>[]{}/%".indexOf(b) < 0;
    }
}
