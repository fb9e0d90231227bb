package org.understudy.access;

import static org.understudy.plan.Kind.PLACES;

import java.util.List;
import org.understudy.access.AccessRule.Kind;
import org.understudy.plan.Person;
import org.understudy.plan.Person.Holding;
import org.understudy.plan.Ref;
import org.understudy.source.SourceRange;

/**
 * What people have of themselves: what they hold and know, their finger and face. The author has every secret that the plan names,
 * wherever the copy of the vault is. What people hold of packs is {@link PackRules}’ part, their places {@link PlaceRules}’.
 */
final class PersonRules {
    private final RuleBook book;
    private final Keeping keeping;

    PersonRules(RuleBook book, Keeping keeping) {
        this.book = book;
        this.keeping = keeping;
    }

    void write(Person person) {
        AccessNode self = AccessNodes.self(person.ref());
        book.all(
                AccessNodes.biometric(person.ref()),
                Kind.REVEAL,
                person.origin().file(),
                self);
        for (int i = 0; i < person.holds().size(); i++) {
            SourceRange at = person.origin().at("holds[" + i + "]");
            if (person.holds().get(i) instanceof Holding.Knowledge knowledge) {
                book.all(AccessNodes.secret(knowledge.secret()), Kind.REVEAL, at, self);
            } else if (person.holds().get(i) instanceof Holding.Thing thing) {
                thing(person.ref(), thing.what(), at);
            }
        }
        if (person.ref().equals(book.plan().header().author())) {
            book.plan().secrets().forEach((secret, at) -> book.all(AccessNodes.secret(secret), Kind.REVEAL, at, self));
        }
    }

    private void thing(Ref person, Ref thing, SourceRange at) {
        switch (thing.kind()) {
            case ACCOUNTS -> book.all(AccessNodes.account(thing), Kind.SIGN_IN, at, AccessNodes.self(person));
            case DEVICES -> keeping.held(AccessNodes.device(thing), thing, person, placeOf(thing), at);
            default -> {}
        }
    }

    private List<Ref> placeOf(Ref device) {
        return book.plan().device(device).kept().stream()
                .filter(kept -> kept.kind() == PLACES)
                .toList();
    }
}
