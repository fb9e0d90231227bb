package org.understudy.check;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.understudy.access.AccessProof;
import org.understudy.plan.Plan;
import org.understudy.read.SourceDocument;

/** What rules look at. The proof is made when a rule first asks for it; not thread-safe. */
final class Subject {
    private final Plan plan;
    private final List<SourceDocument> documents;
    private final LocalDate today;
    private final Supplier<AccessProof> making;
    private @Nullable AccessProof proof;

    /**
     * @param documents the files the plan was made of
     * @param today the day of the check
     */
    Subject(Plan plan, List<SourceDocument> documents, LocalDate today) {
        this(plan, documents, today, () -> AccessProof.of(plan, today));
    }

    /** @param making makes the proof as at {@code today} */
    Subject(Plan plan, List<SourceDocument> documents, LocalDate today, Supplier<AccessProof> making) {
        this.plan = plan;
        this.documents = List.copyOf(documents);
        this.today = today;
        this.making = making;
    }

    Plan plan() {
        return plan;
    }

    List<SourceDocument> documents() {
        return documents;
    }

    LocalDate today() {
        return today;
    }

    /** Who gets in, and who doesn't, if the event happens today. */
    AccessProof proof() {
        AccessProof made = proof;
        if (made == null) {
            made = making.get();
            proof = made;
        }
        return made;
    }
}
