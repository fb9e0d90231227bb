package org.understudy;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.pack.BuildState;
import org.understudy.pack.Manifest;
import org.understudy.pack.OutputFolder;
import org.understudy.pack.PackException;
import org.understudy.plan.Edition;
import org.understudy.plan.Pack;
import org.understudy.plan.Plan;
import org.understudy.seal.Deliverable;
import org.understudy.seal.signature.SigningKey;

/** Puts finished documents and their manifest in the folder of a pack, if none of it holds a secret where none may be. */
final class PackWriter {
    private final Plan plan;
    private final LeakStage leaks;
    private final OutputFolder output;
    private final Inputs inputs;

    PackWriter(Plan plan, LeakStage leaks, OutputFolder output, Inputs inputs) {
        this.plan = plan;
        this.leaks = leaks;
        this.output = output;
        this.inputs = inputs;
    }

    /**
     * By what the next build tells whether the documents would say the same.
     *
     * @param salt of the pack's key
     * @param digest of what they say
     */
    record Said(String salt, String digest) {}

    /** Empty if a secret was found, which is told. */
    Optional<PackResult> write(
            Pack pack,
            List<DocumentMaker.Finished> finished,
            Said said,
            Optional<SigningKey> signing,
            Diagnostics diagnostics)
            throws IOException, PackException {
        Edition edition = plan.presentOf(pack.id());
        var manifest = new Manifest(
                pack.id(),
                edition.number(),
                edition.asAt(),
                finished.stream().map(DocumentMaker.Finished::entry).toList(),
                signing.map(SigningKey::fingerprint),
                Optional.of(edition).filter(Edition::isDescribed));
        var state = new BuildState(inputs.digest(), said.salt(), said.digest(), manifest);
        finished.forEach(it -> diagnostics.addAll(it.leaks()));
        diagnostics.addAll(leaks.search(manifest));
        diagnostics.addAll(leaks.search(state));
        if (diagnostics.block()) {
            return Optional.empty();
        }
        replace(manifest, signing, finished);
        output.note(state);
        return Optional.of(
                new PackResult(pack.id(), PackResult.Status.WRITTEN, output.folder(pack.id()), manifest.documents()));
    }

    private void replace(Manifest manifest, Optional<SigningKey> signing, List<DocumentMaker.Finished> finished)
            throws IOException, PackException {
        Optional<byte[]> signed =
                signing.isPresent() ? Optional.of(signing.get().sign(manifest.toBytes())) : Optional.empty();
        var files = new LinkedHashMap<String, Deliverable>();
        finished.forEach(it -> files.put(it.entry().file(), it.deliverable()));
        output.replace(manifest, signed, files);
    }
}
