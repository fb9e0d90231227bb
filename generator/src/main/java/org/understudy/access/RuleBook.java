package org.understudy.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.understudy.access.AccessRule.Kind;
import org.understudy.plan.Plan;
import org.understudy.plan.Ref;
import org.understudy.source.SourceRange;

/** Rules as they are written down, and whose help they speak of. */
final class RuleBook {
    private final Plan plan;
    private final List<AccessRule> rules = new ArrayList<>();
    private final Map<Help, SourceRange> helps = new LinkedHashMap<>();

    /** A person’s part about a thing. */
    record Help(Ref person, Ref about) {}

    RuleBook(Plan plan) {
        this.plan = plan;
    }

    Plan plan() {
        return plan;
    }

    /** All of {@code body} gives {@code head}. */
    void all(AccessNode head, Kind kind, SourceRange place, AccessNode... body) {
        all(head, kind, 0, place, List.of(body));
    }

    void all(AccessNode head, Kind kind, int delay, SourceRange place, List<AccessNode> body) {
        List<AccessNode> distinct = body.stream().distinct().toList();
        if (!distinct.contains(head)) {
            rules.add(AccessRule.all(head, distinct, delay, kind, place));
        }
    }

    /** As many of {@code body} as {@code threshold} says give {@code head}; nothing does where there are fewer. */
    void some(AccessNode head, Kind kind, int threshold, SourceRange place, List<AccessNode> body) {
        List<AccessNode> distinct = body.stream().distinct().toList();
        if (threshold > 0 && threshold <= distinct.size() && !distinct.contains(head)) {
            rules.add(new AccessRule(head, distinct, threshold, 0, kind, place));
        }
    }

    /** What stands for a person’s help, which {@link HelpRules} explains. */
    AccessNode help(Ref person, Ref about, SourceRange place) {
        helps.putIfAbsent(new Help(person, about), place);
        return AccessNodes.help(person, about);
    }

    Map<Help, SourceRange> helps() {
        return helps;
    }

    List<AccessRule> rules() {
        return List.copyOf(rules);
    }

    /** One list of two. */
    static List<AccessNode> and(List<AccessNode> some, AccessNode... more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }
}
