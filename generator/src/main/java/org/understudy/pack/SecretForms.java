package org.understudy.pack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.understudy.vault.Secret;

/** The forms in which the value of a secret may stand in a file. What it makes is handed on to be wiped. */
final class SecretForms {
    private static final HexFormat LOWER = HexFormat.of();
    private static final HexFormat UPPER = HexFormat.of().withUpperCase();

    private final List<byte[]> forms = new ArrayList<>();

    private SecretForms() {}

    /** How much a value tells when it is found: whether it can be there by chance. */
    enum Weight {
        /** Fewer than 6 characters, or than 8 if these are digits: it stands everywhere. */
        NONE,
        /** Fewer than 12 letters and nothing else but spaces, as words have: it may well be meant as one. */
        WORD,
        /** 6 or 7 characters, or fewer than 12 digits: by chance never as a whole, but well as a part of something else. */
        TOKEN,
        /** Anything else: not by chance. */
        FULL;

        static Weight of(CharSequence value) {
            int letters = 0;
            int digits = 0;
            int others = 0;
            for (int i = 0; i < value.length(); i++) {
                char c = value.charAt(i);
                if (Character.isLetter(c)) {
                    letters++;
                } else if (Character.isDigit(c)) {
                    digits++;
                } else if (!isGap(c)) {
                    others++;
                }
            }
            int all = letters + digits + others;
            if (all < 6 || letters + others == 0 && digits < 8) {
                return NONE;
            } else if (digits + others == 0 && letters < 12) {
                return WORD;
            }
            return all < 8 || letters + others == 0 && digits < 12 ? TOKEN : FULL;
        }
    }

    /** Whether a text may have this, or lack it, wherever its lines happen to break. */
    static boolean isGap(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || isHyphen(c) || isInvisible(c);
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c >= '\u2010' && c <= '\u2015' || c == '\u2212' || c == '\u00AD';
    }

    private static boolean isInvisible(char c) {
        return c >= '\u200B' && c <= '\u200F' || c == '\u2060' || c == '\uFEFF';
    }

    /** A text without gaps. */
    static String squeezed(CharSequence text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isGap(text.charAt(i))) {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    static String normalised(CharSequence text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /** As it is, in UTF-8. */
    static List<byte[]> plain(Secret secret) {
        return secret.reveal(text -> {
            var forms = new SecretForms();
            forms.add(trimmed(text));
            forms.add(normalised(trimmed(text)));
            return forms.usable();
        });
    }

    /** Backwards, without gaps, in other encodings of text. */
    static List<byte[]> rewritten(Secret secret) {
        return secret.reveal(text -> {
            var forms = new SecretForms();
            String value = trimmed(text);
            String squeezed = squeezed(normalised(value));
            if (Weight.of(squeezed) == Weight.FULL) {
                forms.add(squeezed);
                forms.add(reversed(squeezed));
            }
            forms.add(reversed(value));
            forms.add(value, UTF_16LE);
            forms.add(value, UTF_16BE);
            forms.add(value, ISO_8859_1);
            return forms.usable();
        });
    }

    /** Encoded, so that nobody means anything else by it. */
    static List<byte[]> encoded(Secret secret) {
        return secret.reveal(text -> {
            var forms = new SecretForms();
            String value = trimmed(text);
            byte[] bytes = value.getBytes(UTF_8);
            forms.base64(bytes);
            forms.add(LOWER.formatHex(bytes));
            forms.add(UPPER.formatHex(bytes));
            forms.url(bytes);
            forms.escaped(value);
            Arrays.fill(bytes, (byte) 0);
            return forms.usable();
        });
    }

    /** A value is often stored with the line end of the file it came from. */
    private static String trimmed(CharBuffer text) {
        return text.toString().strip();
    }

    private static String reversed(String text) {
        return new StringBuilder(text).reverse().toString();
    }

    /** Whatever stands before it: what its first and last bits share with others is left out. */
    private void base64(byte[] bytes) {
        for (int before = 0; before < 3; before++) {
            byte[] shifted = new byte[before + bytes.length];
            System.arraycopy(bytes, 0, shifted, before, bytes.length);
            String encoded = Base64.getEncoder().withoutPadding().encodeToString(shifted);
            int first = (before * 8 + 5) / 6;
            int last = shifted.length * 8 / 6;
            String own = encoded.substring(Math.min(first, last), last);
            add(own);
            String url = own.replace('+', '-').replace('/', '_');
            add(url);
            add(squeezed(url));
            Arrays.fill(shifted, (byte) 0);
        }
    }

    /** RFC 3986, in capitals and small; with a plus for a space too, as forms send it. */
    private void url(byte[] bytes) {
        var upper = new StringBuilder();
        for (byte b : bytes) {
            char c = (char) (b & 0xFF);
            boolean free =
                    c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "-._~".indexOf(c) >= 0;
            if (free) {
                upper.append(c);
            } else {
                upper.append('%').append(UPPER.toHexDigits(b));
            }
        }
        String all = upper.toString();
        var lower = new StringBuilder(all);
        for (int i = all.indexOf('%'); i >= 0; i = all.indexOf('%', i + 1)) {
            lower.setCharAt(i + 1, Character.toLowerCase(all.charAt(i + 1)));
            lower.setCharAt(i + 2, Character.toLowerCase(all.charAt(i + 2)));
        }
        add(all);
        add(lower.toString());
        add(all.replace("%20", "+"));
    }

    /** As XML, JSON and PDF write what means something else to them. */
    private void escaped(String value) {
        String markup = value.replace("&", "&amp;").replace("<", "&lt;");
        add(markup);
        add(markup.replace(">", "&gt;"));
        String quoted = markup.replace(">", "&gt;").replace("\"", "&quot;");
        add(markup.replace("\"", "&quot;"));
        add(quoted);
        add(quoted.replace("'", "&apos;"));
        add(quoted.replace("'", "&#39;"));
        String slashed = value.replace("\\", "\\\\");
        add(slashed.replace("\"", "\\\"").replace("\n", "\\n"));
        add(slashed.replace("(", "\\(").replace(")", "\\)"));
        var references = new StringBuilder();
        var hexadecimal = new StringBuilder();
        value.codePoints().forEach(c -> {
            references.append("&#").append(c).append(';');
            hexadecimal.append("&#x").append(Integer.toHexString(c)).append(';');
        });
        add(references.toString());
        add(hexadecimal.toString());
    }

    private void add(String form) {
        add(form, UTF_8);
    }

    private void add(String form, Charset charset) {
        forms.add(form.getBytes(charset));
    }

    /** Each once, without those too short to be looked for. */
    private List<byte[]> usable() {
        var usable = new ArrayList<byte[]>();
        for (byte[] form : forms) {
            if (form.length >= PatternTable.SHORTEST && usable.stream().noneMatch(it -> Arrays.equals(it, form))) {
                usable.add(form);
            }
        }
        return usable;
    }
}
