package org.understudy.pack;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Format;
import org.understudy.seal.Deliverable;
import org.understudy.seal.Deliverables;

/** A pack of two files that tell which edition they are of. */
final class TestPack {
    static final String ID = "els";

    final Manifest manifest;
    final Map<String, Deliverable> files = new LinkedHashMap<>();

    private TestPack(int edition, Map<String, DocumentId> names) {
        names.forEach((name, document) ->
                files.put(name, Deliverables.of(document, name + " of edition " + edition + "\n".repeat(edition))));
        List<Manifest.Entry> entries =
                files.entrySet().stream().map(TestPack::entry).toList();
        manifest = new Manifest(ID, edition, LocalDate.of(2026, 11, edition % 28 + 1), entries);
    }

    static TestPack edition(int edition) {
        return new TestPack(edition, Map.of("D0-cover.odt", DocumentId.D0, "D2-all.odt", DocumentId.D2));
    }

    static TestPack withFile(String name) {
        return new TestPack(1, Map.of("D0-cover.odt", DocumentId.D0, name, DocumentId.D2));
    }

    private static Manifest.Entry entry(Map.Entry<String, Deliverable> file) {
        byte[] bytes = file.getValue().bytes();
        return new Manifest.Entry(
                file.getValue().imprint().document(),
                "Title",
                file.getKey(),
                Format.ODT,
                true,
                OptionalInt.empty(),
                bytes.length,
                Digest.ofContent(bytes));
    }

    BuildState state() {
        return new BuildState(
                "inputs of edition " + manifest.edition(), "0123456789abcdef".repeat(2), "content", manifest);
    }

    /** Puts it into a folder as a build does. */
    void into(OutputFolder folder) throws PackException {
        folder.replace(manifest, files);
        folder.note(state());
    }
}
