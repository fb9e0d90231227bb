package org.understudy.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.understudy.access.AccessNode;
import org.understudy.access.AccessNodes;
import org.understudy.access.AccessProof;
import org.understudy.access.LiveClaim;
import org.understudy.access.LiveClaim.Verdict;
import org.understudy.access.RandomPlans;
import org.understudy.access.Runbook;
import org.understudy.access.RunbookStep;
import org.understudy.plan.Account;
import org.understudy.plan.Device;
import org.understudy.plan.Disclosure;
import org.understudy.plan.Pack;
import org.understudy.plan.Place;
import org.understudy.plan.Plan;
import org.understudy.plan.Ref;
import org.understudy.template.view.Mention;
import org.understudy.template.view.ScenarioLine;
import org.understudy.template.view.StepCard;
import org.understudy.template.view.WayLine;
import org.understudy.text.Language;
import org.understudy.text.Messages;

/** The steps as they are printed, for random plans: all of them, and nothing in them that the pack doesn't cover. */
class RunbookCardsTest {
    private static final int PLANS = Integer.getInteger("understudy.random.plans", 300);

    /** Messages of a bundle in which every word is its key. */
    private static final Messages KEYS = Messages.of(
            Language.EN,
            List.of(Stream.of(
                            "hidden.account",
                            "hidden.device",
                            "hidden.place",
                            "hidden.person",
                            "hidden.pack",
                            "runbook.pack",
                            "runbook.copy",
                            "runbook.passphrase",
                            "runbook.share",
                            "runbook.plan")
                    .collect(Collectors.toMap(key -> key, key -> key))));

    /** A pack of a random plan, and what is printed for it. */
    private record Printed(String name, AccessProof proof, Disclosure disclosure) {
        private RunbookNames names() {
            Set<Ref> described =
                    disclosure.accounts().stream().map(Account::ref).collect(Collectors.toSet());
            return new RunbookNames(disclosure, new Names(disclosure, KEYS, described), KEYS);
        }

        RunbookCards cards() {
            return new RunbookCards(proof, disclosure, names(), KEYS);
        }

        List<ScenarioLine> scenarios() {
            return new ScenarioLines(proof.matrix(pack().ref()), disclosure, names()).all();
        }

        Runbook runbook() {
            return proof.runbook(pack().ref());
        }

        Pack pack() {
            return disclosure.pack();
        }

        LiveClaim claim() {
            return proof.live().stream()
                    .filter(it -> it.pack().equals(pack().ref()))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static List<Printed> all() {
        var all = new ArrayList<Printed>();
        for (long seed = 0; seed < PLANS; seed++) {
            Plan plan = RandomPlans.of(seed);
            AccessProof proof = AccessProof.of(plan, plan.header().asAt());
            for (Pack pack : plan.packs().values()) {
                all.add(new Printed("plan " + seed + ", " + pack.id(), proof, new Disclosure(plan, pack)));
            }
        }
        return all;
    }

    /** Who does the printed steps one by one, each with nothing but the printed ones it comes after, gets where the proof says. */
    @Test
    void replayed() {
        int signIns = 0;
        for (Printed printed : all()) {
            List<StepCard> steps = printed.cards().steps();
            List<RunbookStep> derived = printed.runbook().steps();
            assertThat(steps).as(printed.name()).hasSameSizeAs(derived);
            AccessNode pack = AccessNodes.pack(printed.pack().ref());
            Map<Integer, AccessNode> done = new HashMap<>();
            Map<String, Integer> reached = new HashMap<>();
            int last = 0;
            for (int i = 0; i < steps.size(); i++) {
                StepCard step = steps.get(i);
                RunbookStep by = derived.get(i);
                assertThat(step.number()).isEqualTo(i + 1);
                assertThat(step.action()).isEqualTo(by.action());
                assertThat(step.day()).as(printed.name()).isEqualTo(by.day()).isGreaterThanOrEqualTo(last);
                last = step.day();
                Set<AccessNode> inHand = step.needs().stream()
                        .map(need -> {
                            assertThat(done).as(printed.name()).containsKey(need.step());
                            return done.get(need.step());
                        })
                        .collect(Collectors.toCollection(LinkedHashSet::new));
                if (done.containsValue(pack)) {
                    inHand.add(pack);
                }
                Set<AccessNode> goals = new LinkedHashSet<>(by.needs());
                goals.removeIf(node ->
                        !derived.stream().map(RunbookStep::goal).toList().contains(node));
                assertThat(inHand).as("%s: %s", printed.name(), step).containsAll(goals);
                done.put(step.number(), by.goal());
                if (by.goal().sort() == AccessNode.Sort.ACCOUNT) {
                    reached.put(step.what().text(), step.day());
                    signIns++;
                }
            }
            for (Verdict verdict : printed.claim().verdicts()) {
                if (printed.disclosure().shown(verdict.account())) {
                    assertThat(Optional.ofNullable(reached.get(verdict.account().id())))
                            .as("%s: %s", printed.name(), verdict)
                            .isEqualTo(verdict.day().stream().boxed().findFirst());
                }
            }
        }
        assertThat(signIns).isGreaterThan(PLANS / 2);
    }

    /** No step is silent about what is done, unless it gets what the pack doesn't cover or is the waiting itself. */
    @Test
    void everyStepSaysWhatIsDone() {
        Set<WayLine.WayType> said = new TreeSet<>();
        for (Printed printed : all()) {
            for (StepCard step : printed.cards().steps()) {
                boolean hidden = step.what().text().startsWith("hidden.");
                boolean plain =
                        step.action() == RunbookStep.Action.ACTIVATE || step.action() == RunbookStep.Action.OPEN_PACK;
                assertThat(step.ways().isEmpty())
                        .as("%s: %s", printed.name(), step)
                        .isEqualTo(hidden || plain);
                step.ways().forEach(way -> said.add(way.type()));
                step.fallbacks().forEach(other -> said.add(other.way().type()));
            }
        }
        assertThat(said).hasSizeGreaterThan(20);
    }

    @Test
    void everyAccountOfThePackIsListedOnce() {
        for (Printed printed : all()) {
            assertThat(printed.cards().accounts())
                    .as(printed.name())
                    .containsExactlyInAnyOrderElementsOf(printed.disclosure().accounts());
        }
    }

    /** Every account is in one group of each line, and its day is the one of the proof. Packs that open nothing have no proof. */
    @Test
    void scenariosSayWhatTheProofSays() {
        for (Printed printed : all()) {
            if (printed.disclosure().pack().tellsOnly()) {
                continue;
            }
            int accounts = printed.disclosure().accounts().size();
            for (ScenarioLine line : printed.scenarios()) {
                assertThat(line.groups().stream()
                                .mapToInt(ScenarioLine.Group::count)
                                .sum())
                        .as(printed.name())
                        .isEqualTo(accounts);
                assertThat(line.groups().stream()
                                .filter(group -> group.accounts().isEmpty()))
                        .as(printed.name())
                        .hasSizeLessThanOrEqualTo(1);
                assertThat(line.cases()).as(printed.name()).isNotEmpty();
            }
        }
    }

    @Test
    void namesNothingThatThePackDoesNotTellOf() {
        int hidden = 0;
        for (Printed printed : all()) {
            Set<String> told = told(printed.disclosure());
            Set<String> texts = texts(printed);
            hidden += texts.stream().anyMatch(text -> text.startsWith("hidden.")) ? 1 : 0;
            texts.removeIf(text -> text.startsWith("hidden.") || text.startsWith("runbook."));
            assertThat(told).as(printed.name()).containsAll(texts);
        }
        assertThat(hidden).isGreaterThan(PLANS / 20);
    }

    private static Set<String> texts(Printed printed) {
        Set<Mention> all = new LinkedHashSet<>(printed.cards().unreached());
        for (StepCard step : printed.cards().steps()) {
            all.add(step.what());
            step.needs().forEach(need -> all.add(need.what()));
            Stream.concat(step.ways().stream(), step.fallbacks().stream().map(StepCard.Fallback::way))
                    .forEach(way -> {
                        all.addAll(way.with());
                        way.from().ifPresent(from -> all.addAll(from.with()));
                    });
        }
        for (ScenarioLine line : printed.scenarios()) {
            line.cases().forEach(one -> all.addAll(one.what()));
            line.groups().forEach(group -> all.addAll(group.accounts()));
        }
        return all.stream().map(Mention::text).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What a pack covers and tells of, and where it is kept itself; of people, all: its cards name helpers and holders. */
    private static Set<String> told(Disclosure disclosure) {
        Plan plan = disclosure.plan();
        Set<String> told = new TreeSet<>(plan.people().keySet());
        disclosure.accounts().forEach(account -> told.add(account.id()));
        for (Device device : disclosure.devices()) {
            told.add(device.id());
            Stream.concat(device.carries().stream(), device.kept().stream()).forEach(ref -> told.add(ref.id()));
        }
        disclosure.places().forEach(place -> {
            told.add(place.id());
            place.openedBy().forEach(opening -> {
                if (opening instanceof Place.Opening.Key key) {
                    key.kept().forEach(ref -> told.add(ref.id()));
                }
            });
        });
        plan.custody().values().stream()
                .filter(it -> it.pack().equals(disclosure.pack().ref()))
                .flatMap(it -> it.place().stream())
                .forEach(ref -> told.addAll(withOuter(plan, ref)));
        return told;
    }

    private static Set<String> withOuter(Plan plan, Ref place) {
        Set<String> all = new TreeSet<>();
        Optional<Ref> next = Optional.of(place);
        while (next.isPresent() && all.add(next.get().id())) {
            next = plan.place(next.get()).inside();
        }
        return all;
    }
}
