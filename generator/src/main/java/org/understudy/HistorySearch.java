package org.understudy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    private final PlanTask check;
    private final Map<String, String> environment;

    /** @param check makes the leak test learn the secrets */
    HistorySearch(PlanTask check, Map<String, String> environment) {
        this.check = check;
        this.environment = environment;
    }

    @Override
    public List<PackResult> run(CheckedPlan plan, SourceTree tree, Diagnostics diagnostics, LeakStage leaks)
            throws IOException {
        List<PackResult> results = check.run(plan, tree, diagnostics, leaks);
        Checked<Optional<PlanHistory>> history = PlanHistory.open(tree.root(), environment);
        if (history.value().orElseThrow().isPresent()) {
            try (PlanHistory open = history.value().get().get()) {
                search(open, diagnostics, leaks);
            }
        } else if (history.diagnostics().isEmpty()) {
            diagnostics.add(Diagnostic.general(HistoryRules.INCOMPLETE, Phrase.of("git.none")));
        }
        return results;
    }

    private static void search(PlanHistory history, Diagnostics diagnostics, LeakStage leaks) {
        if (!leaks.knowsAny()) {
            diagnostics.add(Diagnostic.general(HistoryRules.INCOMPLETE, Phrase.of("git.no-vault")));
            return;
        }
        var found = new ArrayList<Diagnostic>();
        Set<List<String>> told = new HashSet<>();
        diagnostics.addAll(history.read((where, content) -> {
            if (!isVault(content)) {
                leaks.searchKept(where, content).stream()
                        .filter(it -> told.add(it.arguments()))
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
