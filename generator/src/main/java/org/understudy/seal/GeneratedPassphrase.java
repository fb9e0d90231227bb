package org.understudy.seal;

import java.nio.CharBuffer;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.OptionalDouble;
import org.understudy.vault.Secret;

/**
 * A passphrase drawn at random: words with a space between them, or the hexadecimal digits of 128 bits. A space stands in the same
 * place on every keyboard, and in no word of the list; a hyphen does neither.
 *
 * @param passphrase to be closed by the owner
 * @param bits its entropy
 */
public record GeneratedPassphrase(Secret passphrase, double bits) {
    /** What is enough: six words. */
    static final double LEAST_BITS = 77.5;

    private static final int WORDS = 7;
    private static final int HEX_BYTES = 16;
    private static final HexFormat HEX = HexFormat.of();

    /** Seven words of the EFF's long list: 90.5 bits. */
    public static GeneratedPassphrase ofWords(SecureRandom random) {
        var list = new PassphraseWords();
        var text = CharBuffer.allocate(WORDS * 10);
        for (int i = 0; i < WORDS; i++) {
            // Each word is as likely as any other: where the numbers drawn can't be shared out evenly, it draws again.
            text.put(i == 0 ? "" : " ").put(list.word(random.nextInt(list.size())));
        }
        char[] used = Arrays.copyOf(text.array(), text.position());
        Secret passphrase = Secret.copyOf(used);
        Arrays.fill(used, '\0');
        Arrays.fill(text.array(), '\0');
        return new GeneratedPassphrase(passphrase, bits(WORDS, list));
    }

    /** The 32 hexadecimal digits of a secret of 16 bytes, which remains the caller's. */
    public static GeneratedPassphrase ofHex(byte[] secret) {
        byte[] digits = new byte[secret.length * 2];
        for (int i = 0; i < secret.length; i++) {
            digits[2 * i] = (byte) HEX.toHighHexDigit(secret[i]);
            digits[2 * i + 1] = (byte) HEX.toLowHexDigit(secret[i]);
        }
        Secret passphrase = Secret.ofUtf8(digits);
        Arrays.fill(digits, (byte) 0);
        return new GeneratedPassphrase(passphrase, secret.length * 8);
    }

    /** The most entropy that a passphrase of this form can have; empty if it has the form of neither. */
    static OptionalDouble mostBits(Secret passphrase) {
        if (isHex(passphrase)) {
            return OptionalDouble.of(HEX_BYTES * 8);
        }
        var list = new PassphraseWords();
        int words = passphrase.reveal(text -> words(text, list));
        return words > 0 ? OptionalDouble.of(bits(words, list)) : OptionalDouble.empty();
    }

    /** Whether it is 32 hexadecimal digits, in lower case as {@link #ofHex} makes them. */
    public static boolean isHex(Secret passphrase) {
        return passphrase.length() == HEX_BYTES * 2
                && passphrase.reveal(
                        text -> text.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f')));
    }

    /** How many words of the list it is made of; 0 if there is anything else in it. */
    private static int words(CharBuffer text, PassphraseWords list) {
        int count = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ' ') {
                if (!list.has(text.subSequence(start, i))) {
                    return 0;
                }
                count++;
                start = i + 1;
            }
        }
        return count;
    }

    private static double bits(int words, PassphraseWords list) {
        return words * Math.log(list.size()) / Math.log(2);
    }

    /** The bits as they are noted: {@code 90.5}, {@code 128}. */
    public String bitsNoted() {
        return String.format(Locale.ROOT, "%.1f", bits).replace(".0", "");
    }
}
