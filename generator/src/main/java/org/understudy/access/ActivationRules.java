package org.understudy.access;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.understudy.access.AccessNodes.Event;
import org.understudy.access.AccessRule.Kind;
import org.understudy.plan.Header;
import org.understudy.plan.Header.Activation;
import org.understudy.source.SourceRange;

/**
 * The plan takes effect when something has happened that it names, enough verifiers can be asked, and the waiting period is
 * over. A plan that says nothing about activation takes effect with the event. An author who can’t act can’t object.
 */
final class ActivationRules {
    private static final Set<Header.Event> INCAPACITIES = EnumSet.of(
            Header.Event.TEMPORARY_INCAPACITY,
            Header.Event.LASTING_INCAPACITY,
            Header.Event.MISSING,
            Header.Event.UNREACHABLE);

    static final AccessNode VERIFIED = AccessNode.of(AccessNode.Sort.ACTIVATION, "verified");

    private final RuleBook book;

    ActivationRules(RuleBook book) {
        this.book = book;
    }

    void write() {
        Header header = book.plan().header();
        SourceRange at = header.origin().at("activation");
        for (Event event : Event.values()) {
            book.all(AccessNodes.unable(), Kind.AUTHORITY, at, event.node());
            if (calls(header.activation(), event)) {
                book.all(AccessNodes.called(), Kind.AUTHORITY, header.origin().at("activation.events"), event.node());
            }
        }
        header.activation()
                .ifPresentOrElse(
                        activation -> verified(activation, at),
                        () -> book.all(AccessNodes.activation(), Kind.AUTHORITY, at, AccessNodes.called()));
    }

    /** Whether the plan takes effect on an event. */
    static boolean calls(Optional<Activation> activation, Event event) {
        return activation
                .map(it -> event == Event.DEATH
                        ? it.events().contains(Header.Event.DEATH)
                        : it.events().stream().anyMatch(INCAPACITIES::contains))
                .orElse(true);
    }

    private void verified(Activation activation, SourceRange at) {
        SourceRange verifiers = book.plan().header().origin().at("activation.verifiers");
        book.some(
                VERIFIED,
                Kind.AUTHORITY,
                activation.quorum(),
                verifiers,
                activation.verifiers().stream().map(AccessNodes::available).toList());
        book.all(
                AccessNodes.activation(),
                Kind.AUTHORITY,
                activation.waitingPeriod().map(WaitingDays::of).orElse(0),
                at,
                List.of(AccessNodes.called(), VERIFIED));
    }
}
