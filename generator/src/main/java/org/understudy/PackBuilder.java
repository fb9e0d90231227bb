package org.understudy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.understudy.diagnostic.Checked;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.document.Figures;
import org.understudy.document.Imprint;
import org.understudy.pack.BuildState;
import org.understudy.pack.Digest;
import org.understudy.pack.Manifest;
import org.understudy.pack.OutputFolder;
import org.understudy.pack.PackException;
import org.understudy.plan.Header;
import org.understudy.plan.Pack;
import org.understudy.render.RenderException;
import org.understudy.reveal.RevealedPage;
import org.understudy.reveal.Revealer;
import org.understudy.seal.Deliverable;
import org.understudy.seal.PackKey;
import org.understudy.template.PageMaker;
import org.understudy.vault.Secret;

/** Builds packs, one after the other, unless what is there says the same already. */
final class PackBuilder {
    private static final String DIGEST = "understudy content";

    private final Header header;
    private final PackDrafts drafts;
    private final Revealer revealer;
    private final DocumentMaker documents;
    private final OutputFolder output;
    private final Inputs inputs;
    private final String looks;
    private final RandomGenerator random;

    /** @param looks digest of engine and styles, which no page shows */
    PackBuilder(
            Header header,
            PackDrafts drafts,
            Revealer revealer,
            DocumentMaker documents,
            OutputFolder output,
            Inputs inputs,
            String looks,
            RandomGenerator random) {
        this.header = header;
        this.drafts = drafts;
        this.revealer = revealer;
        this.documents = documents;
        this.output = output;
        this.inputs = inputs;
        this.looks = looks;
        this.random = random;
    }

    /** The pack in its folder; or why it isn't, and then what was there before still is. */
    Checked<PackResult> build(Pack pack, Request request) {
        Optional<BuildState> current =
                request.freshness() == Request.Freshness.KEEP ? output.current(pack.id()) : Optional.empty();
        if (current.filter(inputs::same).isPresent()) {
            return Checked.of(unchanged(current.get()), List.of());
        }
        try {
            return build(pack, current);
        } catch (IOException e) {
            return Checked.failed(RequestRules.unreadable(request, e));
        }
    }

    private Checked<PackResult> build(Pack pack, Optional<BuildState> current) throws IOException {
        var diagnostics = new Diagnostics();
        List<PageMaker.Made> made = drafts.pages(pack, diagnostics);
        if (diagnostics.block()) {
            return Checked.failed(diagnostics.sorted());
        }
        Optional<Secret> passphrase = drafts.passphrase(pack, diagnostics);
        var revealed = new ArrayList<RevealedPage>();
        try {
            for (PageMaker.Made page : made) {
                Checked<RevealedPage> checked = revealer.reveal(page.page());
                checked.value().ifPresent(revealed::add);
                diagnostics.addAll(checked.diagnostics());
            }
            if (diagnostics.block()) {
                return Checked.failed(diagnostics.sorted());
            }
            byte[] content = content(pack, made, revealed);
            return Checked.of(update(pack, current, content, revealed, passphrase), diagnostics.sorted());
        } catch (RenderException e) {
            diagnostics.add(e.diagnostic());
        } catch (PackException e) {
            diagnostics.add(e.diagnostic());
        } finally {
            revealed.forEach(RevealedPage::close);
            passphrase.ifPresent(Secret::close);
        }
        return Checked.failed(diagnostics.sorted());
    }

    private PackResult unchanged(BuildState state) {
        Manifest manifest = state.manifest();
        return new PackResult(
                manifest.pack(), PackResult.Status.UNCHANGED, output.folder(manifest.pack()), manifest.documents());
    }

    private PackResult update(
            Pack pack,
            Optional<BuildState> current,
            byte[] content,
            List<RevealedPage> revealed,
            Optional<Secret> passphrase)
            throws IOException, RenderException, PackException {
        if (current.isPresent() && saysTheSame(current.get(), pack, passphrase, content)) {
            output.note(current.get().withInputs(inputs.digest()));
            return unchanged(current.get());
        }
        String salt = PackKey.newSalt(random);
        Optional<PackKey> key = key(pack, passphrase, salt);
        try {
            Manifest manifest = write(pack, revealed, key);
            output.note(new BuildState(inputs.digest(), salt, digest(key, salt, content), manifest));
            return new PackResult(pack.id(), PackResult.Status.WRITTEN, output.folder(pack.id()), manifest.documents());
        } finally {
            key.ifPresent(PackKey::close);
        }
    }

    private static boolean saysTheSame(BuildState state, Pack pack, Optional<Secret> passphrase, byte[] content) {
        Optional<PackKey> key = key(pack, passphrase, state.salt());
        try {
            return digest(key, state.salt(), content).equals(state.content());
        } finally {
            key.ifPresent(PackKey::close);
        }
    }

    private static Optional<PackKey> key(Pack pack, Optional<Secret> passphrase, String salt) {
        return passphrase.map(it -> new PackKey(it, pack.protection().odt(), salt));
    }

    /** Keyed, so that it is no easier to guess with than the documents; where nothing is sealed, all lies open anyway. */
    private static String digest(Optional<PackKey> key, String salt, byte[] content) {
        return key.map(it -> it.digest(DIGEST, content))
                .orElseGet(() -> new Digest().add(salt).add(content).hex());
    }

    /** Digest of all that the documents of a pack say and look like. */
    private byte[] content(Pack pack, List<PageMaker.Made> made, List<RevealedPage> revealed) {
        var digest = new Digest()
                .add(looks)
                .add(pack.protection().odt().term())
                .add(pack.formats().toString());
        for (int i = 0; i < made.size(); i++) {
            PageMaker.Made page = made.get(i);
            Imprint imprint = page.page().imprint();
            digest.add(imprint.toString())
                    .add(String.valueOf(pack.seals(imprint.document())))
                    .add(page.xhtml());
            Figures.of(page.page()).forEach(image -> digest.add(image.bytes()));
            revealed.get(i).values().forEach(secret -> digest.addAndWipe(secret.toUtf8()));
        }
        return digest.bytes();
    }

    private Manifest write(Pack pack, List<RevealedPage> revealed, Optional<PackKey> key)
            throws IOException, RenderException, PackException {
        var files = new LinkedHashMap<String, Deliverable>();
        var entries = new ArrayList<Manifest.Entry>();
        for (DocumentMaker.Finished finished : documents.make(pack, revealed, key)) {
            files.put(finished.entry().file(), finished.deliverable());
            entries.add(finished.entry());
        }
        var manifest = new Manifest(pack.id(), header.edition(), header.asAt(), entries);
        output.replace(manifest, files);
        return manifest;
    }
}
