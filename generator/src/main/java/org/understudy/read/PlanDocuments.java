package org.understudy.read;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.understudy.plan.Kind;

/**
 * What was read of a plan.
 *
 * @param documents those that could be read, sorted by path
 * @param ids what the plan has files for, by kind, also those that couldn't be read: a reference to them isn't wrong
 * @param providers the plan's own entries of the provider catalogue by their ids; empty for those that couldn't be read
 * @param jurisdictions the plan's own jurisdictions, likewise
 */
public record PlanDocuments(
        List<SourceDocument> documents,
        Map<Kind, Set<String>> ids,
        SortedMap<String, Optional<DataDocument>> providers,
        SortedMap<String, Optional<DataDocument>> jurisdictions) {
    public PlanDocuments {
        documents = List.copyOf(documents);
        var copy = new EnumMap<Kind, Set<String>>(Kind.class);
        ids.forEach((kind, names) -> copy.put(kind, new TreeSet<>(names)));
        ids = copy;
        providers = Collections.unmodifiableSortedMap(new TreeMap<>(providers));
        jurisdictions = Collections.unmodifiableSortedMap(new TreeMap<>(jurisdictions));
    }
}
