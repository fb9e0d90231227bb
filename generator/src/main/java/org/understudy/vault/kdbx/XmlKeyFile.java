package org.understudy.vault.kdbx;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** KeePass' key files: version 1 holds the key in Base64, version 2 in hexadecimal digits with the start of its SHA-256. */
final class XmlKeyFile {
    /** The key; empty if the file isn't XML with {@code KeyFile} as its document element. */
    Optional<byte[]> read(byte[] file) throws KdbxException {
        if (!isKeyFile(file)) {
            return Optional.empty();
        }
        try (XmlCursor xml = cursor(file)) {
            xml.nextChild();
            return Optional.of(document(xml));
        }
    }

    /** Any file can be a key file, so one that isn't XML is no error. */
    private static boolean isKeyFile(byte[] file) {
        try (XmlCursor xml = cursor(file)) {
            return xml.nextChild() && xml.name().equals("KeyFile");
        } catch (KdbxException e) {
            return false;
        }
    }

    private static XmlCursor cursor(byte[] file) throws KdbxException {
        return new XmlCursor(new ByteArrayInputStream(file), value -> {});
    }

    private static byte[] document(XmlCursor xml) throws KdbxException {
        String version = "";
        Optional<byte[]> key = Optional.empty();
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "Meta" -> version = version(xml);
                case "Key" -> key = key(xml, version);
                default -> xml.skip();
            }
        }
        return key.orElseThrow(() -> KdbxException.damaged("a key file without a key"));
    }

    private static String version(XmlCursor xml) throws KdbxException {
        String version = "";
        while (xml.nextChild()) {
            if (xml.name().equals("Version")) {
                version = xml.text().strip();
            } else {
                xml.skip();
            }
        }
        return version;
    }

    private static Optional<byte[]> key(XmlCursor xml, String version) throws KdbxException {
        Optional<byte[]> key = Optional.empty();
        while (xml.nextChild()) {
            if (xml.name().equals("Data")) {
                key = Optional.of(data(xml, version));
            } else {
                xml.skip();
            }
        }
        return key;
    }

    private static byte[] data(XmlCursor xml, String version) throws KdbxException {
        byte[] key;
        if (version.startsWith("1.")) {
            key = xml.binary();
        } else if (version.startsWith("2.")) {
            byte[] hash = hex(xml.attribute("Hash").orElse(""));
            key = hex(xml.text());
            if (!Arrays.equals(hash, Arrays.copyOf(Digests.sha256(key), 4))) {
                throw KdbxException.damaged("a key file whose key doesn't match its hash");
            }
        } else {
            throw KdbxException.unsupported("key file version " + version);
        }
        if (key.length != 32) {
            throw KdbxException.damaged("a key file with a key of " + key.length + " bytes");
        }
        return key;
    }

    private static byte[] hex(String digits) throws KdbxException {
        try {
            return HexFormat.of().parseHex(digits.replaceAll("\\s", ""));
        } catch (IllegalArgumentException e) {
            throw KdbxException.damaged("a key file whose key isn't hexadecimal");
        }
    }
}
