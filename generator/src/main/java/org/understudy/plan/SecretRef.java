package org.understudy.plan;

import java.util.Arrays;
import java.util.Optional;

/**
 * The name of a secret, never its value: {@code vault:Business/TransIP#otp}.
 *
 * @param locator where the source finds it: path of a vault entry, name of a variable, path of a file …
 * @param field which field of it; empty for the usual one
 */
public record SecretRef(Scheme scheme, String locator, Optional<String> field) implements Comparable<SecretRef> {
    /** Where a secret comes from. */
    public enum Scheme implements Term {
        /** An entry of the KeePass vault: {@code vault:Group/Title#field}. */
        VAULT,
        /** An environment variable. */
        ENV,
        /** A file outside the plan; {@code #key} names a key of a properties file. */
        FILE,
        /** An entry of the standard Unix password store. */
        PASS,
        /** Asked for when it is needed. */
        PROMPT,
        /** The password of a server in Maven's {@code settings.xml}. */
        SERVER;

        /** The scheme with this name. */
        public static Optional<Scheme> of(String term) {
            return Arrays.stream(values())
                    .filter(scheme -> scheme.term().equals(term))
                    .findFirst();
        }
    }

    /**
     * The reference in {@code scheme:locator#field}; empty if the text has another form. In the path of a vault entry,
     * {@code \#} is a number sign of its own; escapes are kept as they are for the source to undo.
     */
    public static Optional<SecretRef> parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        Optional<Scheme> scheme = Scheme.of(text.substring(0, colon));
        String rest = text.substring(colon + 1).strip();
        int hash = rest.lastIndexOf('#');
        while (scheme.equals(Optional.of(Scheme.VAULT)) && isEscaped(rest, hash)) {
            hash = rest.lastIndexOf('#', hash - 1);
        }
        String locator = hash < 0 ? rest : rest.substring(0, hash);
        Optional<String> field = hash < 0 ? Optional.empty() : Optional.of(rest.substring(hash + 1));
        if (scheme.isEmpty()
                || (locator.isEmpty() && scheme.get() != Scheme.PROMPT)
                || field.filter(String::isEmpty).isPresent()
                || text.length() > 512) {
            return Optional.empty();
        }
        return Optional.of(new SecretRef(scheme.get(), locator, field));
    }

    /** Whether an odd number of backslashes stands before the character at {@code at}. */
    private static boolean isEscaped(String text, int at) {
        int backslashes = 0;
        while (backslashes < at && text.charAt(at - 1 - backslashes) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }

    /** In the order of their texts. */
    @Override
    public int compareTo(SecretRef other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return scheme.term() + ":" + locator + field.map(name -> "#" + name).orElse("");
    }
}
