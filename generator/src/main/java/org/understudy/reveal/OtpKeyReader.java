package org.understudy.reveal;

import java.nio.CharBuffer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.understudy.plan.Account.Algorithm;
import org.understudy.reveal.UnusableKeyException.Reason;
import org.understudy.vault.Secret;

/**
 * Reads keys of authenticator apps: Base32 as providers show it, or an {@code otpauth:} address as their QR codes hold it.
 *
 * @see <a href="https://github.com/google/google-authenticator/wiki/Key-Uri-Format">the form of the address</a>
 */
final class OtpKeyReader {
    private static final String SCHEME = "otpauth://";
    private static final int LONGEST_KEY = 256;
    private static final int SHORTEST_PERIOD = 1;
    private static final int LONGEST_PERIOD = 600;

    private OtpKeyReader() {}

    /** Whether the value says itself how its codes are made. */
    static boolean tellsRecipe(Secret value) {
        return value.reveal(OtpKeyReader::isAddress);
    }

    /** The key, to be closed by the caller; one that is Base32 alone is of the usual kind. */
    static OtpKey read(Secret value) throws UnusableKeyException {
        return tellsRecipe(value) ? address(value) : new OtpKey(key(value), CodeRecipe.USUAL, none(), none());
    }

    private static Optional<String> none() {
        return Optional.empty();
    }

    private static boolean isAddress(CharBuffer text) {
        return text.length() > SCHEME.length()
                && text.subSequence(0, SCHEME.length()).toString().equalsIgnoreCase(SCHEME);
    }

    private static byte[] key(Secret base32) throws UnusableKeyException {
        return base32.<Optional<byte[]>>reveal(Base32::decode)
                .filter(it -> it.length <= LONGEST_KEY)
                .orElseThrow(() -> new UnusableKeyException(Reason.LETTERS));
    }

    private static OtpKey address(Secret value) throws UnusableKeyException {
        try (var parts = new Parts(value)) {
            Secret secret = parts.parameters.get("secret");
            if (secret == null || !parts.path.matches("(?i)(totp|hotp)(/.*)?")) {
                throw new UnusableKeyException(Reason.ADDRESS);
            }
            boolean counts = parts.path.substring(0, 4).equalsIgnoreCase("hotp");
            CodeRecipe.Step step = counts
                    ? new CodeRecipe.Step.Counter(parts.number("counter", 0, 0, Long.MAX_VALUE))
                    : new CodeRecipe.Step.Time((int) parts.number("period", 30, SHORTEST_PERIOD, LONGEST_PERIOD));
            var recipe = new CodeRecipe(step, parts.algorithm(), (int) parts.number("digits", 6, 6, 8));
            if (!parts.text("encoder").orElse("").isEmpty()) {
                throw new UnusableKeyException(Reason.PARAMETERS);
            }
            String label = Percent.decode(parts.path.substring(Math.min(5, parts.path.length())));
            int colon = label.indexOf(':');
            Optional<String> prefix = colon < 0 ? Optional.empty() : Optional.of(label.substring(0, colon));
            return new OtpKey(
                    key(secret),
                    recipe,
                    parts.text("issuer").or(() -> prefix).filter(it -> !it.isBlank()),
                    Optional.of(label.substring(colon + 1).strip()).filter(it -> !it.isEmpty()));
        }
    }

    /** The path of an address, and its parameters, of which the key stays a secret. */
    private static final class Parts implements AutoCloseable {
        private final Map<String, Secret> parameters = new TreeMap<>();
        private final String path;

        Parts(Secret address) {
            int length = address.length();
            int query = address.reveal(text -> indexOf('?', text, 0));
            this.path = address.reveal(text ->
                    text.subSequence(SCHEME.length(), Math.min(query, length)).toString());
            for (int at = query + 1; at < length; ) {
                int start = at;
                int end = address.reveal(text -> indexOf('&', text, start));
                int equals = Math.min(end, address.reveal(text -> indexOf('=', text, start)));
                String name =
                        address.reveal(text -> text.subSequence(start, equals).toString());
                Secret old =
                        parameters.put(name.toLowerCase(Locale.ROOT), address.part(Math.min(equals + 1, end), end));
                if (old != null) {
                    old.close();
                }
                at = end + 1;
            }
        }

        private static int indexOf(char c, CharBuffer text, int from) {
            int at = from;
            while (at < text.length() && text.charAt(at) != c) {
                at++;
            }
            return at;
        }

        Optional<String> text(String name) {
            return Optional.ofNullable(parameters.get(name)).map(it -> Percent.decode(it.reveal(CharBuffer::toString)));
        }

        long number(String name, long absent, long least, long most) throws UnusableKeyException {
            try {
                long number = Long.parseLong(text(name).orElse(String.valueOf(absent)));
                if (number >= least && number <= most) {
                    return number;
                }
            } catch (NumberFormatException e) {
                // Its message would quote the value, which may be part of a key that was pasted wrongly.
            }
            throw new UnusableKeyException(Reason.PARAMETERS);
        }

        Algorithm algorithm() throws UnusableKeyException {
            String name =
                    text("algorithm").orElse("SHA1").toUpperCase(Locale.ROOT).replaceAll("HMAC|[-_]", "");
            return switch (name) {
                case "SHA1" -> Algorithm.SHA1;
                case "SHA256" -> Algorithm.SHA256;
                case "SHA512" -> Algorithm.SHA512;
                default -> throw new UnusableKeyException(Reason.PARAMETERS);
            };
        }

        @Override
        public void close() {
            parameters.values().forEach(Secret::close);
        }
    }
}
