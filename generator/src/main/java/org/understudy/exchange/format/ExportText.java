package org.understudy.exchange.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The text of an export: UTF-8, or UTF-16 with a byte order mark or where every other byte of its beginning is zero; else
 * Windows-1252, which is a guess.
 */
record ExportText(String text, boolean guessed) {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Empty if it isn't text in any of these. */
    static Optional<ExportText> of(byte[] bytes) {
        Optional<String> text = decoded(bytes, unicode(bytes)).filter(ExportText::isText);
        if (text.isPresent()) {
            String known = text.get();
            boolean marked = !known.isEmpty() && known.charAt(0) == BYTE_ORDER_MARK;
            return Optional.of(new ExportText(marked ? known.substring(1) : known, false));
        }
        return decoded(bytes, WINDOWS).filter(ExportText::isText).map(it -> new ExportText(it, true));
    }

    private static Charset unicode(byte[] bytes) {
        if (bytes.length >= 2) {
            int first = bytes[0] & 0xFF;
            int second = bytes[1] & 0xFF;
            if (first == 0xFF && second == 0xFE || second == 0 && first != 0) {
                return StandardCharsets.UTF_16LE;
            } else if (first == 0xFE && second == 0xFF || first == 0 && second != 0) {
                return StandardCharsets.UTF_16BE;
            }
        }
        return StandardCharsets.UTF_8;
    }

    private static boolean isText(String text) {
        return text.indexOf('\0') < 0;
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** It may hold secrets. */
    @Override
    public String toString() {
        return "•••";
    }
}
