package org.understudy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Format;
import org.understudy.plan.Pack;

/** Counts finished documents and tells of each. */
final class Progress {
    private final EventSink events;
    private final int documents;
    private final AtomicInteger done = new AtomicInteger();

    Progress(List<Pack> packs, EventSink events) {
        this.events = events;
        this.documents = packs.stream().mapToInt(Progress::documents).sum();
        events.accept(new Event.Started(documents));
    }

    private static int documents(Pack pack) {
        return pack.documents().size() * pack.formats().size();
    }

    void finished(Pack pack, DocumentId document, Format format) {
        events.accept(new Event.DocumentFinished(pack.id(), document, format, done.incrementAndGet(), documents));
    }

    /** The documents of a pack needn't be made: they count as done. */
    void skip(Pack pack) {
        done.addAndGet(documents(pack));
    }
}
