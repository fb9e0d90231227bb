package org.understudy.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.understudy.access.CutPair;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.Phrase;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.Criticality;
import org.understudy.plan.Pack;
import org.understudy.plan.Ref;
import org.understudy.source.SourceRange;

/**
 * ACCESS-004: two things whose loss together leaves critical accounts out of reach. For each pack the pair that costs most, of
 * no more than {@value #MOST_ACCOUNTS} accounts; the same pair is one finding.
 */
final class CutPairOfCritical implements Rule {
    private static final RuleId ID = RuleId.note("ACCESS-004");
    private static final int MOST_ACCOUNTS = 50;
    private static final int MOST_NAMES = 4;

    private static final Comparator<Map.Entry<String, List<Loss>>> WORST =
            Comparator.<Map.Entry<String, List<Loss>>>comparingInt(
                            entry -> entry.getValue().size())
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()));

    /** An account that somebody wouldn’t reach. */
    private record Loss(Pack pack, Ref account) {
        Ref recipient() {
            return pack.recipient();
        }

        SourceRange place() {
            return MustReach.place(pack, account);
        }
    }

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Diagnostics findings) {
        Map<String, List<Loss>> worst = new LinkedHashMap<>();
        for (Pack pack : subject.plan().packs().values()) {
            var weakness = new Weakness(subject, pack);
            Map<String, List<Loss>> lost = new TreeMap<>();
            weakness.reached().stream()
                    .filter(account -> subject.plan().account(account).criticality() == Criticality.CRITICAL)
                    .limit(MOST_ACCOUNTS)
                    .forEach(account -> pairs(account, weakness)
                            .forEach(pair -> lost.computeIfAbsent(pair, it -> new ArrayList<>())
                                    .add(new Loss(pack, account))));
            lost.entrySet().stream()
                    .max(WORST)
                    .ifPresent(entry -> worst.computeIfAbsent(entry.getKey(), it -> new ArrayList<>())
                            .addAll(entry.getValue()));
        }
        worst.forEach((pair, losses) -> findings.add(
                losses.get(0).place(),
                ID,
                pair,
                Phrase.joined(
                        "and", losses.stream().map(Loss::recipient).distinct().toList()),
                Phrase.some(
                        "and",
                        MOST_NAMES,
                        losses.stream().map(Loss::account).distinct().toList())));
    }

    private static TreeSet<String> pairs(Ref account, Weakness weakness) {
        var pairs = new TreeSet<String>();
        for (CutPair pair : weakness.pairs(account)) {
            Optional<Ref> first = NodeWords.thing(pair.first());
            Optional<Ref> second = NodeWords.thing(pair.second());
            if (first.isPresent() && second.isPresent() && !first.equals(second)) {
                var both = new TreeSet<>(List.of(first.get(), second.get()));
                if (!both.contains(account) && !both.contains(weakness.recipient())) {
                    pairs.add(Phrase.joined("both", both));
                }
            }
        }
        return pairs;
    }
}
