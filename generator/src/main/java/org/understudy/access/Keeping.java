package org.understudy.access;

import static org.understudy.plan.Kind.PEOPLE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.understudy.access.AccessRule.Kind;
import org.understudy.plan.Person.Holding;
import org.understudy.plan.Place;
import org.understudy.plan.Plan;
import org.understudy.plan.Ref;
import org.understudy.source.SourceRange;

/**
 * How one gets a thing from where it is kept. From a place: by entering it; or somebody who may enter it fetches the thing; or
 * who opens the place on request hands it out for the papers they ask for. From a person: by their help. From a device: when it
 * is open.
 */
final class Keeping {
    private final RuleBook book;
    private final Map<Ref, Map<Ref, SourceRange>> insiders = new TreeMap<>();

    Keeping(RuleBook book) {
        this.book = book;
        Plan plan = book.plan();
        plan.places().values().forEach(place -> insiders.put(place.ref(), insiders(place)));
        plan.people().values().forEach(person -> {
            for (int i = 0; i < person.holds().size(); i++) {
                if (person.holds().get(i) instanceof Holding.Thing thing && insiders.containsKey(thing.what())) {
                    insiders(thing.what())
                            .putIfAbsent(person.ref(), person.origin().at("holds[" + i + "]"));
                }
            }
        });
    }

    private static Map<Ref, SourceRange> insiders(Place place) {
        Map<Ref, SourceRange> people = new LinkedHashMap<>();
        place.access().forEach(person -> people.put(person, place.origin().at("access")));
        for (int i = 0; i < place.openedBy().size(); i++) {
            if (place.openedBy().get(i) instanceof Place.Opening.Key key) {
                SourceRange at = place.origin().at("opened-by[" + i + "]");
                key.kept().stream()
                        .filter(keeper -> keeper.kind() == PEOPLE)
                        .forEach(keeper -> people.putIfAbsent(keeper, at));
            }
        }
        return people;
    }

    /** Who may enter a place, has a key to it or holds it, and where the plan says so. */
    Map<Ref, SourceRange> insiders(Ref place) {
        return insiders.computeIfAbsent(place, it -> new LinkedHashMap<>());
    }

    /** @param about what somebody is asked for who helps */
    void write(AccessNode thing, Ref about, Ref kept, SourceRange place) {
        switch (kept.kind()) {
            case PEOPLE -> book.all(thing, Kind.REVEAL, place, book.help(kept, about, place));
            case DEVICES -> book.all(thing, Kind.REVEAL, place, AccessNodes.open(kept));
            case PLACES -> inPlace(thing, about, kept, place);
            default -> throw new IllegalArgumentException("nothing is kept in " + kept);
        }
    }

    private void inPlace(AccessNode thing, Ref about, Ref kept, SourceRange place) {
        book.all(thing, Kind.REVEAL, place, AccessNodes.place(kept));
        insiders(kept).keySet().forEach(person -> held(thing, about, person, List.of(kept), place));
        book.plan().place(kept).openedBy().forEach(opening -> {
            if (opening instanceof Place.Opening.ByPerson by) {
                Stream<AccessNode> papers = by.evidence().stream().map(AccessNodes::evidence);
                Stream<AccessNode> help = Stream.of(AccessNodes.stands(kept), book.help(by.person(), about, place));
                book.all(
                        thing,
                        Kind.AUTHORITY,
                        0,
                        place,
                        Stream.concat(help, papers).toList());
            }
        });
    }

    /** A thing that a person has, in these places if any. */
    void held(AccessNode thing, Ref about, Ref person, List<Ref> places, SourceRange place) {
        List<AccessNode> standing = places.stream().map(AccessNodes::stands).toList();
        book.all(thing, Kind.REVEAL, 0, place, RuleBook.and(standing, book.help(person, about, place)));
    }
}
