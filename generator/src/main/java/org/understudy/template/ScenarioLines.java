package org.understudy.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.understudy.access.LiveClaim.Outcome;
import org.understudy.access.LiveClaim.Verdict;
import org.understudy.access.Scenario;
import org.understudy.access.ScenarioMatrix;
import org.understudy.plan.Disclosure;
import org.understudy.plan.Header;
import org.understudy.plan.Ref;
import org.understudy.template.view.Mention;
import org.understudy.template.view.ScenarioLine;
import org.understudy.template.view.ScenarioLine.Case;
import org.understudy.template.view.ScenarioLine.Group;

/**
 * The scenario matrix of a pack, its scenarios as lines. Those in which the author acts say nothing of the recipient and are left
 * out, as are those that lose something the pack doesn’t name and make no difference; where they do, they are told in
 * general words.
 */
final class ScenarioLines {
    private final Disclosure disclosure;
    private final RunbookNames names;
    private final ScenarioMatrix matrix;
    private final Map<Ref, List<Verdict>> rows = new TreeMap<>();

    /** What becomes of an account. */
    private record Fate(Outcome outcome, int day) {
        static Fate of(Verdict verdict) {
            return new Fate(verdict.outcome(), verdict.day().orElse(0));
        }
    }

    ScenarioLines(ScenarioMatrix matrix, Disclosure disclosure, RunbookNames names) {
        this.disclosure = disclosure;
        this.names = names;
        this.matrix = matrix;
        matrix.rows().forEach((account, verdicts) -> {
            if (disclosure.shown(account)) {
                rows.put(account, verdicts);
            }
        });
    }

    /** In the order of scenarios; those with the same outcome share a line. */
    List<ScenarioLine> all() {
        Map<List<Group>, List<Case>> lines = new LinkedHashMap<>();
        List<Group> usual = List.of();
        for (int i = 0; i < matrix.scenarios().size() && !rows.isEmpty(); i++) {
            Scenario scenario = matrix.scenarios().get(i);
            List<Group> groups = groups(i);
            usual = i == 0 ? groups : usual;
            boolean named = scenario.lost().stream().allMatch(names::mayName);
            if (!scenario.authorActs() && (named || !groups.equals(usual))) {
                List<Case> cases = lines.computeIfAbsent(groups, it -> new ArrayList<>());
                Case added = inWords(scenario, named);
                if (!cases.contains(added)) {
                    cases.add(added);
                }
            }
        }
        return lines.entrySet().stream()
                .map(line -> new ScenarioLine(List.copyOf(line.getValue()), line.getKey()))
                .toList();
    }

    private Case inWords(Scenario scenario, boolean named) {
        Stream<Ref> lost = scenario.lost().stream().sorted();
        return switch (scenario.cause()) {
            case PLACE_LOST, PERSON_UNAVAILABLE -> new Case(scenario.cause(), names.names(lost));
            case OWN ->
                new Case(
                        scenario.cause(),
                        title(scenario).filter(it -> named).map(List::of).orElseGet(() -> names.names(lost)));
            default -> new Case(scenario.cause(), List.of());
        };
    }

    private Optional<Mention> title(Scenario scenario) {
        return disclosure.plan().header().scenarios().stream()
                .filter(own -> own.id().equals(scenario.id()))
                .findFirst()
                .flatMap(Header.Scenario::name)
                .map(name -> new Mention(names.text(name), Optional.empty()));
    }

    /** The largest group goes without saying. */
    private List<Group> groups(int scenario) {
        Map<Fate, List<Ref>> fates = new LinkedHashMap<>();
        rows.forEach(
                (account, verdicts) -> fates.computeIfAbsent(Fate.of(verdicts.get(scenario)), it -> new ArrayList<>())
                        .add(account));
        int largest = fates.values().stream().mapToInt(List::size).max().orElse(0);
        Optional<Fate> rest = fates.keySet().stream()
                .filter(fate -> fates.getOrDefault(fate, List.of()).size() == largest)
                .min(Comparator.comparing(Fate::outcome).thenComparing(Fate::day));
        return fates.keySet().stream()
                .sorted(Comparator.comparing(Fate::outcome).thenComparing(Fate::day))
                .map(fate -> {
                    List<Ref> accounts = fates.getOrDefault(fate, List.of());
                    boolean unsaid = rest.equals(Optional.of(fate)) && (accounts.size() > 1 || fates.size() == 1);
                    return new Group(
                            fate.outcome(),
                            fate.day(),
                            accounts.size(),
                            unsaid ? List.of() : names.names(accounts.stream()));
                })
                .toList();
    }
}
