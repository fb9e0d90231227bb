package org.understudy;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.understudy.diagnostic.Checked;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.pack.BuildState;
import org.understudy.pack.Digest;
import org.understudy.pack.Manifest;
import org.understudy.pack.OutputFolder;
import org.understudy.pack.PackException;
import org.understudy.plan.Edition;
import org.understudy.plan.Pack;
import org.understudy.plan.Plan;
import org.understudy.plan.SecretRef;
import org.understudy.render.RenderException;
import org.understudy.reveal.RevealedPage;
import org.understudy.reveal.Revealer;
import org.understudy.seal.Deliverable;
import org.understudy.seal.PackKey;
import org.understudy.seal.Sealer;
import org.understudy.seal.lock.Lock;
import org.understudy.seal.signature.SigningKey;
import org.understudy.template.PageMaker;
import org.understudy.vault.Secret;

/** Builds packs, one after the other, unless what is there says the same already. */
final class PackBuilder {
    private static final String DIGEST = "understudy content";

    private final Plan plan;
    private final PackDrafts drafts;
    private final Revealer revealer;
    private final DocumentMaker documents;
    private final Consumer<Set<SecretRef>> learning;
    private final LeakStage leaks;
    private final OutputFolder output;
    private final Inputs inputs;
    private final String looks;
    private final SignatureSupply signature;
    private final SecureRandom random;

    /**
     * @param learning makes {@code leaks} learn what to look for, when something is to be written; told the secrets in use
     * @param looks digest of engine and styles, which no page shows
     */
    PackBuilder(
            Plan plan,
            PackDrafts drafts,
            Revealer revealer,
            DocumentMaker documents,
            Consumer<Set<SecretRef>> learning,
            LeakStage leaks,
            OutputFolder output,
            Inputs inputs,
            String looks,
            SignatureSupply signature,
            SecureRandom random) {
        this.plan = plan;
        this.drafts = drafts;
        this.revealer = revealer;
        this.documents = documents;
        this.learning = learning;
        this.leaks = leaks;
        this.output = output;
        this.inputs = inputs;
        this.looks = looks;
        this.signature = signature;
        this.random = random;
    }

    /** The pack in its folder; or why it isn't, and then what was there before still is. */
    Checked<PackResult> build(Pack pack, Request request) {
        Optional<BuildState> current =
                request.freshness() == Request.Freshness.KEEP ? output.current(pack.id()) : Optional.empty();
        try {
            Checked<List<Lock>> locks = drafts.locks(pack);
            if (locks.value().isEmpty()) {
                return Checked.failed(locks.diagnostics());
            } else if (current.filter(inputs::same).isPresent()) {
                return Checked.of(unchanged(current.get()), locks.diagnostics());
            }
            return build(pack, current, locks);
        } catch (IOException e) {
            return Checked.failed(RequestRules.unreadable(request, e));
        }
    }

    private Checked<PackResult> build(Pack pack, Optional<BuildState> current, Checked<List<Lock>> checkedLocks)
            throws IOException {
        var diagnostics = new Diagnostics();
        diagnostics.addAll(checkedLocks.diagnostics());
        List<Lock> locks = checkedLocks.value().orElseThrow();
        List<PageMaker.Made> made = drafts.pages(pack, locks, diagnostics);
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
            byte[] content = content(pack, made, revealed, drafts.keyFiles(pack));
            Optional<PackResult> same = current.filter(it -> saysTheSame(it, pack, passphrase, content))
                    .map(this::unchanged);
            if (same.isPresent()) {
                output.note(current.get().withInputs(inputs.digest()));
                return Checked.of(same.get(), diagnostics.sorted());
            }
            learning.accept(used(pack, made));
            Optional<SigningKey> signing = signature.key(diagnostics);
            if (diagnostics.block()) {
                return Checked.failed(diagnostics.sorted());
            }
            // what it finds doesn't end the search: the author is told of every file that it is in
            diagnostics.addAll(leaks.search(pack, made));
            Optional<PackResult> result =
                    replace(pack, content, drafts(made, revealed), passphrase, locks, signing, diagnostics);
            return result.map(it -> Checked.of(it, diagnostics.sorted()))
                    .orElseGet(() -> Checked.failed(diagnostics.sorted()));
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

    private static Set<SecretRef> used(Pack pack, List<PageMaker.Made> made) {
        Set<SecretRef> used = new TreeSet<>();
        made.forEach(page -> used.addAll(page.page().secrets().values()));
        PackDrafts.passphraseOf(pack).ifPresent(used::add);
        return used;
    }

    private PackResult unchanged(BuildState state) {
        Manifest manifest = state.manifest();
        return new PackResult(
                manifest.pack(), PackResult.Status.UNCHANGED, output.folder(manifest.pack()), manifest.documents());
    }

    private static List<DocumentMaker.Draft> drafts(List<PageMaker.Made> made, List<RevealedPage> revealed) {
        return IntStream.range(0, made.size())
                .mapToObj(i ->
                        new DocumentMaker.Draft(revealed.get(i), made.get(i).sheet()))
                .toList();
    }

    /** Empty if a secret was found where none may be. */
    private Optional<PackResult> replace(
            Pack pack,
            byte[] content,
            List<DocumentMaker.Draft> drafts,
            Optional<Secret> passphrase,
            List<Lock> locks,
            Optional<SigningKey> signing,
            Diagnostics diagnostics)
            throws IOException, RenderException, PackException {
        String salt = PackKey.newSalt(random);
        Optional<PackKey> key = key(pack, passphrase, salt);
        try {
            var sealer = new Sealer(random, signing.map(signature::forPdfs));
            List<DocumentMaker.Finished> finished =
                    documents.make(pack, drafts, new DocumentMaker.Sealing(sealer, key, locks));
            Edition edition = plan.presentOf(pack.id());
            var manifest = new Manifest(
                    pack.id(),
                    edition.number(),
                    edition.asAt(),
                    finished.stream().map(DocumentMaker.Finished::entry).toList(),
                    signing.map(SigningKey::fingerprint),
                    Optional.of(edition).filter(Edition::isDescribed));
            var state = new BuildState(inputs.digest(), salt, digest(key, salt, content), manifest);
            finished.forEach(it -> diagnostics.addAll(it.leaks()));
            diagnostics.addAll(leaks.search(manifest));
            diagnostics.addAll(leaks.search(state));
            if (diagnostics.block()) {
                return Optional.empty();
            }
            write(manifest, signing, finished);
            output.note(state);
            return Optional.of(new PackResult(
                    pack.id(), PackResult.Status.WRITTEN, output.folder(pack.id()), manifest.documents()));
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
    private byte[] content(Pack pack, List<PageMaker.Made> made, List<RevealedPage> revealed, List<byte[]> keyFiles) {
        var digest = new Digest().add(looks);
        PackContent.add(digest, pack, made, revealed, keyFiles);
        return digest.bytes();
    }

    private void write(Manifest manifest, Optional<SigningKey> signing, List<DocumentMaker.Finished> finished)
            throws IOException, PackException {
        Optional<byte[]> signed =
                signing.isPresent() ? Optional.of(signing.get().sign(manifest.toBytes())) : Optional.empty();
        var files = new LinkedHashMap<String, Deliverable>();
        finished.forEach(it -> files.put(it.entry().file(), it.deliverable()));
        output.replace(manifest, signed, files);
    }
}
