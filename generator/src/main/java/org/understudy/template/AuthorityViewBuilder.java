package org.understudy.template;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.understudy.plan.Account;
import org.understudy.plan.Capacity;
import org.understudy.plan.Category;
import org.understudy.plan.EvidenceKind;
import org.understudy.plan.Header;
import org.understudy.plan.Person.Role.Kind;
import org.understudy.template.view.ActivationCard;
import org.understudy.template.view.AuthorityView;
import org.understudy.template.view.AuthorityView.Group;
import org.understudy.template.view.AuthorityView.Start;

/** Makes the view of L4. */
final class AuthorityViewBuilder {
    /** What the author may give a power over. */
    private static final List<Capacity> OWN = List.of(Capacity.OWN_BUSINESS, Capacity.OWN_PRIVATE, Capacity.JOINT);

    /** What may happen to somebody who lives: a power for that case says nothing of the others. */
    private static final Set<Header.Event> IN_LIFE = EnumSet.of(
            Header.Event.TEMPORARY_INCAPACITY,
            Header.Event.LASTING_INCAPACITY,
            Header.Event.MISSING,
            Header.Event.UNREACHABLE);

    /** Papers that there are only when somebody has died. */
    private static final Set<EvidenceKind> OF_DEATH = EnumSet.of(
            EvidenceKind.DEATH_CERTIFICATE,
            EvidenceKind.GRANT_OF_PROBATE,
            EvidenceKind.CERTIFICATE_OF_INHERITANCE,
            EvidenceKind.EXECUTOR_CERTIFICATE,
            EvidenceKind.OBITUARY);

    private final LegalViews legal;
    private final Parties parties;

    AuthorityViewBuilder(LegalViews legal) {
        this.legal = legal;
        this.parties = new Parties(legal.disclosure(), legal.names());
    }

    AuthorityView view() {
        return new AuthorityView(
                legal.frame(),
                legal.filing(),
                parties.author(),
                parties.business(),
                parties.mandates(Kind.AGENT),
                legal.activation().map(AuthorityViewBuilder::start),
                parties.with(Kind.TECHNICAL_HELPER),
                groups());
    }

    private static Start start(ActivationCard activation) {
        return new Start(
                activation.events().stream().filter(IN_LIFE::contains).toList(),
                activation.evidence().stream()
                        .filter(paper -> !OF_DEATH.contains(paper))
                        .toList(),
                activation.verifiers(),
                activation.quorum(),
                activation.waitingPeriod());
    }

    /** By capacity, then in the order of the categories. Means of identification are strictly personal: nobody else may use them. */
    private List<Group> groups() {
        var groups = new ArrayList<Group>();
        for (Capacity capacity : OWN) {
            Map<Category, List<String>> names = new TreeMap<>();
            for (Account account : legal.disclosure().accounts()) {
                if (account.capacity() == capacity && account.category() != Category.IDENTITY) {
                    names.computeIfAbsent(account.category(), it -> new ArrayList<>())
                            .add(legal.names().text(account.name()));
                }
            }
            names.forEach((category, accounts) -> groups.add(new Group(capacity, category, List.copyOf(accounts))));
        }
        return List.copyOf(groups);
    }
}
