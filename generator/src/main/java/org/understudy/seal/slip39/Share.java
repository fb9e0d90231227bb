package org.understudy.seal.slip39;

import java.util.Arrays;

/**
 * One share.
 *
 * @param group its number, from 0
 * @param member the number of the share in its group, from 0
 * @param threshold how many of its group it takes
 * @param value as long as the secret
 */
record Share(ShareSet set, int group, int member, int threshold, byte[] value) {
    void wipe() {
        Arrays.fill(value, (byte) 0);
    }

    /** Without its value. */
    @Override
    public String toString() {
        return "share " + member + " of group " + group;
    }
}
