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
import org.understudy.read.BuiltInProviders;
import org.understudy.read.ProviderDocument;
import org.understudy.source.SourceTree;
import org.understudy.text.Language;

/** The provider catalogue: a plan's own entries over the built-in ones, file by file. Not thread-safe. */
final class Catalogue {
    private final BuiltInProviders builtIn = new BuiltInProviders();
    private final MappingShape<Function<String, CatalogueEntry>> shape = CatalogueBinder.shape();
    private final SourceTree tree;
    private final Set<String> ids = new TreeSet<>(builtIn.ids());
    private final Map<String, Optional<CatalogueEntry>> entries = new HashMap<>();

    /**
     * @param own the plan's entries by their ids, empty where they couldn't be read; all of them are bound
     * @param language of the plan, in which its own entries are written
     */
    Catalogue(
            Map<String, Optional<ProviderDocument>> own, SourceTree tree, Language language, Diagnostics diagnostics) {
        this.tree = tree;
        own.forEach((id, document) -> {
            ids.add(id);
            entries.put(id, document.flatMap(it -> bind(it, language, diagnostics)));
        });
    }

    /** The ids of all entries, also of those with errors, sorted. */
    Set<String> ids() {
        return ids;
    }

    /** The entry of an id; empty if it has none, or one with errors, which are reported already. */
    Optional<CatalogueEntry> find(String id) {
        return ids.contains(id) ? entries.computeIfAbsent(id, this::readBuiltIn) : Optional.empty();
    }

    /** Built-in entries are read when somebody asks for them: a plan needs few. */
    private Optional<CatalogueEntry> readBuiltIn(String id) {
        var diagnostics = new Diagnostics();
        Optional<CatalogueEntry> entry =
                builtIn.read(id, diagnostics).flatMap(it -> bind(it, Language.EN, diagnostics));
        if (entry.isEmpty()) {
            throw new IllegalStateException("built-in provider " + id + ": " + diagnostics.sorted());
        }
        return entry;
    }

    private Optional<CatalogueEntry> bind(ProviderDocument document, Language language, Diagnostics diagnostics) {
        var context = new Context(
                language, Map.of(), tree, diagnostics, document.id(), new TreeMap<>(), new TreeMap<>(), this);
        return shape.bind(document.facts(), context).map(made -> made.apply(document.id()));
    }
}
