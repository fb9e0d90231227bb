package org.understudy;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.understudy.diagnostic.Checked;

/**
 * Packs in the order in which they are finished: while the documents of some are in the making, the next is begun. Whoever begins them does so
 * in one thread, which finishes them too.
 */
final class PackLine implements AutoCloseable {
    private final int most;
    private final Consumer<Checked<PackResult>> finished;
    private final Deque<PackWork> begun = new ArrayDeque<>();

    /**
     * @param most how many packs may be in the making at once, at least 1
     * @param finished is told of each
     */
    PackLine(int most, Consumer<Checked<PackResult>> finished) {
        this.most = most;
        this.finished = finished;
    }

    /** Finishes packs until another may be begun. */
    void makeRoom() {
        while (begun.size() >= most) {
            finishFirst();
        }
    }

    void add(PackWork work) {
        begun.add(work);
    }

    void finishAll() {
        while (!begun.isEmpty()) {
            finishFirst();
        }
    }

    private void finishFirst() {
        finished.accept(begun.remove().finish());
    }

    /** Finishes what was begun, whatever went wrong with others: its documents are at work on its secrets, which are wiped after. */
    @Override
    public void close() {
        finishAll();
    }
}
