package org.understudy.template;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.understudy.history.Change;
import org.understudy.history.Field;
import org.understudy.history.Step;
import org.understudy.history.Value;
import org.understudy.plan.Acceptance;
import org.understudy.plan.Account;
import org.understudy.plan.Annex;
import org.understudy.plan.Custody;
import org.understudy.plan.Device;
import org.understudy.plan.Engagement;
import org.understudy.plan.Header;
import org.understudy.plan.Instrument;
import org.understudy.plan.Pack;
import org.understudy.plan.Person;
import org.understudy.plan.Place;
import org.understudy.plan.Plan;
import org.understudy.plan.Workflow;

/**
 * How much of a change a paper for lawyers tells. What other papers for lawyers print it tells in full; of how somebody signs in
 * or opens something, the kinds only; what is the author's own affair, not at all. A value of a type that isn't named here is
 * told without what it says.
 */
final class ToldToLawyers {
    /** How much is told. */
    enum Extent {
        /** What it was and is. */
        IN_FULL,
        /** Of which kinds the elements of a list are that came and went. */
        BY_KIND,
        /** That it changed. */
        THAT_IT_CHANGED,
        NOTHING
    }

    private static final Set<String> NOTHING = Set.of(
            "Device.secrets", "Header.asAt", "Header.edition", "Header.scenarios", "Header.vault", "Person.holds");

    private static final Set<String> BY_KIND =
            Set.of("SignIn.secondFactors", "Account.recovery", "Device.unlockedBy", "Place.openedBy");

    private static final Set<String> OF_PACKS =
            Set.of("name", "recipient", "language", "documents", "annexes", "settled");

    private static final Set<Class<?>> IN_FULL = Set.of(
            Account.class,
            Account.Provider.Catalogued.class,
            Account.Provider.Described.class,
            Account.Renewal.class,
            Account.Wish.class,
            Account.Consent.class,
            Account.Consent.Disclosure.class,
            Account.OnlineTool.class,
            Account.Rights.class,
            Custody.class,
            Custody.Destruction.class,
            Device.class,
            Annex.class,
            Engagement.class,
            Engagement.Paper.class,
            Engagement.SuccessorConsent.class,
            Engagement.Fee.class,
            Engagement.OpenWork.class,
            Header.class,
            Header.Review.class,
            Header.Drill.class,
            Header.Activation.class,
            Header.ContactAttempts.class,
            Header.StandDown.class,
            Instrument.class,
            Person.class,
            Person.Born.class,
            Person.IdentityDocument.class,
            Person.Contact.class,
            Person.Role.class,
            Place.class,
            Plan.class,
            Workflow.class);

    private ToldToLawyers() {}

    /** How much of a change is told: as much as of that on its way, and in its values, of which the least is. */
    static Extent of(Change change) {
        Extent least = of(told(change).stream()
                .flatMap(step -> step instanceof Step.Into into ? Stream.of(into.field()) : Stream.empty()));
        boolean whole = told(change).size() == change.path().size();
        if (least == Extent.BY_KIND && !whole) {
            return Extent.THAT_IT_CHANGED;
        } else if (least == Extent.IN_FULL) {
            return of(Stream.concat(change.before().stream(), change.after().stream())
                    .flatMap(ToldToLawyers::fields));
        }
        return least;
    }

    private static Extent of(Stream<Field> fields) {
        return fields.map(ToldToLawyers::of).max(Comparator.naturalOrder()).orElse(Extent.IN_FULL);
    }

    private static Stream<Field> fields(Value value) {
        if (value instanceof Value.Listing listing) {
            return listing.items().stream().flatMap(ToldToLawyers::fields);
        } else if (value instanceof Value.Group group) {
            return group.parts().stream().flatMap(it -> Stream.concat(Stream.of(it.field()), fields(it.value())));
        }
        return Stream.empty();
    }

    /** How much of a component is told. */
    static Extent of(Field field) {
        String name = field.owner().getSimpleName() + "." + field.name();
        if (NOTHING.contains(name)
                || field.name().equals("accept")
                || field.name().equals("imported")
                || field.owner() == Acceptance.class) {
            return Extent.NOTHING;
        } else if (field.owner() == Pack.class) {
            return OF_PACKS.contains(field.name()) ? Extent.IN_FULL : Extent.NOTHING;
        } else if (BY_KIND.contains(name)) {
            return Extent.BY_KIND;
        } else if (!IN_FULL.contains(field.owner())) {
            return Extent.THAT_IT_CHANGED;
        }
        return Extent.IN_FULL;
    }

    /** The way to a change, as far as it is told. */
    static List<Step> told(Change change) {
        List<Step> path = change.path();
        for (int i = 0; i < path.size(); i++) {
            if (path.get(i) instanceof Step.Into into && of(into.field()) != Extent.IN_FULL) {
                boolean element = i + 1 < path.size() && path.get(i + 1) instanceof Step.Among;
                return path.subList(0, element ? i + 2 : i + 1);
            }
        }
        return path;
    }
}
