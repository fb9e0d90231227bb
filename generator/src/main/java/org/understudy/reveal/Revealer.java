package org.understudy.reveal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
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
    private final FactorSecrets factors;

    /** @param plan tells where a secret that can't be had is named */
    public Revealer(Secrets secrets, Plan plan) {
        this.secrets = secrets;
        this.plan = plan;
        this.factors = new FactorSecrets(plan);
    }

    /** The page with every secret in it, or one diagnostic for each secret that can't be had or used. */
    public Checked<RevealedPage> reveal(Page page) {
        Map<String, Secret> values = new TreeMap<>();
        var diagnostics = new Diagnostics();
        new TreeMap<>(page.secrets())
                .forEach((token, ref) -> resolve(ref, diagnostics).ifPresent(it -> values.put(token, it)));
        if (diagnostics.block()) {
            values.values().forEach(Secret::close);
            return Checked.failed(diagnostics.sorted());
        }
        var blocks = new FactorBlocks(
                factors,
                page.secrets(),
                values,
                page.imprint().language(),
                (ref, it) -> diagnostics.add(placed(ref, it)));
        var papers = new KeyPaperBlocks(values);
        var tree = new TokenExchange(values, blocks, papers);
        var body = new Page(page.imprint(), page.header(), page.footer(), tree.blocks(page.body()), Map.of());
        var all = new ArrayList<>(values.values());
        all.addAll(blocks.made());
        all.addAll(papers.made());
        var revealed = new RevealedPage(body, List.copyOf(all));
        if (diagnostics.block()) {
            revealed.close();
            return Checked.failed(diagnostics.sorted());
        }
        return Checked.of(revealed, diagnostics.sorted());
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

    /**
     * A secret and what it consists of that is worth something by itself, such as each of a list of codes; all to be closed
     * by the caller.
     *
     * @throws SecretUnavailableException if it can't be had
     */
    public List<Secret> parts(SecretRef ref) throws SecretUnavailableException {
        try (Secret secret = secrets.resolve(ref)) {
            return parts(ref, secret);
        }
    }

    /** The same of a value that is had already, and remains the caller's. */
    public List<Secret> parts(SecretRef ref, Secret value) {
        return new SecretParts(factors.notes()).of(ref, value);
    }

    /**
     * Why secrets can't be had or used, each at the place where it is named; once, if it is their source that can't be used.
     * Secrets that somebody would have to type are not asked for.
     */
    public List<Diagnostic> check(List<SecretRef> refs) {
        var found = new ArrayList<Diagnostic>();
        for (SecretRef ref : refs) {
            Optional<Diagnostic> missing = secrets.check(ref);
            missing.ifPresent(diagnostic -> found.add(placed(ref, diagnostic)));
            if (missing.isEmpty() && ref.scheme() != SecretRef.Scheme.PROMPT && factors.knows(ref)) {
                checkFactor(ref, it -> found.add(placed(ref, it)));
            }
        }
        return found.stream().distinct().toList();
    }

    private void checkFactor(SecretRef ref, Consumer<Diagnostic> report) {
        try (Secret value = secrets.resolve(ref)) {
            factors.check(ref, value, report);
        } catch (SecretUnavailableException e) {
            report.accept(e.diagnostic());
        }
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
