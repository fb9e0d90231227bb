package org.understudy.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.understudy.diagnostic.Checked;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.plan.Kind;
import org.understudy.plan.ProseBlock;
import org.understudy.source.SourceFile;
import org.understudy.source.SourceFiles;
import org.understudy.source.SourceRange;

/** Reads every file of a plan and reports all that is wrong with them in one go. */
public final class PlanReader {
    private final PlanFiles files = new PlanFiles();
    private final YamlReader yaml = new YamlReader();
    private final ProviderFiles providerFiles = new ProviderFiles();
    private final JurisdictionFiles jurisdictionFiles = new JurisdictionFiles();
    private final MarkdownReader markdown = new MarkdownReader();

    /**
     * The documents of the plan in {@code tree}. Files that can't be read are left out, with a diagnostic.
     *
     * @throws IOException if the folder can't be listed
     */
    public Checked<PlanDocuments> read(SourceFiles tree) throws IOException {
        return read(tree, Map.of());
    }

    /**
     * The same, as if some more files were there.
     *
     * @param more their texts by their paths
     */
    public Checked<PlanDocuments> read(SourceFiles tree, Map<String, String> more) throws IOException {
        var diagnostics = new Diagnostics();
        var documents = new ArrayList<SourceDocument>();
        var reader = new FileReader(tree, more);
        SourceFiles.Listing listing = with(more, tree.list());
        for (String path : listing.escaping()) {
            diagnostics.add(SourceRange.ofFile(path), ReadRules.ESCAPES);
        }
        var providers = new TreeMap<String, Optional<DataDocument>>();
        var jurisdictions = new TreeMap<String, Optional<DataDocument>>();
        Map<Kind, Set<String>> ids = new EnumMap<>(Kind.class);
        for (String path : listing.files()) {
            providerFiles
                    .identify(path, diagnostics)
                    .ifPresent(id -> providers.put(id, facts(id, path, reader, diagnostics)));
            jurisdictionFiles
                    .identify(path, diagnostics)
                    .ifPresent(id -> jurisdictions.put(id, facts(id, path, reader, diagnostics)));
            files.identify(path, diagnostics).ifPresent(identity -> {
                if (identity.kind() != Kind.PLAN && identity.translation().isEmpty()) {
                    ids.computeIfAbsent(identity.kind(), kind -> new TreeSet<>())
                            .add(identity.id());
                }
                reader.read(path, diagnostics)
                        .flatMap(file -> document(identity, file, diagnostics))
                        .ifPresent(documents::add);
            });
        }
        requirePlan(listing, diagnostics);
        requireOriginals(listing, documents, diagnostics);
        return Checked.of(new PlanDocuments(documents, ids, providers, jurisdictions), diagnostics.sorted());
    }

    private static SourceFiles.Listing with(Map<String, String> more, SourceFiles.Listing present) {
        var files = new TreeSet<>(present.files());
        files.addAll(more.keySet());
        return new SourceFiles.Listing(List.copyOf(files), present.escaping());
    }

    private Optional<SourceDocument> document(PlanFiles.Identity identity, SourceFile file, Diagnostics diagnostics) {
        if (identity.translation().isPresent()) {
            if (FrontMatter.opens(file)) {
                diagnostics.add(file.range(0, 3), ReadRules.FRONT_MATTER_IN_TRANSLATION);
                return Optional.empty();
            }
            var none = new Value.Mapping(List.of(), SourceRange.ofFile(file.path()));
            return Optional.of(document(identity, file, none, markdown.read(file, 0, diagnostics)));
        }
        return FrontMatter.find(file, diagnostics).flatMap(fences -> {
            List<ProseBlock> body = markdown.read(file, fences.body(), diagnostics);
            return yaml.read(file, fences.start(), fences.end(), diagnostics)
                    .map(front -> document(identity, file, front, body));
        });
    }

    private static SourceDocument document(
            PlanFiles.Identity identity, SourceFile file, Value.Mapping front, List<ProseBlock> body) {
        return new SourceDocument(identity.kind(), identity.id(), identity.translation(), file, front, body);
    }

    private Optional<DataDocument> facts(String id, String path, FileReader reader, Diagnostics diagnostics) {
        return reader.read(path, diagnostics)
                .flatMap(file -> yaml.read(file, 0, file.text().length(), diagnostics)
                        .map(facts -> new DataDocument(id, file, facts)));
    }

    private static void requirePlan(SourceFiles.Listing listing, Diagnostics diagnostics) {
        if (!listing.files().contains("plan.md")) {
            diagnostics.add(Diagnostic.general(ReadRules.NO_PLAN));
        }
    }

    private static void requireOriginals(
            SourceFiles.Listing listing, List<SourceDocument> documents, Diagnostics diagnostics) {
        Set<String> present = new HashSet<>(listing.files());
        for (SourceDocument document : documents) {
            String original =
                    (document.kind() == Kind.PLAN ? "" : document.kind().folder() + "/") + document.id() + ".md";
            if (document.translation().isPresent() && !present.contains(original)) {
                diagnostics.add(SourceRange.ofFile(document.file().path()), ReadRules.LONE_TRANSLATION, original);
            }
        }
    }
}
