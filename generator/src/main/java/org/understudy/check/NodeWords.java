package org.understudy.check;

import java.util.Locale;
import java.util.Optional;
import org.understudy.access.AccessNode;
import org.understudy.access.AccessNodes;
import org.understudy.diagnostic.Phrase;
import org.understudy.plan.Ref;

/** What the nodes of a proof are called in messages, and which file of the plan they are about. */
final class NodeWords {
    private NodeWords() {}

    static String of(AccessNode node) {
        String of = node.of().map(Ref::toString).orElse("");
        return switch (node.sort()) {
            case ACCOUNT, DEVICE -> of;
            case FACTOR -> Phrase.of("node.factor", of, number(node.part()));
            case SECRET, EVIDENCE -> Phrase.of(key(node), node.part());
            case SHARE, SHARE_GROUP -> Phrase.of(key(node), of, node.part());
            case PERSON -> person(node, of);
            case ACTIVATION -> Phrase.of("node.activation");
            default -> Phrase.of(key(node), of);
        };
    }

    private static String key(AccessNode node) {
        return "node." + node.sort().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String number(String part) {
        return part.matches("\\d+") ? Integer.toString(Integer.parseInt(part) + 1) : part.replaceAll("\\D", "");
    }

    private static String person(AccessNode node, String of) {
        Optional<String> about = AccessNodes.aboutOf(node);
        return about.isPresent() ? Phrase.of("node.help", of, about.get()) : of;
    }

    /** The thing that is lost when a node is, if it is one that can be lost by itself. */
    static Optional<Ref> thing(AccessNode node) {
        return switch (node.sort()) {
            case ACCOUNT, DEVICE, DEVICE_OPEN, NUMBER, PLACE -> node.of();
            case PERSON -> node.part().equals("self") ? Optional.empty() : node.of();
            default -> Optional.empty();
        };
    }
}
