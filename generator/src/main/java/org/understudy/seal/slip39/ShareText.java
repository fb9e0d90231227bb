package org.understudy.seal.slip39;

import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Phrase;
import org.understudy.diagnostic.RuleId;
import org.understudy.vault.Secret;

/**
 * A share as words. What stands between letters separates words, so that numbers from a card may be typed along.
 *
 * @see <a href="https://github.com/satoshilabs/slips/blob/master/slip-0039.md#format-of-the-share-mnemonic">SLIP-0039</a>
 */
final class ShareText {
    static final RuleId UNREADABLE = RuleId.error("SECRET-043");

    private static final int WORD_BITS = 10;
    private static final int HEAD_WORDS = 4;
    private static final int LEAST_WORDS = 20;

    private final Words words = new Words();

    /** The words with a space between them. */
    Secret write(Share share) {
        int bits = share.value().length * 8;
        int[] all = new int[HEAD_WORDS + (bits + WORD_BITS - 1) / WORD_BITS + Rs1024.WORDS];
        ShareSet set = share.set();
        put(all, 0, 2, set.identifier() << 5 | (set.extendable() ? 16 : 0) | set.exponent());
        put(
                all,
                2,
                2,
                share.group() << 16
                        | set.groupsNeeded() - 1 << 12
                        | set.groups() - 1 << 8
                        | share.member() << 4
                        | share.threshold() - 1);
        int end = all.length - Rs1024.WORDS;
        for (int bit = 0; bit < bits; bit++) {
            // counted from the end, as padding is at the front
            int one = share.value()[share.value().length - 1 - bit / 8] >> bit % 8 & 1;
            all[end - 1 - bit / WORD_BITS] |= one << bit % WORD_BITS;
        }
        new Rs1024(set.extendable()).seal(all);
        return joined(all);
    }

    private static void put(int[] all, int from, int count, int value) {
        for (int i = 0; i < count; i++) {
            all[from + i] = value >> WORD_BITS * (count - 1 - i) & 1023;
        }
    }

    private Secret joined(int[] indexes) {
        int length = indexes.length
                - 1
                + Arrays.stream(indexes).map(it -> words.word(it).length()).sum();
        CharBuffer text = CharBuffer.allocate(length);
        for (int index : indexes) {
            if (text.position() > 0) {
                text.put(' ');
            }
            text.put(words.word(index));
        }
        Arrays.fill(indexes, 0);
        Secret secret = Secret.copyOf(text.array());
        Arrays.fill(text.array(), '\0');
        return secret;
    }

    /** @param number of the share among those given, from 1, for messages */
    Share read(Secret text, int number) throws ShareException {
        int[] indexes = indexes(text, number);
        try {
            return share(indexes, number);
        } finally {
            Arrays.fill(indexes, 0);
        }
    }

    private Share share(int[] all, int number) throws ShareException {
        int padding = WORD_BITS * (all.length - HEAD_WORDS - Rs1024.WORDS) % 16;
        if (all.length < LEAST_WORDS || padding > 8) {
            throw unreadable(number, Phrase.of("share.length", all.length), "length");
        }
        int head = all[0] << WORD_BITS | all[1];
        int place = all[2] << WORD_BITS | all[3];
        boolean extendable = (head >> 4 & 1) == 1;
        var set = new ShareSet(head >> 5, extendable, head & 15, (place >> 12 & 15) + 1, (place >> 8 & 15) + 1);
        if (!new Rs1024(extendable).holds(all)) {
            throw unreadable(number, "@share.checksum", "checksum");
        }
        int end = all.length - Rs1024.WORDS;
        int bits = (end - HEAD_WORDS) * WORD_BITS - padding;
        if (all[HEAD_WORDS] >> WORD_BITS - padding != 0 || set.groupsNeeded() > set.groups()) {
            throw unreadable(number, "@share.form", "checksum");
        }
        byte[] value = new byte[bits / 8];
        for (int bit = 0; bit < bits; bit++) {
            int one = all[end - 1 - bit / WORD_BITS] >> bit % WORD_BITS & 1;
            value[value.length - 1 - bit / 8] |= (byte) (one << bit % 8);
        }
        return new Share(set, place >> 16, place >> 4 & 15, (place & 15) + 1, value);
    }

    private int[] indexes(Secret text, int number) throws ShareException {
        List<OptionalInt> found = text.reveal(this::found);
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).isEmpty()) {
                int word = i;
                boolean nearly =
                        text.reveal(it -> words.nearest(Words.in(it).get(word))).isPresent();
                throw unreadable(number, Phrase.of("share.word", i + 1), nearly ? "nearest" : "word");
            }
        }
        return found.stream().mapToInt(OptionalInt::getAsInt).toArray();
    }

    private List<OptionalInt> found(CharBuffer text) {
        return Words.in(text).stream().map(words::index).toList();
    }

    private static ShareException unreadable(int number, String why, String hint) {
        return new ShareException(Diagnostic.general(UNREADABLE, number, why).hinting(hint));
    }
}
