package org.understudy.exchange.format;

import java.util.Base64;

/** Bytes that stand in an export as text. */
final class Base64Text {
    private final ExportFile file;
    private final ExportFormat format;

    Base64Text(ExportFile file, ExportFormat format) {
        this.file = file;
        this.format = format;
    }

    /** Of Base64 (RFC 4648, 4). */
    byte[] decode(String text) throws ExportException {
        try {
            return Base64.getDecoder().decode(text.strip());
        } catch (IllegalArgumentException e) {
            throw file.damaged(format, "base64");
        }
    }

    /** Of hexadecimal digits. */
    byte[] hex(String text) throws ExportException {
        try {
            return java.util.HexFormat.of().parseHex(text.strip());
        } catch (IllegalArgumentException e) {
            throw file.damaged(format, "base64");
        }
    }
}
