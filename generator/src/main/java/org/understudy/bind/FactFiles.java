package org.understudy.bind;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.plan.CatalogueEntry;
import org.understudy.read.BuiltInDocuments;
import org.understudy.read.DataDocument;
import org.understudy.source.SourceFiles;
import org.understudy.text.Language;

/**
 * Facts that plans share, by their ids: the provider catalogue, the jurisdictions. A plan's own files stand over the built-in
 * ones, file by file. Not thread-safe.
 */
final class FactFiles<T> {
    private final Set<String> ids = new TreeSet<>();
    private final Map<String, Optional<T>> facts = new HashMap<>();
    private final Function<String, Optional<T>> builtIn;

    private FactFiles(Function<String, Optional<T>> builtIn) {
        this.builtIn = builtIn;
    }

    /** The provider catalogue; own entries are written in the language of the plan, and all of them are bound. */
    static FactFiles<CatalogueEntry> providers(
            Map<String, Optional<DataDocument>> own, SourceFiles tree, Language language, Diagnostics diagnostics) {
        return of(BuiltInDocuments.providers(), CatalogueBinder.shape(), own, tree, language, diagnostics);
    }

    /** The jurisdictions; own ones likewise. */
    static FactFiles<Law> jurisdictions(
            Map<String, Optional<DataDocument>> own, SourceFiles tree, Language language, Diagnostics diagnostics) {
        return of(BuiltInDocuments.jurisdictions(), JurisdictionBinder.shape(), own, tree, language, diagnostics);
    }

    private static <T> FactFiles<T> of(
            BuiltInDocuments builtIn,
            Shape<Function<String, T>> shape,
            Map<String, Optional<DataDocument>> own,
            SourceFiles tree,
            Language language,
            Diagnostics diagnostics) {
        var files = new FactFiles<T>(id -> {
            var problems = new Diagnostics();
            Optional<T> facts = builtIn.read(id, problems).flatMap(it -> bind(it, shape, tree, Language.EN, problems));
            if (facts.isEmpty()) {
                throw new IllegalStateException("built-in " + id + ": " + problems.sorted());
            }
            return facts;
        });
        files.ids.addAll(builtIn.ids());
        own.forEach((id, document) -> {
            files.ids.add(id);
            files.facts.put(id, document.flatMap(it -> bind(it, shape, tree, language, diagnostics)));
        });
        return files;
    }

    private static <T> Optional<T> bind(
            DataDocument document,
            Shape<Function<String, T>> shape,
            SourceFiles tree,
            Language language,
            Diagnostics diagnostics) {
        var context = new Context(
                language, Map.of(), tree, diagnostics, document.id(), new TreeMap<>(), new TreeMap<>(), none(), none());
        return shape.bind(document.facts(), context).map(made -> made.apply(document.id()));
    }

    /** What facts themselves may name: nothing. */
    private static <T> FactFiles<T> none() {
        return new FactFiles<>(id -> Optional.empty());
    }

    /** The ids of all, also of those with errors, sorted. */
    Set<String> ids() {
        return ids;
    }

    /**
     * What has this id; empty if nothing has, or something with errors, which are reported already. Built-in files are read when
     * somebody asks for them: a plan needs few.
     */
    Optional<T> find(String id) {
        return ids.contains(id) ? facts.computeIfAbsent(id, builtIn) : Optional.empty();
    }
}
