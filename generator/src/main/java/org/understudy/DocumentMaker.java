package org.understudy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.document.DocumentName;
import org.understudy.document.Imprint;
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

/** Renders and seals the documents of a pack, several at a time. */
final class DocumentMaker {
    private final Workshop workshop;
    private final Sealer sealer;
    private final ExecutorService executor;
    private final Progress progress;
    private final LeakStage leaks;

    DocumentMaker(Workshop workshop, Sealer sealer, ExecutorService executor, Progress progress, LeakStage leaks) {
        this.workshop = workshop;
        this.sealer = sealer;
        this.executor = executor;
        this.progress = progress;
        this.leaks = leaks;
    }

    /**
     * A finished document.
     *
     * @param entry what the manifest says of it
     * @param leaks secrets that were found where none may be
     */
    record Finished(Deliverable deliverable, Manifest.Entry entry, List<Diagnostic> leaks) {}

    /**
     * Every page in every format of the pack, in this order. If one can't be made, the others are finished before that is told,
     * so that nothing is at work on the pages any more.
     *
     * @param key there, if the pack seals any of them
     */
    List<Finished> make(Pack pack, List<RevealedPage> pages, Optional<PackKey> key)
            throws IOException, RenderException {
        var tasks = new ArrayList<Callable<Finished>>();
        for (RevealedPage page : pages) {
            for (Format format : pack.formats()) {
                tasks.add(() -> finish(pack, page, format, key));
            }
        }
        try {
            var finished = new ArrayList<Finished>();
            for (Future<Finished> future : executor.invokeAll(tasks)) {
                finished.add(future.get());
            }
            return finished;
        } catch (ExecutionException e) {
            throw rethrown(Objects.requireNonNull(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private Finished finish(Pack pack, RevealedPage page, Format format, Optional<PackKey> key)
            throws IOException, RenderException {
        try (Artifact artifact = workshop.renderer(format).render(page.page())) {
            Imprint imprint = artifact.imprint();
            Deliverable deliverable = pack.seals(imprint.document())
                    ? sealer.seal(artifact, key.orElseThrow())
                    : sealer.release(artifact);
            byte[] bytes = deliverable.bytes();
            var entry = new Manifest.Entry(
                    imprint.document(),
                    imprint.title(),
                    DocumentName.of(imprint.document(), imprint.title(), format),
                    format,
                    deliverable.sealed(),
                    artifact.pages(),
                    bytes.length,
                    Digest.ofContent(bytes));
            List<Diagnostic> found = leaks.search(pack.id(), imprint.document(), format, deliverable);
            progress.finished(pack, imprint.document(), format);
            return new Finished(deliverable, entry, found);
        }
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
