package org.understudy.vault;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.understudy.vault.kdbx.Entry;
import org.understudy.vault.kdbx.FieldValue;

/**
 * Gives the seed of an entry's one-time passwords as an {@code otpauth:} URI, whichever way a program keeps it: KeePassXC
 * in {@code otp}, and formerly in {@code TOTP Seed} and {@code TOTP Settings}; KeeOtp as a query in {@code otp}; KeePass in
 * {@code TimeOtp-Secret-Base32} and its neighbours. An {@code otp} of any other form is given as it is.
 *
 * @see <a href="https://github.com/google/google-authenticator/wiki/Key-Uri-Format">the form of the URI</a>
 */
public final class OneTimePasswords {
    static final String FIELD = "otp";

    private static final Pattern KEE_OTP = Pattern.compile("^(?!otpauth:)(.*&)?key=");
    private static final Map<String, String> DEFAULTS = Map.of("period", "30", "digits", "6", "algorithm", "SHA1");

    /** A copy of it as UTF-8, to be wiped by the caller; empty if the entry has none. */
    public Optional<byte[]> find(Entry entry) {
        return value(entry, FIELD)
                .map(otp -> KEE_OTP.matcher(otp).find() ? keeOtp(entry, otp) : otp)
                .or(() -> value(entry, "TOTP Seed").map(seed -> formerKeePassXc(entry, seed)))
                .or(() -> value(entry, "TimeOtp-Secret-Base32").map(seed -> keePass(entry, seed)))
                .map(uri -> uri.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<String> value(Entry entry, String name) {
        return entry.field(name).filter(value -> !value.isEmpty()).map(FieldValue::text);
    }

    private static String keeOtp(Entry entry, String query) {
        Map<String, String> parts = Arrays.stream(query.split("&"))
                .map(part -> part.split("=", 2))
                .filter(part -> part.length == 2)
                .collect(Collectors.toMap(part -> part[0], part -> part[1], (first, second) -> first));
        return uri(
                entry,
                parts.getOrDefault("key", "").replace("%3D", "="),
                parts.getOrDefault("step", ""),
                parts.getOrDefault("size", ""),
                parts.getOrDefault("otpHashMode", ""));
    }

    /** The settings are {@code period;digits}, with {@code S} for the digits of Steam's codes. */
    private static String formerKeePassXc(Entry entry, String seed) {
        String[] settings = value(entry, "TOTP Settings").orElse("").split(";");
        if (settings.length < 2) {
            return uri(entry, seed, "", "", "");
        }
        return settings[1].equals("S")
                ? uri(entry, seed, settings[0], "5", "") + "&encoder=steam"
                : uri(entry, seed, settings[0], settings[1], "");
    }

    private static String keePass(Entry entry, String seed) {
        return uri(
                entry,
                seed,
                value(entry, "TimeOtp-Period").orElse(""),
                value(entry, "TimeOtp-Length").orElse(""),
                value(entry, "TimeOtp-Algorithm").orElse(""));
    }

    private static String uri(Entry entry, String seed, String period, String digits, String algorithm) {
        String label = value(entry, Entry.USER_NAME)
                .map(user -> encoded(entry.title()) + ":" + encoded(user))
                .orElse(encoded(entry.title()));
        String hash = algorithm.toUpperCase(Locale.ROOT).replaceAll("HMAC|-", "");
        return "otpauth://totp/" + label + "?secret=" + seed.replaceAll("[\\s=]", "")
                + parameter("period", period)
                + parameter("digits", digits)
                + parameter("algorithm", hash);
    }

    private static String parameter(String name, String value) {
        return value.isEmpty() || value.equals(DEFAULTS.get(name)) ? "" : "&" + name + "=" + encoded(value);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
