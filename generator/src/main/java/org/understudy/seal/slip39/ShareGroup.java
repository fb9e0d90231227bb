package org.understudy.seal.slip39;

/**
 * A group of shares.
 *
 * @param threshold how many of them it takes
 * @param shares how many there are; with a threshold of 1 there is one, of which several people may have a copy
 */
public record ShareGroup(int threshold, int shares) {
    /** How many groups, and shares of a group, there can be. */
    public static final int MOST = 16;

    public ShareGroup {
        if (threshold < 1 || threshold > shares || shares > MOST || (threshold == 1 && shares > 1)) {
            throw new IllegalArgumentException(threshold + " of " + shares);
        }
    }
}
