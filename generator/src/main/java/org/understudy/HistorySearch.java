package org.understudy;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.understudy.check.CheckedPlan;
import org.understudy.diagnostic.Checked;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.Phrase;
import org.understudy.history.HistoryRules;
import org.understudy.history.PlanHistory;
import org.understudy.source.SourceTree;

/** A check that looks for the plan's secrets in all that git keeps, too. */
final class HistorySearch implements PlanTask {
    /** How a KeePass vault begins: it is encrypted. */
    private static final byte[] VAULT = {0x03, (byte) 0xd9, (byte) 0xa2, (byte) 0x9a};

    private final Request request;
    private final SecureRandom random;
    private final Clock clock;

    HistorySearch(Request request, SecureRandom random, Clock clock) {
        this.request = request;
        this.random = random;
        this.clock = clock;
    }

    @Override
    public List<PackResult> run(CheckedPlan plan, SourceTree tree, Diagnostics diagnostics, LeakStage leaks)
            throws IOException {
        try (var hidden = new HiddenSecrets(plan.plan())) {
            List<PackResult> results =
                    new Checking(request, random, clock, hidden::learn).run(plan, tree, diagnostics, leaks);
            Checked<Optional<PlanHistory>> history =
                    PlanHistory.open(tree.root(), request.secrets().environment());
            if (history.value().orElseThrow().isPresent()) {
                try (PlanHistory open = history.value().get().get()) {
                    search(open, diagnostics, leaks, hidden);
                }
            } else if (history.diagnostics().isEmpty()) {
                diagnostics.add(Diagnostic.general(HistoryRules.INCOMPLETE, Phrase.of("git.none")));
            }
            return results;
        }
    }

    private static void search(PlanHistory history, Diagnostics diagnostics, LeakStage leaks, HiddenSecrets hidden) {
        boolean any = leaks.knowsAny() || hidden.knowsAny();
        if (!any || hidden.remainClosed()) {
            diagnostics.add(Diagnostic.general(HistoryRules.INCOMPLETE, Phrase.of("git.no-vault")));
        }
        if (!any) {
            return;
        }
        var found = new ArrayList<Diagnostic>();
        Set<List<Object>> told = new HashSet<>();
        diagnostics.addAll(history.read((where, content) -> {
            if (!isVault(content)) {
                String place = hidden.safe(where);
                Stream.concat(leaks.searchKept(place, content).stream(), hidden.searchKept(place, content).stream())
                        .filter(it -> told.add(List.of(it.rule(), it.arguments())))
                        .forEach(found::add);
            }
        }));
        diagnostics.addAll(found);
    }

    private static boolean isVault(byte[] content) {
        for (int i = 0; i < VAULT.length; i++) {
            if (i >= content.length || content[i] != VAULT[i]) {
                return false;
            }
        }
        return true;
    }
}
