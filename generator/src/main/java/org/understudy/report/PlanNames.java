package org.understudy.report;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.understudy.access.AccessNode;
import org.understudy.access.AccessNode.Sort;
import org.understudy.access.AccessNodes;
import org.understudy.access.Scenario;
import org.understudy.plan.Header;
import org.understudy.plan.LocalText;
import org.understudy.plan.Plan;
import org.understudy.plan.Ref;

/** What a reader calls the things of a plan. */
final class PlanNames {
    private final Plan plan;
    private final ReportWords words;

    PlanNames(Plan plan, ReportWords words) {
        this.plan = plan;
        this.words = words;
    }

    String of(LocalText text) {
        return text.in(words.language());
    }

    /** The name of a person or thing; a pack without one goes by its recipient. */
    String of(Ref ref) {
        return switch (ref.kind()) {
            case PEOPLE -> plan.person(ref).name();
            case ACCOUNTS -> of(plan.account(ref).name());
            case DEVICES -> of(plan.device(ref).name());
            case PLACES -> of(plan.place(ref).name());
            case WORKFLOWS -> of(plan.workflow(ref).name());
            case ENGAGEMENTS -> of(plan.engagement(ref).name());
            case INSTRUMENTS -> of(plan.instrument(ref).name());
            case PACKS ->
                plan.pack(ref)
                        .name()
                        .map(this::of)
                        .orElseGet(() -> words.get("pack.of", of(plan.pack(ref).recipient())));
            default -> ref.toString();
        };
    }

    String all(Collection<Ref> refs) {
        return refs.stream().map(this::of).sorted().collect(Collectors.joining(", "));
    }

    /** What a node stands for, such as <i>the passphrase of the pack for Els</i>. */
    String of(AccessNode node) {
        String name = node.of().map(this::of).orElse("");
        if (node.sort() == Sort.PERSON) {
            return AccessNodes.aboutOf(node).isPresent() ? words.get("node.help", name) : name;
        } else if (node.sort() == Sort.EVIDENCE || node.sort() == Sort.SECRET || node.sort() == Sort.KNOWLEDGE) {
            return words.get("node." + node.sort(), node.part());
        } else if (node.sort() == Sort.ACTIVATION && !node.equals(AccessNodes.activation())) {
            return words.get("node.event", name);
        }
        return words.get("node." + node.sort(), name, node.part());
    }

    /** Nodes in the order given, each name once. */
    String nodes(List<AccessNode> nodes) {
        return nodes.stream()
                .filter(node -> node.sort() != Sort.ACTIVATION || node.equals(AccessNodes.activation()))
                .map(this::of)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    String of(Scenario scenario) {
        if (scenario.cause() == Scenario.Cause.OWN) {
            return plan.header().scenarios().stream()
                    .filter(own -> own.id().equals(scenario.id()))
                    .findFirst()
                    .flatMap(Header.Scenario::name)
                    .map(this::of)
                    .orElse(scenario.id());
        }
        return words.get("scenario." + scenario.cause(), plan.author().name(), all(scenario.lost()));
    }
}
