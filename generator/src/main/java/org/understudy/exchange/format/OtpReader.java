package org.understudy.exchange.format;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.understudy.exchange.format.OneTimePassword.Kind;
import org.understudy.plan.Account.Algorithm;
import org.understudy.vault.Secret;

/**
 * Reads what programs keep for one-time passwords: {@code otpauth:} addresses, {@code steam:} addresses and bare seeds.
 *
 * @see <a href="https://github.com/google/google-authenticator/wiki/Key-Uri-Format">the form of the address</a>
 */
final class OtpReader {
    private static final Map<String, Kind> KINDS = Map.of("totp", Kind.TIME, "hotp", Kind.COUNTER, "steam", Kind.STEAM);

    /** Steam's codes have five characters. */
    private static final int STEAM_DIGITS = 5;

    /**
     * The parameters of one.
     *
     * @param type totp, hotp, steam or another
     * @param secret in Base32
     */
    record Parameters(
            String type,
            String label,
            String issuer,
            String secret,
            String algorithm,
            int digits,
            int period,
            long counter) {}

    OneTimePassword read(String value, String title, String userName) {
        if (value.regionMatches(true, 0, "otpauth://", 0, 10)) {
            return parameters(value).map(this::of).orElseGet(() -> notUnderstood(value));
        }
        boolean steam = value.regionMatches(true, 0, "steam://", 0, 8);
        String seed = steam ? value.substring(8) : value;
        return of(new Parameters(steam ? "steam" : "totp", userName, title, seed, "SHA1", 6, 30, 0));
    }

    /** What an address says; empty if it isn't one. */
    Optional<Parameters> parameters(String uri) {
        int query = uri.indexOf('?');
        String[] path = (query < 0 ? uri : uri.substring(0, query)).split("/", 4);
        if (path.length < 4 || query < 0) {
            return Optional.empty();
        }
        try {
            var values = new HashMap<String, String>();
            for (String part : uri.substring(query + 1).split("&")) {
                int equals = part.indexOf('=');
                if (equals > 0) {
                    values.put(part.substring(0, equals).toLowerCase(Locale.ROOT), decoded(part.substring(equals + 1)));
                }
            }
            String label = decoded(path[3].replace("+", "%2B"));
            int colon = label.indexOf(':');
            String issuer = values.getOrDefault(
                    "issuer", colon < 0 ? "" : label.substring(0, colon).strip());
            boolean steam = values.getOrDefault("encoder", "").equalsIgnoreCase("steam");
            return Optional.of(new Parameters(
                    steam ? "steam" : path[2].toLowerCase(Locale.ROOT),
                    label.substring(colon + 1).strip(),
                    issuer,
                    values.getOrDefault("secret", ""),
                    values.getOrDefault("algorithm", "SHA1"),
                    number(values.getOrDefault("digits", "6")),
                    number(values.getOrDefault("period", "30")),
                    number(values.getOrDefault("counter", "0"))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : -1;
    }

    OneTimePassword of(Parameters otp) {
        String seed = otp.secret().replaceAll("[\\s=-]", "").toUpperCase(Locale.ROOT);
        String hash = otp.algorithm().toUpperCase(Locale.ROOT).replaceAll("HMAC|[^A-Z0-9]", "");
        Optional<Algorithm> algorithm =
                hash.matches("SHA(1|256|512)") ? Optional.of(Algorithm.valueOf(hash)) : Optional.empty();
        Kind kind = KINDS.getOrDefault(otp.type(), Kind.OTHER);
        if (!seed.matches("[A-Z2-7]{2,1024}") || algorithm.isEmpty() || kind == Kind.OTHER) {
            return notUnderstood(otp.secret());
        }
        boolean usable = otp.digits() >= 6 && otp.digits() <= 8 && otp.period() >= 15 && otp.period() <= 120;
        String label = encoded(otp.issuer())
                + (otp.issuer().isBlank() || otp.label().isBlank() ? "" : ":")
                + encoded(otp.label());
        String uri = "otpauth://" + (kind == Kind.COUNTER ? "hotp/" : "totp/") + label + "?secret=" + seed
                + (otp.issuer().isBlank() ? "" : "&issuer=" + encoded(otp.issuer()))
                + (algorithm.get() == Algorithm.SHA1 ? "" : "&algorithm=" + algorithm.get())
                + (kind == Kind.STEAM ? "&digits=" + STEAM_DIGITS : otp.digits() == 6 ? "" : "&digits=" + otp.digits())
                + (otp.period() == 30 ? "" : "&period=" + otp.period())
                + (kind == Kind.COUNTER ? "&counter=" + otp.counter() : "")
                + (kind == Kind.STEAM ? "&encoder=steam" : "");
        Kind known = kind == Kind.TIME && !usable ? Kind.OTHER : kind;
        return new OneTimePassword(
                known, Secret.copyOf(uri.toCharArray()), algorithm.get(), otp.digits(), otp.period());
    }

    private static OneTimePassword notUnderstood(String value) {
        return new OneTimePassword(Kind.OTHER, Secret.copyOf(value.toCharArray()), Algorithm.SHA1, 6, 30);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text.strip(), StandardCharsets.UTF_8).replace("+", "%20");
    }
}
