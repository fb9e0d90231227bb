package org.understudy.maven;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Secrets that are nowhere else in the world, and the search for them in whatever form they got out. */
public final class Canaries {
    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final Random random;

    public Canaries(Random random) {
        this.random = random;
    }

    /** One with signs that each way of writing writes in its own way. */
    public String password() {
        return "Kä&<" + letters(BASE_32, 20) + ">'\"%";
    }

    /** A passphrase that is refused. */
    public String weak() {
        return "summer" + letters("0123456789", 10);
    }

    /** One of plain letters, such as a key for one-time passwords or a passphrase. */
    public String plain() {
        return letters(BASE_32, 32);
    }

    private String letters(String alphabet, int length) {
        return random.ints(length, 0, alphabet.length())
                .mapToObj(i -> alphabet.substring(i, i + 1))
                .collect(Collectors.joining());
    }

    /** Each file below these places, or place that is a file, that gives one away, and how. */
    public static List<String> hits(Collection<String> canaries, Path... places) throws IOException {
        var hits = new ArrayList<String>();
        for (Path place : places) {
            try (Stream<Path> files = Files.walk(place)) {
                for (Path file : files.toList()) {
                    String content = file.toString();
                    if (Files.isRegularFile(file)) {
                        content += "\n" + new String(Files.readAllBytes(file), ISO_8859_1);
                    }
                    for (String canary : canaries) {
                        forms(canary, content).forEach(form -> hits.add(file + ": " + form));
                    }
                }
            }
        }
        return hits;
    }

    private static Stream<String> forms(String canary, String content) {
        return forms(canary).entrySet().stream()
                .filter(form -> content.contains(new String(form.getValue(), ISO_8859_1)))
                .map(Map.Entry::getKey);
    }

    /** The bytes of each form, by its name. */
    static Map<String, byte[]> forms(String canary) {
        var forms = new TreeMap<String, byte[]>();
        byte[] bytes = canary.getBytes(UTF_8);
        forms.put("plain", bytes);
        forms.put("Latin-1", canary.getBytes(ISO_8859_1));
        forms.put("UTF-16LE", canary.getBytes(UTF_16LE));
        forms.put("UTF-16BE", canary.getBytes(UTF_16BE));
        forms.put("reversed", new StringBuilder(canary).reverse().toString().getBytes(UTF_8));
        String hex = HexFormat.of().formatHex(bytes);
        forms.put("hex", ascii(hex));
        forms.put("HEX", ascii(hex.toUpperCase(Locale.ROOT)));
        forms.put("URL", ascii(URLEncoder.encode(canary, UTF_8)));
        String xml = canary.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        forms.put("XML", xml.getBytes(UTF_8));
        forms.put(
                "XML attribute",
                xml.replace("\"", "&quot;").replace("'", "&#39;").getBytes(UTF_8));
        for (int before = 0; before < 3; before++) {
            forms.put("Base64 after " + before, ascii(base64(bytes, before, Base64.getEncoder())));
            forms.put("Base64 URL after " + before, ascii(base64(bytes, before, Base64.getUrlEncoder())));
        }
        return forms;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(ISO_8859_1);
    }

    /** The part of it that depends on no other byte, when so many bytes come before it in a group of three. */
    private static String base64(byte[] bytes, int before, Base64.Encoder encoder) {
        byte[] padded = new byte[before + bytes.length];
        System.arraycopy(bytes, 0, padded, before, bytes.length);
        int own = before == 0 ? 0 : 4;
        return encoder.encodeToString(padded).substring(own, padded.length / 3 * 4);
    }
}
