package org.understudy.reveal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.understudy.diagnostic.Checked;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.document.Page;
import org.understudy.plan.Plan;
import org.understudy.plan.SecretRef;
import org.understudy.source.SourceRange;
import org.understudy.vault.Secret;
import org.understudy.vault.SecretUnavailableException;
import org.understudy.vault.Secrets;

/** Exchanges the tokens of a page for its secrets. Thread-safe if its secrets are. */
public final class Revealer {
    private final Secrets secrets;
    private final Plan plan;

    /** @param plan tells where a secret that can't be had is named */
    public Revealer(Secrets secrets, Plan plan) {
        this.secrets = secrets;
        this.plan = plan;
    }

    /** The page with every secret in it, or one diagnostic for each secret that can't be had. */
    public Checked<RevealedPage> reveal(Page page) {
        Map<String, Secret> values = new TreeMap<>();
        var diagnostics = new Diagnostics();
        new TreeMap<>(page.secrets())
                .forEach((token, ref) -> resolve(ref, diagnostics).ifPresent(it -> values.put(token, it)));
        if (diagnostics.block()) {
            values.values().forEach(Secret::close);
            return Checked.failed(diagnostics.sorted());
        }
        var tree = new TokenExchange(values);
        var revealed = new Page(page.imprint(), page.header(), page.footer(), tree.blocks(page.body()), Map.of());
        return Checked.of(new RevealedPage(revealed, List.copyOf(values.values())), diagnostics.sorted());
    }

    /** The secret that {@code ref} names. */
    public Optional<Secret> resolve(SecretRef ref, Diagnostics diagnostics) {
        try {
            return Optional.of(secrets.resolve(ref));
        } catch (SecretUnavailableException e) {
            diagnostics.add(placed(ref, e.diagnostic()));
            return Optional.empty();
        }
    }

    /** Why secrets can't be had, each at the place where it is named; once, if it is their source that can't be used. */
    public List<Diagnostic> check(List<SecretRef> refs) {
        var found = new ArrayList<Diagnostic>();
        for (SecretRef ref : refs) {
            secrets.check(ref).ifPresent(diagnostic -> found.add(placed(ref, diagnostic)));
        }
        return found.stream().distinct().toList();
    }

    /** A finding about a secret, at the place where the plan names it; one about its source has no place. */
    public Diagnostic placed(SecretRef ref, Diagnostic diagnostic) {
        if (secrets.concernsSource(ref, diagnostic)) {
            return diagnostic;
        }
        Optional<SourceRange> at = Optional.ofNullable(plan.secrets().get(ref));
        return new Diagnostic(diagnostic.rule(), at, diagnostic.arguments(), diagnostic.hint(), diagnostic.related());
    }
}
