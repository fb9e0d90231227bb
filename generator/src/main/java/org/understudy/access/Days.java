package org.understudy.access;

/** Numbers of days, which don't overflow: what takes longer than {@link Integer#MAX_VALUE} days takes that long. */
final class Days {
    private Days() {}

    static int sum(int day, int delay) {
        return (int) Math.min((long) day + delay, Integer.MAX_VALUE);
    }
}
