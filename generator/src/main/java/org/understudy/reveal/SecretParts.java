package org.understudy.reveal;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.understudy.plan.SecretRef;
import org.understudy.vault.Secret;

/** What a secret consists of that is worth something by itself: each of a list of codes, the key in an address, lines of a file. */
final class SecretParts {
    private static final int SHORTEST_LINE = 32;

    private final FactorNotes notes;

    SecretParts(FactorNotes notes) {
        this.notes = notes;
    }

    /** The whole first, then its parts; all to be closed by the caller. */
    List<Secret> of(SecretRef ref, Secret value) {
        var parts = new ArrayList<>(List.of(value.copy()));
        if (notes.isList(ref)) {
            parts.addAll(CodeList.unused(value));
        }
        if (notes.key(ref).isPresent() || OtpKeyReader.tellsRecipe(value)) {
            key(value, parts);
        }
        lines(value, parts);
        return List.copyOf(parts);
    }

    /** In Base32 in both cases, and in hexadecimal digits. */
    private static void key(Secret value, List<Secret> parts) {
        try (OtpKey key = OtpKeyReader.read(value)) {
            key.<List<char[]>>reveal(bytes -> {
                        char[] capitals = Base32.encode(bytes);
                        char[] small = capitals.clone();
                        for (int i = 0; i < small.length; i++) {
                            small[i] = Character.toLowerCase(small[i]);
                        }
                        return List.of(
                                capitals, small, HexFormat.of().formatHex(bytes).toCharArray());
                    })
                    .forEach(text -> {
                        parts.add(Secret.copyOf(text));
                        Arrays.fill(text, '\0');
                    });
        } catch (UnusableKeyException e) {
            // it is told where the key is printed; as a whole it is looked for all the same
        }
    }

    /** Of a key file each line by itself: part of it may be quoted. Other lines may well stand somewhere else too. */
    private static void lines(Secret value, List<Secret> parts) {
        int[] ends = value.reveal(SecretParts::lineEnds);
        for (int i = 0, start = 0; ends.length > 1 && i < ends.length; start = ends[i] + 1, i++) {
            int from = start;
            int to = ends[i];
            if (to - from >= SHORTEST_LINE && value.reveal(text -> isBase64(text, from, to))) {
                parts.add(value.part(from, to));
            }
        }
    }

    private static int[] lineEnds(CharBuffer text) {
        var ends = new ArrayList<Integer>();
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                ends.add(i);
            }
        }
        return ends.stream().mapToInt(Integer::intValue).toArray();
    }

    private static boolean isBase64(CharBuffer text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (!letter && c != '+' && c != '/' && c != '=') {
                return false;
            }
        }
        return true;
    }
}
