package org.understudy.seal;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** Writes the list of the files in a package: ODF 1.3 part 2, section 4. */
final class OdtManifest {
    static final String PATH = "META-INF/manifest.xml";

    private static final String NAMESPACE = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";
    private static final String LIBREOFFICE = "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0";

    private final StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final String version;

    /**
     * How a file is encrypted.
     *
     * @param checksum attributes about what is encrypted, each a name and a value; none where encryption is authenticated
     * @param algorithm a URI
     * @param startKey a URI: how the passphrase becomes the start key
     * @param derivation attributes about how that becomes the key, but for its size and the salt
     */
    record Encryption(
            List<String> checksum,
            String algorithm,
            byte[] vector,
            String startKey,
            List<String> derivation,
            byte[] salt) {}

    /** @param version of ODF */
    OdtManifest(String version) {
        this.version = version;
        xml.append("<manifest:manifest xmlns:manifest=\"").append(NAMESPACE);
        xml.append("\" xmlns:loext=\"").append(LIBREOFFICE);
        xml.append("\" manifest:version=\"").append(version).append("\">");
    }

    /** A file in clear; {@code /} is the package itself. */
    void add(String path, String mediaType) {
        open(path, mediaType);
        if (path.equals("/")) {
            attribute("manifest:version", version);
        }
        xml.append("/>");
    }

    /** An encrypted file; {@code size} is that before it was compressed. */
    void addEncrypted(String path, String mediaType, int size, Encryption encryption) {
        String keySize = Integer.toString(StartKey.BYTES);
        open(path, mediaType);
        attribute("manifest:size", Integer.toString(size));
        xml.append("><manifest:encryption-data");
        attributes(encryption.checksum());
        xml.append("><manifest:algorithm");
        attribute("manifest:algorithm-name", encryption.algorithm());
        attribute("manifest:initialisation-vector", base64(encryption.vector()));
        xml.append("/><manifest:start-key-generation");
        attribute("manifest:start-key-generation-name", encryption.startKey());
        attribute("manifest:key-size", keySize);
        xml.append("/><manifest:key-derivation");
        attributes(encryption.derivation());
        attribute("manifest:key-size", keySize);
        attribute("manifest:salt", base64(encryption.salt()));
        xml.append("/></manifest:encryption-data></manifest:file-entry>");
    }

    byte[] toBytes() {
        return (xml + "</manifest:manifest>").getBytes(StandardCharsets.UTF_8);
    }

    static String base64(byte[] value) {
        return Base64.getEncoder().encodeToString(value);
    }

    private void open(String path, String mediaType) {
        xml.append("<manifest:file-entry");
        attribute("manifest:full-path", path);
        attribute("manifest:media-type", mediaType);
    }

    private void attributes(List<String> namesAndValues) {
        for (int i = 0; i < namesAndValues.size(); i += 2) {
            attribute(namesAndValues.get(i), namesAndValues.get(i + 1));
        }
    }

    private void attribute(String name, String value) {
        xml.append(' ').append(name).append("=\"");
        xml.append(value.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;"));
        xml.append('"');
    }
}
