package org.understudy.seal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.generators.PKCS5S2ParametersGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.bouncycastle.crypto.params.KeyParameter;
import org.w3c.dom.Element;

/** Opens encrypted ODTs with nothing but what their manifest says, by other means than they were made. */
public final class OdtOpener {
    private static final String MANIFEST = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";
    private static final String LIBREOFFICE = "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0";

    private OdtOpener() {}

    /** The files of a package as they are stored, in their order. */
    public static Map<String, byte[]> files(byte[] odt) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(odt))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
                try (InputStream content = zip.getInputStream(entry)) {
                    files.put(entry.getName(), content.readAllBytes());
                }
            }
        }
        return files;
    }

    /** Its encrypted files in clear. */
    public static Map<String, byte[]> open(byte[] odt, String password) throws Exception {
        Map<String, byte[]> files = files(odt);
        var opened = new LinkedHashMap<String, byte[]>();
        var keys = new HashMap<String, byte[]>();
        Element manifest = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(file(files, "META-INF/manifest.xml")))
                .getDocumentElement();
        var entries = manifest.getElementsByTagNameNS(MANIFEST, "file-entry");
        for (int i = 0; i < entries.getLength(); i++) {
            Element entry = (Element) entries.item(i);
            if (entry.getElementsByTagNameNS(MANIFEST, "encryption-data").getLength() > 0) {
                String path = entry.getAttributeNS(MANIFEST, "full-path");
                opened.put(path, open(entry, file(files, path), password, keys));
            }
        }
        return opened;
    }

    /** The same document, not encrypted. */
    public static byte[] plain(byte[] odt, String password) throws Exception {
        Map<String, byte[]> files = files(odt);
        files.putAll(open(odt, password));
        String manifest = new String(file(files, "META-INF/manifest.xml"), StandardCharsets.UTF_8)
                .replaceAll("(?s)<manifest:encryption-data.*?</manifest:encryption-data>", "")
                .replaceAll(" manifest:size=\"\\d+\"", "");
        files.put("META-INF/manifest.xml", manifest.getBytes(StandardCharsets.UTF_8));
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                if (file.getKey().equals("mimetype")) {
                    var crc = new CRC32();
                    crc.update(file.getValue());
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(file.getValue().length);
                    entry.setCrc(crc.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    /** @param keys that were derived already, by all they are derived from but the password */
    private static byte[] open(Element entry, byte[] encrypted, String password, Map<String, byte[]> keys)
            throws Exception {
        byte[] start = MessageDigest.getInstance("SHA-256").digest(password.getBytes(StandardCharsets.UTF_8));
        Element algorithm = child(entry, "algorithm");
        byte[] vector = binary(algorithm, "initialisation-vector");
        Element derivation = child(entry, "key-derivation");
        byte[] compressed;
        if (algorithm.getAttributeNS(MANIFEST, "algorithm-name").endsWith("aes256-gcm")) {
            if (!Arrays.equals(vector, Arrays.copyOf(encrypted, vector.length))) {
                throw new GeneralSecurityException("the vector isn't before what it is for");
            }
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    new SecretKeySpec(
                            keys.computeIfAbsent(parameters(derivation), it -> argon2(derivation, start)), "AES"),
                    new GCMParameterSpec(128, vector));
            compressed = cipher.doFinal(encrypted, vector.length, encrypted.length - vector.length);
        } else {
            Cipher cipher = Cipher.getInstance("AES/CBC/ISO10126Padding");
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    new SecretKeySpec(
                            keys.computeIfAbsent(parameters(derivation), it -> pbkdf2(derivation, start)), "AES"),
                    new IvParameterSpec(vector));
            compressed = cipher.doFinal(encrypted);
            check(child(entry, "encryption-data"), compressed);
        }
        byte[] content = inflate(compressed);
        if (content.length != Integer.parseInt(entry.getAttributeNS(MANIFEST, "size"))) {
            throw new GeneralSecurityException("not the size that was announced");
        }
        return content;
    }

    private static void check(Element encryption, byte[] compressed) throws GeneralSecurityException {
        byte[] start = Arrays.copyOf(compressed, Math.min(1024, compressed.length));
        if (!Arrays.equals(MessageDigest.getInstance("SHA-256").digest(start), binary(encryption, "checksum"))) {
            throw new GeneralSecurityException("not the right checksum");
        }
    }

    private static String parameters(Element derivation) {
        var attributes = derivation.getAttributes();
        return IntStream.range(0, attributes.getLength())
                .mapToObj(i -> attributes.item(i).toString())
                .collect(Collectors.joining("\n"));
    }

    private static byte[] pbkdf2(Element derivation, byte[] start) {
        var generator = new PKCS5S2ParametersGenerator();
        int iterations = Integer.parseInt(derivation.getAttributeNS(MANIFEST, "iteration-count"));
        generator.init(start, binary(derivation, "salt"), iterations);
        return ((KeyParameter) generator.generateDerivedParameters(256)).getKey();
    }

    private static byte[] argon2(Element derivation, byte[] start) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(0x13)
                .withIterations(Integer.parseInt(derivation.getAttributeNS(LIBREOFFICE, "argon2-iterations")))
                .withMemoryAsKB(Integer.parseInt(derivation.getAttributeNS(LIBREOFFICE, "argon2-memory")))
                .withParallelism(Integer.parseInt(derivation.getAttributeNS(LIBREOFFICE, "argon2-lanes")))
                .withSalt(binary(derivation, "salt"))
                .build());
        byte[] key = new byte[32];
        generator.generateBytes(start, key);
        return key;
    }

    private static byte[] inflate(byte[] compressed) throws IOException {
        var content = new ByteArrayOutputStream();
        try (var stream = new InflaterInputStream(new ByteArrayInputStream(compressed), new Inflater(true))) {
            stream.transferTo(content);
        }
        return content.toByteArray();
    }

    /** One of the files, which must be there. */
    static byte[] file(Map<String, byte[]> files, String path) {
        return Objects.requireNonNull(files.get(path), path);
    }

    private static Element child(Element entry, String name) {
        return (Element) entry.getElementsByTagNameNS(MANIFEST, name).item(0);
    }

    private static byte[] binary(Element element, String attribute) {
        return Base64.getDecoder().decode(element.getAttributeNS(MANIFEST, attribute));
    }
}
