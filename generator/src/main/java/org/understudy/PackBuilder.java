package org.understudy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import org.understudy.check.CheckedPlan;
import org.understudy.diagnostic.Checked;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.document.DocumentName;
import org.understudy.document.Figures;
import org.understudy.document.Imprint;
import org.understudy.pack.BuildState;
import org.understudy.pack.ContentKey;
import org.understudy.pack.Digest;
import org.understudy.pack.Manifest;
import org.understudy.pack.OutputFolder;
import org.understudy.pack.PackException;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Format;
import org.understudy.plan.Pack;
import org.understudy.plan.SecretRef;
import org.understudy.render.Artifact;
import org.understudy.render.RenderException;
import org.understudy.reveal.RevealedPage;
import org.understudy.reveal.Revealer;
import org.understudy.seal.Deliverable;
import org.understudy.seal.PassphrasePolicy;
import org.understudy.seal.Sealer;
import org.understudy.source.SourceTree;
import org.understudy.template.PageMaker;
import org.understudy.vault.Secret;

/** Builds packs one after the other; the documents of each at the same time. */
final class PackBuilder {
    private final CheckedPlan plan;
    private final SourceTree tree;
    private final Workshop workshop;
    private final Revealer revealer;
    private final Sealer sealer;
    private final OutputFolder output;
    private final RandomGenerator random;
    private final ExecutorService executor;
    private final Progress progress;
    private final PassphrasePolicy policy = new PassphrasePolicy();

    PackBuilder(
            CheckedPlan plan,
            SourceTree tree,
            Workshop workshop,
            Revealer revealer,
            Sealer sealer,
            OutputFolder output,
            RandomGenerator random,
            ExecutorService executor,
            Progress progress) {
        this.plan = plan;
        this.tree = tree;
        this.workshop = workshop;
        this.revealer = revealer;
        this.sealer = sealer;
        this.output = output;
        this.random = random;
        this.executor = executor;
        this.progress = progress;
    }

    /**
     * Builds a pack, unless what is there says the same already.
     *
     * @param inputs digest of all that goes in and isn't secret
     * @return empty after a diagnostic that blocks
     */
    Optional<PackResult> build(Pack pack, String inputs, Request.Freshness freshness, Diagnostics diagnostics)
            throws IOException {
        List<PageMaker.Made> made = pages(pack, diagnostics);
        if (diagnostics.block()) {
            return Optional.empty();
        }
        Optional<Secret> passphrase = passphrase(pack, diagnostics);
        var revealed = new ArrayList<RevealedPage>();
        try {
            for (PageMaker.Made page : made) {
                Checked<RevealedPage> checked = revealer.reveal(page.page());
                checked.value().ifPresent(revealed::add);
                diagnostics.addAll(checked.diagnostics());
            }
            if (diagnostics.block()) {
                return Optional.empty();
            }
            return Optional.of(update(pack, inputs, freshness, made, revealed, passphrase));
        } catch (RenderException e) {
            diagnostics.add(e.diagnostic());
        } catch (PackException e) {
            diagnostics.add(e.diagnostic());
        } finally {
            revealed.forEach(RevealedPage::close);
            passphrase.ifPresent(Secret::close);
        }
        return Optional.empty();
    }

    private List<PageMaker.Made> pages(Pack pack, Diagnostics diagnostics) throws IOException {
        var made = new ArrayList<PageMaker.Made>();
        for (DocumentId document : pack.documents()) {
            Checked<PageMaker.Made> page = workshop.pages().make(document, plan, pack, tree);
            page.value().ifPresent(made::add);
            diagnostics.addAll(page.diagnostics());
        }
        return made;
    }

    private Optional<Secret> passphrase(Pack pack, Diagnostics diagnostics) {
        Optional<SecretRef> ref = pack.documents().stream().anyMatch(pack::seals)
                ? pack.protection().passphrase()
                : Optional.empty();
        Optional<Secret> passphrase = ref.flatMap(it -> revealer.resolve(it, diagnostics));
        passphrase.ifPresent(it -> policy.check(it, ref.orElseThrow())
                .forEach(problem -> diagnostics.add(revealer.placed(ref.orElseThrow(), problem))));
        return passphrase;
    }

    private PackResult update(
            Pack pack,
            String inputs,
            Request.Freshness freshness,
            List<PageMaker.Made> made,
            List<RevealedPage> revealed,
            Optional<Secret> passphrase)
            throws IOException, RenderException, PackException {
        byte[] content = content(pack, made, revealed);
        Optional<Manifest> current = freshness == Request.Freshness.KEEP
                ? output.state(pack.id())
                        .filter(state ->
                                digest(passphrase, state.salt(), content).equals(state.content()))
                        .flatMap(state -> output.intact(pack.id()))
                : Optional.empty();
        String salt = ContentKey.newSalt(random);
        if (current.isPresent()) {
            BuildState known = output.state(pack.id()).orElseThrow();
            output.note(pack.id(), new BuildState(inputs, known.salt(), known.content()));
            progress.skip(pack);
            return new PackResult(
                    pack.id(),
                    PackResult.Status.UNCHANGED,
                    output.folder(pack.id()),
                    current.get().documents());
        }
        PackResult result = write(pack, revealed, passphrase);
        output.note(pack.id(), new BuildState(inputs, salt, digest(passphrase, salt, content)));
        return result;
    }

    private static String digest(Optional<Secret> passphrase, String salt, byte[] content) {
        return passphrase
                .map(it -> ContentKey.digest(it, salt, content))
                .orElseGet(() -> new Digest().add(salt).add(content).hex());
    }

    /** Digest of all that the documents of a pack say and look like. */
    private byte[] content(Pack pack, List<PageMaker.Made> made, List<RevealedPage> revealed) throws IOException {
        var digest = new Digest().add(EngineIdentity.digest()).add(workshop.looks());
        digest.add(pack.protection().odt().term());
        for (int i = 0; i < made.size(); i++) {
            PageMaker.Made page = made.get(i);
            Imprint imprint = page.page().imprint();
            digest.add(imprint.toString())
                    .add(pack.formats().toString())
                    .add(String.valueOf(pack.seals(imprint.document())))
                    .add(page.xhtml());
            Figures.of(page.page()).forEach(image -> digest.add(image.bytes()));
            revealed.get(i).values().forEach(secret -> digest.addAndWipe(secret.toUtf8()));
        }
        return digest.bytes();
    }

    private PackResult write(Pack pack, List<RevealedPage> revealed, Optional<Secret> passphrase)
            throws IOException, RenderException, PackException {
        var waiting = new ArrayList<Future<Finished>>();
        for (RevealedPage page : revealed) {
            for (Format format : pack.formats()) {
                waiting.add(executor.submit(() -> finish(pack, page, format, passphrase)));
            }
        }
        var files = new LinkedHashMap<String, Deliverable>();
        var entries = new ArrayList<Manifest.Entry>();
        for (Finished finished : all(waiting)) {
            files.put(finished.entry().file(), finished.deliverable());
            entries.add(finished.entry());
        }
        var header = plan.plan().header();
        output.replace(new Manifest(pack.id(), header.edition(), header.asAt(), entries), files);
        return new PackResult(pack.id(), PackResult.Status.WRITTEN, output.folder(pack.id()), entries);
    }

    /** A finished document, and what the manifest says of it. */
    private record Finished(Deliverable deliverable, Manifest.Entry entry) {}

    private Finished finish(Pack pack, RevealedPage page, Format format, Optional<Secret> passphrase)
            throws IOException, RenderException {
        try (Artifact artifact = workshop.renderer(format).render(page.page())) {
            Imprint imprint = artifact.imprint();
            Deliverable deliverable = pack.seals(imprint.document())
                    ? sealer.seal(
                            artifact,
                            passphrase.orElseThrow(),
                            pack.protection().odt())
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
            progress.finished(pack, imprint.document(), format);
            return new Finished(deliverable, entry);
        }
    }

    private static List<Finished> all(List<Future<Finished>> waiting) throws IOException, RenderException {
        var finished = new ArrayList<Finished>();
        Optional<ExecutionException> failure = Optional.empty();
        for (Future<Finished> future : waiting) {
            try {
                finished.add(future.get());
            } catch (ExecutionException e) {
                failure = failure.isPresent() ? failure : Optional.of(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", e);
            }
        }
        if (failure.isPresent()) {
            Throwable cause = failure.get().getCause();
            if (cause instanceof RenderException render) {
                throw render;
            } else if (cause instanceof IOException io) {
                throw io;
            }
            throw new IllegalStateException("a document can't be made", cause);
        }
        return finished;
    }
}
