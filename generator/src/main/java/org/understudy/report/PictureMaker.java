package org.understudy.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.understudy.access.AccessNode;
import org.understudy.access.AccessNode.Sort;
import org.understudy.access.AccessNodes;
import org.understudy.access.Runbook;
import org.understudy.access.RunbookStep;
import org.understudy.plan.Kind;
import org.understudy.plan.Ref;
import org.understudy.report.AccessPicture.Box;
import org.understudy.report.AccessPicture.Line;
import org.understudy.report.AccessPicture.Way;

/**
 * Draws a runbook. One box stands for all there is to a thing: a device and its PIN, a pack and its passphrase. Passwords and
 * factors are in the lines. Accounts that are reached alike, and through which nothing else is reached, share a box.
 */
final class PictureMaker {
    private static final int MOST_NAMES = 10;
    private static final int FEWEST_TO_GROUP = 3;

    /** With more accounts than this, lines for fallbacks would hide the others. */
    private static final int MOST_WITH_FALLBACKS = 12;

    /** The style of the box that somebody starts from. */
    static final String START = "start";

    private final ReportWords words;
    private final PlanNames names;

    /** What a box stands for, by key; and the lines that lead to it. */
    private final Map<String, Thing> things = new LinkedHashMap<>();

    private static final class Thing {
        private final AccessNode node;
        private final Map<String, Way> from = new TreeMap<>();
        private int day;
        private boolean leads;

        Thing(AccessNode node) {
            this.node = node;
        }

        boolean isLeafAccount() {
            return node.sort() == Sort.ACCOUNT && !leads;
        }

        /** Things with the same are reached alike. */
        String likeness() {
            return day + " " + from;
        }
    }

    PictureMaker(ReportWords words, PlanNames names) {
        this.words = words;
        this.names = names;
    }

    AccessPicture make(Runbook runbook, Ref actor) {
        long accounts = runbook.steps().stream()
                .filter(step -> step.goal().sort() == Sort.ACCOUNT)
                .count();
        for (RunbookStep step : runbook.steps()) {
            Thing goal = thing(step.goal());
            goal.day = Math.max(goal.day, step.day());
            step.needs().forEach(need -> lead(need, step.goal(), Way.USUAL));
        }
        if (accounts <= MOST_WITH_FALLBACKS) {
            runbook.steps()
                    .forEach(step -> step.fallbacks()
                            .forEach(fallback ->
                                    fallback.rule().body().forEach(need -> lead(need, step.goal(), Way.FALLBACK))));
        }
        return drawn(runbook.unreached(), actor);
    }

    private Thing thing(AccessNode node) {
        return things.computeIfAbsent(key(node), it -> new Thing(node));
    }

    private static String key(AccessNode node) {
        return node.of().map(Ref::toString).orElse(node.sort() + " " + node.part());
    }

    private void lead(AccessNode need, AccessNode goal, Way way) {
        boolean shown = need.of().isPresent()
                        && need.sort() != Sort.ACTIVATION
                        && (way == Way.USUAL || things.containsKey(key(need)))
                || need.sort() == Sort.EVIDENCE && way == Way.USUAL
                || need.equals(AccessNodes.activation());
        if (shown && !key(need).equals(key(goal))) {
            thing(need).leads = true;
            thing(goal).from.putIfAbsent(key(need), way);
        }
    }

    private AccessPicture drawn(List<Ref> unreached, Ref actor) {
        Map<String, List<String>> alike = new LinkedHashMap<>();
        things.forEach((key, thing) -> {
            String group = thing.isLeafAccount() ? thing.likeness() : key;
            alike.computeIfAbsent(group, it -> new ArrayList<>()).add(key);
        });
        Map<String, Integer> numbers = new LinkedHashMap<>();
        List<Box> boxes = new ArrayList<>();
        for (List<String> keys : alike.values()) {
            List<List<String>> split =
                    keys.size() < FEWEST_TO_GROUP ? keys.stream().map(List::of).toList() : List.of(keys);
            for (List<String> together : split) {
                together.forEach(key -> numbers.put(key, boxes.size()));
                boxes.add(box(together, actor));
            }
        }
        Set<Line> lines = new LinkedHashSet<>();
        things.forEach((key, thing) -> thing.from.forEach((from, way) -> lines.add(
                new Line(Objects.requireNonNull(numbers.get(from)), Objects.requireNonNull(numbers.get(key)), way))));
        if (!unreached.isEmpty()) {
            boxes.add(new Box(
                    "unreached",
                    words.get("box.unreached"),
                    names(unreached.stream().map(names::of).toList())));
        }
        return new AccessPicture(boxes, List.copyOf(lines));
    }

    private Box box(List<String> keys, Ref actor) {
        Thing thing = Objects.requireNonNull(things.get(keys.get(0)));
        Optional<Ref> of = thing.node.of();
        String style = of.map(Ref::kind).map(Kind::folder).orElse("event");
        String caption =
                of.map(Ref::kind).map(kind -> words.get("box." + kind.folder())).orElse(words.get("box.event"));
        if (keys.size() > 1) {
            caption = words.get("box.group", keys.size());
        }
        if (of.equals(Optional.of(actor))) {
            style = START;
            caption = words.get("box.start");
        } else if (thing.node.sort() == Sort.ACCOUNT) {
            caption += " · " + (thing.day == 0 ? "✔" : words.get("cell.after", thing.day));
        } else if (thing.day > 0) {
            caption += " · " + words.get("day", thing.day);
        }
        List<String> all = keys.stream()
                .map(key -> Objects.requireNonNull(things.get(key)).node)
                .map(node -> node.of().map(names::of).orElseGet(() -> names.of(node)))
                .toList();
        return new Box(style, caption, names(all));
    }

    private List<String> names(List<String> all) {
        List<String> sorted = new ArrayList<>(all);
        Collections.sort(sorted);
        if (sorted.size() <= MOST_NAMES) {
            return sorted;
        }
        List<String> some = new ArrayList<>(sorted.subList(0, MOST_NAMES - 1));
        some.add(words.get("more", sorted.size() - some.size()));
        return some;
    }
}
