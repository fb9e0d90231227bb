package org.understudy.pack;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Names that every file system, sync client and operating system takes as they are: ASCII letters, digits, spaces, hyphens. */
public final class FatName {
    private static final int LONGEST = 60;

    /** What Windows keeps for devices, whatever stands after it. */
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)");

    private FatName() {}

    /**
     * The text as a name without an extension.
     *
     * @param otherwise such a name, for a text of which nothing is left
     */
    public static String of(String text, String otherwise) {
        String plain = Normalizer.normalize(text.replace("ß", "ss"), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^A-Za-z0-9-]+", " ")
                .strip()
                .replaceAll("^[ -]+", "");
        String name =
                plain.substring(0, Math.min(LONGEST, plain.length())).strip().replaceAll("[ -]+$", "");
        return name.isEmpty() || DEVICE.matcher(name).matches() ? otherwise : name;
    }
}
