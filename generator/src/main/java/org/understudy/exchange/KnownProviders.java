package org.understudy.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.read.BuiltInDocuments;
import org.understudy.read.DataDocument;
import org.understudy.read.PlanDocuments;
import org.understudy.read.Value;

/** Finds the provider of the catalogue, the plan's own entries among it, that runs a site. */
final class KnownProviders {
    private final Map<String, String> byDomain = new HashMap<>();
    private final Map<String, String> byName = new HashMap<>();

    KnownProviders(PlanDocuments plan) {
        var unheard = new Diagnostics();
        BuiltInDocuments builtIn = BuiltInDocuments.providers();
        builtIn.ids().forEach(id -> builtIn.read(id, unheard).ifPresent(this::add));
        plan.providers().values().forEach(own -> own.ifPresent(this::add));
    }

    private void add(DataDocument document) {
        byName.put(document.id(), document.id());
        texts(document, "name").forEach(name -> byName.put(name.toLowerCase(Locale.ROOT), document.id()));
        texts(document, "domains").forEach(domain -> byDomain.put(domain.toLowerCase(Locale.ROOT), document.id()));
    }

    private static List<String> texts(DataDocument document, String key) {
        Optional<Value> value = document.facts().get(key);
        List<Value> values = value.isPresent() && value.get() instanceof Value.Sequence list
                ? list.items()
                : value.stream().toList();
        return values.stream()
                .filter(Value.Scalar.class::isInstance)
                .map(it -> ((Value.Scalar) it).text())
                .toList();
    }

    /** The id of the provider whose domain a host belongs to, the longest that fits. */
    Optional<String> ofHost(String host) {
        for (String rest = host; rest.indexOf('.') > 0; rest = rest.substring(rest.indexOf('.') + 1)) {
            String id = byDomain.get(rest);
            if (id != null) {
                return Optional.of(id);
            }
        }
        return Optional.empty();
    }

    /** The id of the provider that is called like this. */
    Optional<String> ofName(String name) {
        return Optional.ofNullable(byName.get(name.strip().toLowerCase(Locale.ROOT)));
    }
}
