package org.understudy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.understudy.plan.Disclosure;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Format;
import org.understudy.plan.KeyPaper;
import org.understudy.plan.Pack;
import org.understudy.plan.Plan;

/** Counts finished documents and tells of each. */
final class Progress {
    private final Plan plan;
    private final EventSink events;
    private final int documents;
    private final AtomicInteger done = new AtomicInteger();

    Progress(Plan plan, List<Pack> packs, EventSink events) {
        this.plan = plan;
        this.events = events;
        this.documents = packs.stream().mapToInt(this::documents).sum();
        events.accept(new Event.Started(documents));
    }

    private int documents(Pack pack) {
        return pack.contents().stream()
                .mapToInt(it -> parts(pack, it) * pack.formats(it).size())
                .sum();
    }

    /** Each of the papers that D4 consists of has a label. */
    private int parts(Pack pack, DocumentId document) {
        return switch (document) {
            case D4 -> 2 * KeyPaper.of(new Disclosure(plan, pack)).size();
            case LA -> pack.annexes().size();
            default -> 1;
        };
    }

    void finished(Pack pack, DocumentId document, Format format) {
        events.accept(new Event.DocumentFinished(pack.id(), document, format, done.incrementAndGet(), documents));
    }

    /** The documents of a pack needn't be made: they count as done. */
    void skip(Pack pack) {
        done.addAndGet(documents(pack));
    }
}
