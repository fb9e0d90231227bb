package org.understudy.pack;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The list of all that was delivered, with digests: what {@code sha256sum -c} reads. With it, whoever has a copy can check it
 * without this program, and damage to the manifest itself, or to what lies beside the documents, is found.
 */
final class Checksums {
    /** Its file name in the folder of a delivered pack. */
    static final String NAME = "SHA256SUMS.txt";

    private static final Pattern LINE = Pattern.compile("(?m)^([0-9a-f]{64})  ([A-Za-z0-9][A-Za-z0-9 .-]{0,199})$");

    private Checksums() {}

    /** @param digests by name, each 64 hexadecimal digits */
    static byte[] write(Map<String, String> digests) {
        var text = new StringBuilder();
        new TreeMap<>(digests)
                .forEach((name, digest) ->
                        text.append(digest).append("  ").append(name).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** What such a list says, digests by name; lines that are none are passed over. */
    static Map<String, String> read(byte[] list) {
        var digests = new TreeMap<String, String>();
        Matcher lines = LINE.matcher(new String(list, StandardCharsets.UTF_8));
        while (lines.find()) {
            digests.put(lines.group(2), lines.group(1));
        }
        return digests;
    }
}
