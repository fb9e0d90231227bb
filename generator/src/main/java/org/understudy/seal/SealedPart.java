package org.understudy.seal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.understudy.plan.Pack.OdtProfile;

/**
 * What the list of files in a package says of an encrypted one (ODF 1.3 part 2, section 4).
 *
 * @param size before it was compressed
 * @param checksum of its first KiB, compressed; empty where encryption is authenticated
 */
record SealedPart(String path, long size, OdtProfile profile, byte[] vector, byte[] salt, byte[] checksum) {
    private static final long LARGEST = 1L << 30;

    /** @throws IOException if the list isn't one, or names parameters that nothing is sealed with here */
    static List<SealedPart> of(byte[] manifest) throws IOException {
        var parts = new ArrayList<SealedPart>();
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(manifest));
            Map<String, String> said = new HashMap<>();
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    if (xml.getLocalName().equals("file-entry")) {
                        said = new HashMap<>();
                    }
                    for (int i = 0; i < xml.getAttributeCount(); i++) {
                        said.put(xml.getLocalName() + " " + xml.getAttributeLocalName(i), xml.getAttributeValue(i));
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT
                        && xml.getLocalName().equals("encryption-data")) {
                    parts.add(of(said));
                }
            }
            return List.copyOf(parts);
        } catch (XMLStreamException | IllegalArgumentException e) {
            throw new IOException("not the manifest of a package", e);
        }
    }

    private static SealedPart of(Map<String, String> said) throws IOException {
        boolean strong = said.containsKey("key-derivation argon2-iterations");
        require(
                said,
                "algorithm algorithm-name",
                "http://www.w3.org/" + (strong ? "2009/xmlenc11#aes256-gcm" : "2001/04/xmlenc#aes256-cbc"));
        if (strong) {
            require(said, "key-derivation argon2-iterations", "3");
            require(said, "key-derivation argon2-memory", "65536");
            require(said, "key-derivation argon2-lanes", "4");
        } else {
            require(said, "key-derivation iteration-count", "100000");
        }
        long size = Long.parseLong(said.getOrDefault("file-entry size", ""));
        if (size < 0 || size > LARGEST) {
            throw new IOException("not a size");
        }
        return new SealedPart(
                said.getOrDefault("file-entry full-path", ""),
                size,
                strong ? OdtProfile.STRONG : OdtProfile.COMPATIBLE,
                binary(said, "algorithm initialisation-vector"),
                binary(said, "key-derivation salt"),
                strong ? new byte[0] : binary(said, "encryption-data checksum"));
    }

    private static void require(Map<String, String> said, String name, String value) throws IOException {
        if (!value.equals(said.get(name))) {
            throw new IOException("not a parameter of this program: " + name);
        }
    }

    private static byte[] binary(Map<String, String> said, String name) {
        return Base64.getDecoder().decode(said.getOrDefault(name, "-"));
    }
}
