package org.understudy.access;

import static org.understudy.plan.Kind.PLACES;

import java.util.List;
import java.util.stream.Stream;
import org.understudy.access.AccessRule.Kind;
import org.understudy.plan.Place;
import org.understudy.plan.Place.Opening;
import org.understudy.plan.Place.Type;
import org.understudy.plan.Ref;
import org.understudy.source.SourceRange;

/**
 * Entering a place: one gets to it through the place it stands in, and opens it in one of its ways. Whoever may open it
 * without asking does so for themselves; for others they fetch what is kept there ({@link Keeping}), and let nobody look
 * around. A place within another that isn’t locked is
 * open to whoever is there; one that stands alone never is, since the plan rather forgets the lock than means everybody. Nobody
 * enters a notary’s archive: what is kept there is handed out.
 */
final class PlaceRules {
    private final RuleBook book;
    private final Keeping keeping;

    PlaceRules(RuleBook book, Keeping keeping) {
        this.book = book;
        this.keeping = keeping;
    }

    void write(Place place) {
        Ref ref = place.ref();
        List<AccessNode> way = Stream.concat(
                        Stream.of(AccessNodes.stands(ref)),
                        place.inside().stream().map(AccessNodes::place))
                .toList();
        keeping.insiders(ref).forEach((person, at) -> enter(place, at, RuleBook.and(way, AccessNodes.self(person))));
        if (place.openedBy().isEmpty()
                && place.inside().isPresent()
                && place.access().isEmpty()) {
            enter(place, place.origin().at("inside"), way);
        }
        for (int i = 0; i < place.openedBy().size(); i++) {
            opening(place, place.openedBy().get(i), way, place.origin().at("opened-by[" + i + "]"));
        }
    }

    private void opening(Place place, Opening opening, List<AccessNode> way, SourceRange at) {
        if (opening instanceof Opening.Key key) {
            key.kept().stream()
                    .filter(kept -> kept.kind() == PLACES)
                    .forEach(kept -> enter(place, at, RuleBook.and(way, AccessNodes.place(kept))));
        } else if (opening instanceof Opening.Code code) {
            enter(place, at, RuleBook.and(way, AccessNodes.secret(code.secret())));
        } else if (opening instanceof Opening.WithAccount with) {
            enter(place, at, RuleBook.and(way, AccessNodes.account(with.account())));
        } else if (opening instanceof Opening.ByPerson by && place.type() != Type.NOTARY) {
            AccessNode[] papers =
                    by.evidence().stream().map(AccessNodes::evidence).toArray(AccessNode[]::new);
            enter(place, at, RuleBook.and(RuleBook.and(way, book.help(by.person(), place.ref(), at)), papers));
        }
    }

    private void enter(Place place, SourceRange at, List<AccessNode> body) {
        book.all(AccessNodes.place(place.ref()), Kind.UNLOCK, 0, at, body);
    }
}
