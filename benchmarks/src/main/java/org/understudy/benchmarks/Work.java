package org.understudy.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.understudy.document.Page;
import org.understudy.document.Sheet;
import org.understudy.pack.Digest;
import org.understudy.pack.Manifest;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Format;
import org.understudy.plan.Pack;
import org.understudy.plan.Pack.OdtProfile;
import org.understudy.reveal.RevealedPage;
import org.understudy.seal.Deliverable;
import org.understudy.seal.PackKey;
import org.understudy.seal.Sealer;
import org.understudy.vault.Secret;

/** A made-up plan on disk with one pack of one document, the succession document, and what each stage makes of it. */
@State(Scope.Benchmark)
public class Work {
    /** How many accounts the plan has. */
    @Param({"10", "100", "1000"})
    public int accounts;

    private Path folder;
    private Stages stages;
    private Pack pack;
    private Page page;
    private Sheet sheet;
    private RevealedPage revealed;
    private PackKey key;
    private Deliverable deliverable;
    private final Sealer sealer = new Sealer(new SecureRandom());

    @Setup
    public void makePlan() throws IOException {
        folder = Files.createTempDirectory("understudy-benchmark");
        SyntheticPlan.of(accounts).write(plan());
        stages = new Stages(plan());
        pack = stages.checked().plan().packs().values().iterator().next();
        page = stages.page(DocumentId.D2, pack);
        sheet = stages.sheet(DocumentId.L2, pack);
        revealed = stages.reveal(page);
        key = newKey();
        try (var artifact = stages.odt(revealed)) {
            deliverable = sealer.seal(artifact, key);
        }
    }

    @TearDown(Level.Trial)
    public void deletePlan() throws IOException {
        stages.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    Path plan() {
        return folder.resolve("plan");
    }

    Path output() {
        return folder.resolve("packs");
    }

    Stages stages() {
        return stages;
    }

    Pack pack() {
        return pack;
    }

    Page page() {
        return page;
    }

    /** The schedule of digital assets. */
    Sheet sheet() {
        return sheet;
    }

    RevealedPage revealed() {
        return revealed;
    }

    Sealer sealer() {
        return sealer;
    }

    /** A key that is derived already. */
    PackKey key() {
        return key;
    }

    /** A key yet to be derived. */
    static PackKey newKey() {
        return new PackKey(
                Secret.copyOf("marble sunset bicycle gravel pillow cactus ribbon".toCharArray()),
                OdtProfile.COMPATIBLE,
                PackKey.newSalt(new SecureRandom()));
    }

    /** A sealed ODT file. */
    Deliverable deliverable() {
        return deliverable;
    }

    /** The manifest of a pack that holds {@link #deliverable} alone. */
    Manifest manifest() {
        byte[] bytes = deliverable.bytes();
        var entry = new Manifest.Entry(
                DocumentId.D2,
                "Succession document",
                "D2.odt",
                Format.ODT,
                true,
                OptionalInt.empty(),
                bytes.length,
                Digest.ofContent(bytes));
        return new Manifest(pack.id(), 1, LocalDate.of(2026, 11, 1), List.of(entry));
    }

    /** What the content digest is made of, about. */
    byte[] content() {
        return page.toString().getBytes(StandardCharsets.UTF_8);
    }
}
