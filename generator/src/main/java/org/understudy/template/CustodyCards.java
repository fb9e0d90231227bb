package org.understudy.template;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.understudy.plan.Custody;
import org.understudy.plan.Disclosure;
import org.understudy.plan.Person;
import org.understudy.plan.Plan;
import org.understudy.plan.Ref;
import org.understudy.template.view.CustodyCard;

/** Makes cards of what was handed out, as far as the pack tells of it. */
final class CustodyCards {
    private static final Comparator<Custody> ORDER =
            Comparator.comparing(Custody::handedOver).thenComparing(Custody::id);

    private final Disclosure disclosure;
    private final Plan plan;
    private final Names names;

    CustodyCards(Disclosure disclosure, Names names) {
        this.disclosure = disclosure;
        this.plan = disclosure.plan();
        this.names = names;
    }

    /** All, in the order in which they were handed out. */
    List<CustodyCard> all() {
        return disclosure.custody().stream().sorted(ORDER).map(this::card).toList();
    }

    /** Those of one pack that are still with their holders. */
    List<CustodyCard> out(Ref pack) {
        return disclosure.custody().stream()
                .filter(it -> it.isOut() && it.pack().equals(pack))
                .sorted(ORDER)
                .map(this::card)
                .toList();
    }

    /** What somebody has. */
    List<CustodyCard> with(Ref person) {
        return disclosure.custody().stream()
                .filter(it -> it.isOut() && it.holder().equals(person))
                .sorted(ORDER)
                .map(this::card)
                .toList();
    }

    /** The packs the entries are of, in the order of their ids. */
    List<Ref> packs() {
        return disclosure.custody().stream()
                .map(Custody::pack)
                .distinct()
                .sorted(Comparator.comparing(Ref::id))
                .toList();
    }

    String pack(Ref pack) {
        return plan.pack(pack)
                .name()
                .map(names::text)
                .orElse(plan.person(plan.pack(pack).recipient()).name());
    }

    /** As in their papers, where that is on file. */
    String fullName(Ref person) {
        Person it = plan.person(person);
        return it.legalName().orElse(it.name());
    }

    /** Whoever is told of something handed out is told where it is: the names are taken from the plan itself. */
    CustodyCard card(Custody custody) {
        return new CustodyCard(
                names.anchor(custody.ref()),
                custody.item(),
                boxed(custody.number()),
                pack(custody.pack()),
                plan.person(plan.pack(custody.pack()).recipient()).name(),
                custody.edition(),
                custody.medium(),
                custody.sealNumber(),
                custody.digest().map(digest -> digest.substring(0, 16)),
                fullName(custody.holder()),
                custody.place().map(names::name),
                custody.handedOver(),
                custody.receipt(),
                custody.nextCheck(),
                custody.returned(),
                custody.destroyed()
                        .map(it -> new CustodyCard.Destruction(
                                it.on(), it.method(), it.witness().map(this::fullName))),
                custody.isOut(),
                names.about(custody.body()));
    }

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }
}
