package org.understudy.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.understudy.access.AccessNode;
import org.understudy.access.AccessNode.Sort;
import org.understudy.access.AccessNodes;
import org.understudy.access.AccessRule;
import org.understudy.access.AccessTheory;
import org.understudy.plan.Pack;
import org.understudy.plan.Ref;
import org.understudy.template.view.WayLine.Source;
import org.understudy.template.view.WayLine.SourceType;

/** Where the recipient of a pack finds secrets and things. */
final class RunbookSources {
    private final RunbookNames names;
    private final AccessNode self;
    private final Set<AccessNode> here = new HashSet<>();
    private final Set<AccessNode> known = new HashSet<>();

    RunbookSources(AccessTheory theory, Pack pack, RunbookNames names) {
        this.names = names;
        this.self = AccessNodes.self(pack.recipient());
        AccessNode open = AccessNodes.pack(pack.ref());
        for (AccessRule rule : theory.rules()) {
            if (rule.head().sort() == Sort.SECRET && rule.body().equals(List.of(open))) {
                here.add(rule.head());
            } else if (rule.head().sort() == Sort.SECRET && rule.body().equals(List.of(self))) {
                known.add(rule.head());
            }
        }
    }

    Source of(AccessNode secret) {
        SourceType type = here.contains(secret)
                ? SourceType.HERE
                : known.contains(secret) ? SourceType.KNOWN : SourceType.ELSEWHERE;
        return new Source(type, List.of());
    }

    /** Where a thing is, by the rule that gives it. */
    Source of(AccessRule rule) {
        var with = new ArrayList<Ref>();
        boolean own = false;
        for (AccessNode node : rule.body()) {
            if (node.sort() == Sort.PERSON) {
                own = isSelf(node);
                node.of().filter(person -> !isSelf(node)).ifPresent(person -> with.add(0, person));
            } else {
                node.of().ifPresent(with::add);
            }
        }
        SourceType type = type(rule.body(), own, with.size());
        return new Source(type, names.names(with.stream()));
    }

    private static SourceType type(List<AccessNode> body, boolean own, int named) {
        if (own) {
            return named == 0 ? SourceType.OWN : SourceType.PLACE;
        } else if (body.stream().anyMatch(node -> node.sort() == Sort.PERSON)) {
            return named == 1 ? SourceType.PERSON : SourceType.PERSON_AT;
        }
        return body.stream().anyMatch(RunbookSources::isPlace) ? SourceType.PLACE : SourceType.DEVICE;
    }

    private static boolean isPlace(AccessNode node) {
        return node.sort() == Sort.PLACE;
    }

    /** Whether a node of co-operation is the recipient’s own. */
    boolean isSelf(AccessNode node) {
        return node.sort() == Sort.PERSON && node.of().equals(self.of());
    }

    boolean isRecipient(Ref person) {
        return self.of().equals(Optional.of(person));
    }

    /** The people of a rule but the recipient. */
    Stream<Ref> others(AccessRule rule) {
        return rule.body().stream()
                .filter(node -> node.sort() == Sort.PERSON && !isSelf(node))
                .flatMap(node -> node.of().stream());
    }
}
