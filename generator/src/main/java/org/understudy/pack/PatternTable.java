package org.understudy.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds any of many byte patterns in one pass: a window of the first bytes of a pattern runs over the content, and where one
 * is known the rest is compared (the method of Karp and Rabin, 1987, with the window itself as its hash). An automaton would take
 * a state for every byte of every pattern; this takes one entry a pattern, and is as easily wiped. Nearly all windows are
 * dismissed by one bit (Bloom, 1970, with a single hash): looking for an entry of so many would miss the processor's cache at
 * every byte. Not thread-safe while patterns are added.
 */
final class PatternTable implements AutoCloseable {
    /** Bytes of the window, so of the shortest pattern. */
    static final int SHORTEST = 6;

    private static final long WINDOW = (1L << 8 * SHORTEST) - 1;
    private static final long MIXER = 0x9E3779B97F4A7C15L;

    /** Of the bits for each entry, the logarithm to the base of two: one window in some two hundred is taken for known. */
    private static final int BITS_PER_ENTRY = 5;

    private final List<Pattern> patterns = new ArrayList<>();
    private int[] heads = {-1, -1};
    private int[] next = {};
    private long[] known = {0};
    private int shift = 63;

    /** @param owner what is told when it is found */
    private record Pattern(byte[] bytes, int owner) {}

    /** Told of each place where a pattern is, from {@code start} up to, not including, {@code end}. */
    interface Found {
        void at(int owner, int start, int end);
    }

    /** @param pattern at least {@link #SHORTEST} bytes, from now on this object's own */
    void add(byte[] pattern, int owner) {
        if (pattern.length < SHORTEST) {
            throw new IllegalArgumentException("a pattern of " + pattern.length + " bytes");
        }
        patterns.add(new Pattern(pattern, owner));
    }

    /** To be called when all have been added, and again if more are. */
    void prepare() {
        if (next.length == patterns.size()) {
            return;
        }
        int bits = Math.max(10, 34 - Integer.numberOfLeadingZeros(patterns.size()));
        shift = 64 - bits;
        heads = new int[1 << bits];
        known = new long[1 << bits + BITS_PER_ENTRY - 6];
        next = new int[patterns.size()];
        Arrays.fill(heads, -1);
        for (int i = 0; i < patterns.size(); i++) {
            long window = 0;
            for (int j = 0; j < SHORTEST; j++) {
                window = window << 8 | patterns.get(i).bytes()[j] & 0xFF;
            }
            long hash = window * MIXER;
            int slot = (int) (hash >>> shift);
            next[i] = heads[slot];
            heads[slot] = i;
            int bit = (int) (hash >>> shift - BITS_PER_ENTRY);
            known[bit >>> 6] |= 1L << bit;
        }
    }

    void find(byte[] content, Found found) {
        long window = 0;
        for (int i = 0; i < content.length; i++) {
            window = (window << 8 | content[i] & 0xFF) & WINDOW;
            long hash = window * MIXER;
            int bit = (int) (hash >>> shift - BITS_PER_ENTRY);
            if ((known[bit >>> 6] >>> bit & 1) != 0 && i >= SHORTEST - 1) {
                compare(content, i - SHORTEST + 1, (int) (hash >>> shift), found);
            }
        }
    }

    private void compare(byte[] content, int start, int slot, Found found) {
        for (int at = heads[slot]; at >= 0; at = next[at]) {
            byte[] pattern = patterns.get(at).bytes();
            int end = start + pattern.length;
            if (end <= content.length && Arrays.equals(content, start, end, pattern, 0, pattern.length)) {
                found.at(patterns.get(at).owner(), start, end);
            }
        }
    }

    @Override
    public void close() {
        patterns.forEach(pattern -> Arrays.fill(pattern.bytes(), (byte) 0));
        patterns.clear();
        prepare();
    }
}
