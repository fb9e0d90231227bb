package org.understudy.vault;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.understudy.vault.kdbx.Entry;
import org.understudy.vault.kdbx.FieldValue;

/**
 * Follows KeePass' field references, <code>{REF:P@I:id}</code>, to the fields of other entries. KeePassXC writes them into a
 * copy of an entry.
 *
 * @see <a href="https://keepass.info/help/base/fieldrefs.html">their form</a>
 */
final class FieldReferences {
    private static final byte[] MARK = "{REF:".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern BY_ID =
            Pattern.compile("\\{REF:([TUPAN])@I:([0-9A-F]{32})\\}", Pattern.CASE_INSENSITIVE);
    private static final int DEEPEST = 8;
    private static final Map<String, String> FIELDS =
            Map.of("T", Entry.TITLE, "U", Entry.USER_NAME, "P", Entry.PASSWORD, "A", Entry.URL, "N", Entry.NOTES);

    private final EntryIndex entries;

    FieldReferences(EntryIndex entries) {
        this.entries = entries;
    }

    /** The value with its references replaced; empty if one leads nowhere, in a circle, or is of another form. */
    Optional<byte[]> follow(byte[] value) {
        return follow(value, DEEPEST);
    }

    private Optional<byte[]> follow(byte[] value, int depth) {
        if (!mayRefer(value)) {
            return Optional.of(value);
        }
        // One character a byte, so that what lies between the references passes unchanged.
        Matcher references = BY_ID.matcher(new String(value, StandardCharsets.ISO_8859_1));
        var out = new ByteArrayOutputStream();
        int from = 0;
        while (references.find()) {
            Optional<byte[]> target = depth == 0 ? Optional.empty() : target(references, depth);
            if (target.isEmpty()) {
                return Optional.empty();
            }
            out.write(value, from, references.start() - from);
            out.writeBytes(target.get());
            from = references.end();
        }
        out.write(value, from, value.length - from);
        byte[] followed = out.toByteArray();
        return mayRefer(followed) ? Optional.empty() : Optional.of(followed);
    }

    private Optional<byte[]> target(Matcher reference, int depth) {
        String field = FIELDS.getOrDefault(reference.group(1).toUpperCase(Locale.ROOT), "");
        var digits = new BigInteger(reference.group(2), 16);
        var id = new UUID(digits.shiftRight(64).longValue(), digits.longValue());
        return entries.withId(id)
                .map(entry -> entry.field(field).map(FieldValue::toUtf8).orElse(new byte[0]))
                .flatMap(value -> follow(value, depth - 1));
    }

    private static boolean mayRefer(byte[] value) {
        for (int i = 0; i + MARK.length <= value.length; i++) {
            if (Arrays.equals(value, i, i + MARK.length, MARK, 0, MARK.length)) {
                return true;
            }
        }
        return false;
    }
}
