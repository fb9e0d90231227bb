package org.understudy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.document.DocumentName;
import org.understudy.document.Imprint;
import org.understudy.document.Page;
import org.understudy.document.Sheet;
import org.understudy.pack.Digest;
import org.understudy.pack.Manifest;
import org.understudy.plan.Format;
import org.understudy.plan.Pack;
import org.understudy.render.Artifact;
import org.understudy.render.RenderException;
import org.understudy.reveal.RevealedPage;
import org.understudy.seal.Deliverable;
import org.understudy.seal.PackKey;
import org.understudy.seal.Sealer;
import org.understudy.seal.lock.Lock;

/** Renders and seals the documents of a pack, several at a time. */
final class DocumentMaker {
    private final Workshop workshop;
    private final ExecutorService executor;
    private final Progress progress;
    private final LeakStage leaks;

    DocumentMaker(Workshop workshop, ExecutorService executor, Progress progress, LeakStage leaks) {
        this.workshop = workshop;
        this.executor = executor;
        this.progress = progress;
        this.leaks = leaks;
    }

    /**
     * What the documents of a pack are sealed with.
     *
     * @param locks second locks around those that are sealed, a file each
     */
    record Sealing(Sealer sealer, Optional<PackKey> key, List<Lock> locks) {}

    /** A document as text and, if the pack has it in tables too, as a sheet. */
    record Draft(RevealedPage page, Optional<Sheet> sheet) {}

    /**
     * A finished document.
     *
     * @param entry what the manifest says of it
     * @param leaks secrets that were found where none may be
     */
    record Finished(Deliverable deliverable, Manifest.Entry entry, List<Diagnostic> leaks) {}

    /**
     * Begins every document in every format that the pack has it in.
     *
     * @param sealing has a key, if the pack seals any of them
     */
    Batch begin(Pack pack, List<Draft> drafts, Sealing sealing) {
        var begun = new ArrayList<Future<List<Finished>>>();
        for (Draft draft : drafts) {
            for (Format format : formats(pack, draft.page().page())) {
                begun.add(executor.submit(() -> finish(pack, draft, format, sealing)));
            }
        }
        return new Batch(begun);
    }

    /** The documents of a pack, in the making. */
    static final class Batch {
        private final List<Future<List<Finished>>> begun;

        private Batch(List<Future<List<Finished>>> begun) {
            this.begun = begun;
        }

        /**
         * Waits for all of them, in the order in which they were begun. If one can't be made, the others are waited for before that is told, so
         * that nothing is at work on the pages any more.
         */
        List<Finished> await() throws IOException, RenderException {
            var finished = new ArrayList<Finished>();
            Optional<ExecutionException> failure = Optional.empty();
            try {
                for (Future<List<Finished>> future : begun) {
                    try {
                        finished.addAll(future.get());
                    } catch (ExecutionException e) {
                        failure = failure.or(() -> Optional.of(e));
                    }
                }
            } catch (InterruptedException e) {
                begun.forEach(future -> future.cancel(true));
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", e);
            }
            if (failure.isPresent()) {
                throw rethrown(Objects.requireNonNull(failure.get().getCause()));
            }
            return finished;
        }
    }

    /** A comparison is there to be edited. */
    private static List<Format> formats(Pack pack, Page page) {
        List<Format> formats = pack.formats(page.imprint().document());
        return page.compared()
                ? formats.stream()
                        .filter(format -> format == Format.ODT || format == Format.DOCX)
                        .toList()
                : formats;
    }

    private Artifact render(Draft draft, Format format) throws IOException, RenderException {
        return format == Format.XLSX
                ? workshop.sheets().render(draft.sheet().orElseThrow())
                : workshop.renderer(format).render(draft.page().page());
    }

    private List<Finished> finish(Pack pack, Draft draft, Format format, Sealing sealing)
            throws IOException, RenderException {
        try (Artifact artifact = render(draft, format)) {
            Imprint imprint = artifact.imprint();
            Deliverable deliverable = pack.seals(imprint.document())
                    ? sealing.sealer().seal(artifact, sealing.key().orElseThrow())
                    : sealing.sealer().release(artifact);
            List<Diagnostic> found = leaks.search(pack.id(), imprint.document(), format, deliverable);
            String name = DocumentName.of(imprint, format);
            var finished = new ArrayList<Finished>();
            if (deliverable.sealed()) {
                for (Lock lock : sealing.locks()) {
                    Deliverable locked = sealing.sealer().lock(deliverable, lock);
                    finished.add(finished(locked, lock.kind().locked(name), artifact.pages(), found));
                }
            }
            if (finished.isEmpty()) {
                finished.add(finished(deliverable, name, artifact.pages(), found));
            }
            progress.finished(pack, imprint.document(), format);
            return finished;
        }
    }

    private static Finished finished(Deliverable deliverable, String name, OptionalInt pages, List<Diagnostic> leaks) {
        byte[] bytes = deliverable.bytes();
        Imprint imprint = deliverable.imprint();
        return new Finished(
                deliverable,
                new Manifest.Entry(
                        imprint.document(),
                        imprint.title(),
                        name,
                        deliverable.format(),
                        deliverable.sealed(),
                        pages,
                        bytes.length,
                        Digest.ofContent(bytes)),
                leaks);
    }

    /** What a library throws may quote a secret that it choked on: only where it was thrown is told. */
    private static RuntimeException rethrown(Throwable failure) throws IOException, RenderException {
        if (failure instanceof RenderException render) {
            throw render;
        } else if (failure instanceof IOException io) {
            throw io;
        }
        var bug = new IllegalStateException(
                "a document can't be made: " + failure.getClass().getName());
        bug.setStackTrace(failure.getStackTrace());
        return bug;
    }
}
