package org.understudy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Phrase;
import org.understudy.diagnostic.RuleId;
import org.understudy.history.HistoryRules;
import org.understudy.pack.LeakTest;
import org.understudy.plan.Plan;
import org.understudy.plan.SecretRef;
import org.understudy.reveal.Revealer;
import org.understudy.vault.EntryPath;
import org.understudy.vault.HiddenValue;
import org.understudy.vault.HiddenValue.Standing;
import org.understudy.vault.KeePassVault;
import org.understudy.vault.Secret;
import org.understudy.vault.SecretUnavailableException;
import org.understudy.vault.Secrets;

/** What a vault hides beside the secrets that the plan names: other entries and fields, and what all of them were before. */
final class HiddenSecrets implements AutoCloseable {
    private static final String PASSWORD = "password";

    private final Set<SecretRef> named;
    private final LeakTest present = new LeakTest();
    private final LeakTest former = new LeakTest();
    private boolean any;
    private boolean closed;

    HiddenSecrets(Plan plan) {
        named = PlanSecrets.of(plan).keySet().stream()
                .filter(name -> name.scheme() == SecretRef.Scheme.VAULT)
                .map(HiddenSecrets::canonical)
                .collect(Collectors.toSet());
    }

    /** However a plan may write it. */
    private static SecretRef canonical(SecretRef name) {
        return EntryPath.parse(name.locator())
                .ref(name.field()
                        .map(field -> EntryPath.fieldName(field).toLowerCase(Locale.ROOT))
                        .filter(field -> !field.equals(PASSWORD)));
    }

    /** Learns all of it. */
    void learn(Secrets secrets, Revealer revealer) {
        try {
            secrets.readHidden(value -> learn(value, revealer));
        } catch (SecretUnavailableException e) {
            closed = !KeePassVault.closed(e.diagnostic())
                    .filter(KeePassVault.Closed.ABSENT::equals)
                    .isPresent();
        }
        present.prepare();
        former.prepare();
    }

    private void learn(HiddenValue hidden, Revealer revealer) {
        if (hidden.standing() == Standing.FORMER || !named.contains(canonical(hidden.name()))) {
            List<Secret> parts = revealer.parts(hidden.name(), hidden.value());
            (hidden.standing() == Standing.FORMER ? former : present).add(hidden.name(), parts);
            parts.forEach(Secret::close);
            any = true;
        }
    }

    boolean knowsAny() {
        return any;
    }

    /** Whether there is a vault that couldn't be opened. */
    boolean remainClosed() {
        return closed;
    }

    /**
     * Those that something has that git keeps, by their names.
     *
     * @param where it stands, as an argument of a diagnostic
     */
    List<Diagnostic> searchKept(String where, byte[] content) {
        if (!any) {
            return List.of();
        }
        return Stream.concat(
                        found(present, HistoryRules.LEAK, where, content),
                        found(former, HistoryRules.FORMER_LEAK, where, content))
                .toList();
    }

    private Stream<Diagnostic> found(LeakTest test, RuleId rule, String where, byte[] content) {
        Set<SecretRef> found = test.searchFile(content).secrets();
        return found.isEmpty()
                ? Stream.empty()
                : new TreeSet<>(found).stream().map(name -> Diagnostic.general(rule, name, where));
    }

    /** A place as it may be told: its path may itself be what is looked for. */
    String safe(String where) {
        boolean safe = Stream.of(present, former)
                .allMatch(test -> test.search(where).secrets().isEmpty());
        return safe ? where : Phrase.of("git.withheld");
    }

    @Override
    public void close() {
        present.close();
        former.close();
    }
}
