package org.understudy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Phrase;
import org.understudy.diagnostic.RuleId;
import org.understudy.history.HistoryRules;
import org.understudy.pack.BuildState;
import org.understudy.pack.LeakTest;
import org.understudy.pack.Manifest;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Format;
import org.understudy.plan.Pack;
import org.understudy.plan.Plan;
import org.understudy.plan.SecretRef;
import org.understudy.reveal.Revealer;
import org.understudy.seal.Deliverable;
import org.understudy.source.SourceRange;
import org.understudy.template.PageMaker;
import org.understudy.vault.Secret;
import org.understudy.vault.SecretUnavailableException;

/** The last stage of a request: all that leaves it is searched for the secrets of the plan. Threads that search wait while one learns. */
final class LeakStage implements AutoCloseable {
    private static final int MOST_NAMES = 5;

    private final LeakTest test = new LeakTest();
    private final Map<SecretRef, Optional<SourceRange>> known = new TreeMap<>();
    private final Set<SecretRef> unknown = new TreeSet<>();
    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    /**
     * Learns what secrets are had from {@code revealer}. Those that can't be had are passed over: whoever needs them says so.
     *
     * @param names those to be had without asking anybody
     */
    void learn(Plan plan, Collection<SecretRef> names, Revealer revealer) {
        learning(() -> {
            unknown.clear();
            for (Map.Entry<SecretRef, SourceRange> secret : PlanSecrets.of(plan).entrySet()) {
                SecretRef name = secret.getKey();
                if (!known.containsKey(name)) {
                    if (names.contains(name)) {
                        learn(name, Optional.of(secret.getValue()), revealer);
                    } else if (name.scheme() != SecretRef.Scheme.PROMPT) {
                        unknown.add(name);
                    }
                }
            }
            test.prepare();
        });
    }

    private void learning(Runnable work) {
        lock.writeLock().lock();
        try {
            work.run();
        } finally {
            lock.writeLock().unlock();
        }
    }

    private void learn(SecretRef name, Optional<SourceRange> at, Revealer revealer) {
        try {
            List<Secret> parts = revealer.parts(name);
            test.add(name, parts);
            parts.forEach(Secret::close);
            known.put(name, at);
        } catch (SecretUnavailableException e) {
            unknown.add(name);
        }
    }

    /** Learns a secret that the plan doesn't name, such as the password of its vault. */
    void learn(SecretRef name, Secret value) {
        learning(() -> {
            if (known.put(name, Optional.empty()) == null) {
                test.add(name, List.of(value));
                test.prepare();
            }
        });
    }

    /** The only one that several threads may call. */
    List<Diagnostic> search(String pack, DocumentId document, Format format, Deliverable deliverable) {
        lock.readLock().lock();
        try {
            return findings(test.search(deliverable), pack + "/" + document + "." + format.term());
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Before documents are made: what the pages say of those that aren't sealed. */
    List<Diagnostic> search(Pack pack, List<PageMaker.Made> pages) {
        return pages.stream()
                .filter(made -> !pack.seals(made.page().imprint().document()))
                .flatMap(made ->
                        findings(
                                test.searchXml(made.xhtml()),
                                pack.id() + "/" + made.page().imprint().document())
                                .stream())
                .toList();
    }

    List<Diagnostic> search(Manifest manifest) {
        return findings(test.search(manifest), manifest.pack() + "/" + Manifest.NAME);
    }

    List<Diagnostic> search(BuildState state) {
        return findings(
                test.search(state), ".understudy-state/" + state.manifest().pack() + ".json");
    }

    /** @param reports by the names of their files */
    List<Diagnostic> search(Map<String, byte[]> reports) {
        return reports.entrySet().stream()
                .flatMap(report ->
                        findings(test.search(new String(report.getValue(), StandardCharsets.UTF_8)), report.getKey())
                                .stream())
                .filter(Diagnostic::blocks)
                .toList();
    }

    /**
     * Of what git keeps: the secrets that it has, by their names.
     *
     * @param where it stands, as an argument of a diagnostic
     */
    List<Diagnostic> searchKept(String where, byte[] content) {
        return new TreeSet<>(test.searchFile(content).secrets())
                .stream().map(name -> finding(HistoryRules.LEAK, name, where)).toList();
    }

    /** Whether it knows any secret to look for. */
    boolean knowsAny() {
        return !known.isEmpty();
    }

    /** A finding as it may be told: itself, unless it has a secret in it. */
    Diagnostic safe(Diagnostic finding) {
        String text = Stream.concat(
                        finding.arguments().stream().map(String::valueOf),
                        Stream.concat(finding.at().stream(), finding.related().stream())
                                .map(SourceRange::file))
                .collect(Collectors.joining("\n"));
        return findings(test.search(text), finding.rule().id()).stream()
                .filter(Diagnostic::blocks)
                .findFirst()
                .orElse(finding);
    }

    private List<Diagnostic> findings(LeakTest.Result found, String where) {
        var findings = new ArrayList<Diagnostic>();
        for (SecretRef name : new TreeSet<>(found.secrets())) {
            findings.add(finding(LeakRules.LEAK, name, where));
        }
        for (SecretRef name : new TreeSet<>(found.words())) {
            findings.add(finding(LeakRules.WORD, name, where));
        }
        return findings;
    }

    /** At the place where the plan names the secret; of where its value stands, no more than the file is told. */
    private Diagnostic finding(RuleId rule, SecretRef name, String where) {
        Diagnostic plain = Diagnostic.general(rule, name, where);
        return new Diagnostic(
                rule, known.getOrDefault(name, Optional.empty()), plain.arguments(), plain.hint(), plain.related());
    }

    /** What wasn't looked for. */
    List<Diagnostic> notes() {
        var notes = new ArrayList<Diagnostic>();
        if (!test.tooShort().isEmpty()) {
            notes.add(Diagnostic.general(LeakRules.TOO_SHORT, names(test.tooShort())));
        }
        if (!unknown.isEmpty()) {
            notes.add(Diagnostic.general(LeakRules.UNKNOWN, names(unknown)));
        }
        return notes;
    }

    private static String names(Set<SecretRef> names) {
        return Phrase.some("and", MOST_NAMES, names.stream().sorted().toList());
    }

    @Override
    public void close() {
        test.close();
    }
}
