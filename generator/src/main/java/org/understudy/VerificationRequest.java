package org.understudy;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.understudy.plan.SecretRef;

/**
 * Which pack is to be looked at.
 *
 * @param folder the folder with its manifest
 * @param signer SHA-256 of the certificate that it must be signed with, as {@link #fingerprint} gives it, if it must
 * @param against the folder of another copy of the pack, which may be of a later edition
 * @param plan the folder of the plan that the pack is of
 */
public record VerificationRequest(
        Path folder,
        Key key,
        Optional<String> signer,
        Optional<Path> against,
        Optional<Path> plan,
        SecretSettings secrets) {
    private static final Pattern FINGERPRINT = Pattern.compile("[0-9A-F]{64}");

    /** What opens the pack. */
    public sealed interface Key {}

    /** @param name of the passphrase, never the passphrase: {@code prompt:}, {@code env:NAME}, {@code file:PATH} … */
    public record Passphrase(SecretRef name) implements Key {}

    /**
     * Shares of the passphrase.
     *
     * @param name where they are: a text with one a line, or {@code prompt:} to be asked for one after the other until they are enough
     */
    public record Shares(SecretRef name) implements Key {}

    /** A fingerprint as people write it, {@code SHA256:AB:CD…}, as pairs of digits with colons; empty if it is none. */
    public static Optional<String> fingerprint(String written) {
        String digits = written.replaceFirst("(?i)^sha-?256:", "")
                .replaceAll("[: ]", "")
                .toUpperCase(Locale.ROOT);
        return FINGERPRINT.matcher(digits).matches()
                ? Optional.of(digits.replaceAll("..(?!$)", "$0:"))
                : Optional.empty();
    }
}
