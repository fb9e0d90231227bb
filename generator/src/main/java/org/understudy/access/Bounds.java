package org.understudy.access;

/** How far to go in looking for sets, and whether more was left undone because of that. */
final class Bounds {
    private final int size;
    private final int sets;
    private long work;
    private boolean exceeded;

    /**
     * @param size of the sets that are looked for; larger ones aren't, and aren't missed
     * @param sets how many to keep in one place
     * @param work how many comparisons of two sets to make
     */
    Bounds(int size, int sets, long work) {
        this.size = size;
        this.sets = sets;
        this.work = work;
    }

    int size() {
        return size;
    }

    boolean hasRoom(int taken) {
        exceeded |= taken >= sets;
        return taken < sets;
    }

    boolean spend(int comparisons) {
        work -= comparisons;
        exceeded |= work < 0;
        return work >= 0;
    }

    boolean isSpent() {
        return work < 0;
    }

    boolean exceeded() {
        return exceeded;
    }
}
