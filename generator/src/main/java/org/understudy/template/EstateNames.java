package org.understudy.template;

import java.util.List;
import java.util.Optional;
import org.understudy.plan.Ref;
import org.understudy.template.view.Mention;

/** What things are called in papers about the estate: accounts that are held for others have no name there. */
final class EstateNames {
    private final Estate estate;
    private final LegalViews legal;

    EstateNames(Estate estate, LegalViews legal) {
        this.estate = estate;
        this.legal = legal;
    }

    /** The name, or general words for what may not be named. */
    Mention mention(Ref ref) {
        return estate.isHeld(ref)
                ? new Mention(legal.messages().get("estate.held"), Optional.empty())
                : legal.names().nameOrHidden(ref);
    }

    List<Mention> mentions(List<Ref> refs) {
        return refs.stream().map(this::mention).distinct().toList();
    }

    /** Somebody by the name in their papers, where that is on file; general words for whom the pack may not name. */
    String person(Ref ref) {
        if (!legal.disclosure().shown(ref)) {
            return legal.names().nameOrHidden(ref).text();
        }
        return legal.names().fullName(legal.plan().person(ref));
    }

    /** What contracts and wishes say, in these names. */
    AccountTerms terms() {
        return new AccountTerms(legal.names(), ref -> Optional.of(mention(ref)), person -> Optional.of(person(person)));
    }

    Optional<String> person(Optional<Ref> ref) {
        return ref.map(this::person);
    }

    List<String> people(List<Ref> refs) {
        return refs.stream().map(this::person).distinct().toList();
    }
}
