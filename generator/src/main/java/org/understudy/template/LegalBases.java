package org.understudy.template;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.understudy.plan.Account;
import org.understudy.plan.Capacity;
import org.understudy.plan.Header;
import org.understudy.plan.Instrument;
import org.understudy.plan.Known;
import org.understudy.plan.Person;
import org.understudy.plan.Ref;
import org.understudy.template.view.AuthorityMap.Basis.Kind;

/** Who may get into accounts when something has happened to the author, as far as roles and instruments of the plan say so. */
final class LegalBases {
    private static final Set<Instrument.Type> POWERS =
            EnumSet.of(Instrument.Type.POWER_OF_ATTORNEY, Instrument.Type.LASTING_POWER_OF_ATTORNEY);

    private final LegalViews legal;

    LegalBases(LegalViews legal) {
        this.legal = legal;
    }

    /**
     * A basis in law.
     *
     * @param people those who have it; not known of joint holders
     * @param paper what it rests on, in words
     */
    record Found(Kind kind, List<Ref> people, Optional<String> paper) {}

    List<Found> of(Account account, Header.Event event) {
        var found = new ArrayList<Found>();
        if (account.capacity() == Capacity.JOINT) {
            found.add(new Found(Kind.JOINT_HOLDERS, List.of(), Optional.empty()));
        }
        if (event == Header.Event.DEATH) {
            afterDeath(account, found);
        } else {
            power(it -> true, found);
            successor(account, it -> true, found);
        }
        return List.copyOf(found);
    }

    private void afterDeath(Account account, List<Found> found) {
        Predicate<Instrument> will = it -> it.type() == Instrument.Type.WILL;
        add(Kind.EXECUTOR, people(Person.Role.Kind.EXECUTOR), Optional.of(paper(will)), found);
        add(Kind.HEIR, people(Person.Role.Kind.HEIR), Optional.empty(), found);
        Predicate<Instrument> outlives = it -> it.endsAtDeath() == Known.NO;
        if (legal.jurisdiction().powersSurviveDeath()) {
            power(outlives, found);
        }
        successor(account, it -> it.endsAtDeath() != Known.YES, found);
        account.onlineTool()
                .filter(it -> it.state() == Account.OnlineTool.State.SET)
                .flatMap(Account.OnlineTool::recipient)
                .ifPresent(it -> add(Kind.ONLINE_TOOL, List.of(it), Optional.empty(), found));
    }

    private void power(Predicate<Instrument> holds, List<Found> found) {
        Predicate<Instrument> power = it -> POWERS.contains(it.type()) && holds.test(it);
        if (exists(power)) {
            add(Kind.AGENT, people(Person.Role.Kind.AGENT), Optional.of(paper(power)), found);
        }
    }

    private void successor(Account account, Predicate<Instrument> holds, List<Found> found) {
        Predicate<Instrument> agreement = it -> it.type() == Instrument.Type.SUCCESSOR_AGREEMENT && holds.test(it);
        if (account.capacity() == Capacity.OWN_BUSINESS && exists(agreement)) {
            add(Kind.SUCCESSOR, successors(), Optional.of(paper(agreement)), found);
        }
    }

    private static void add(Kind kind, List<Ref> people, Optional<String> paper, List<Found> found) {
        if (!people.isEmpty()) {
            found.add(new Found(kind, people, paper));
        }
    }

    /** Who has a task, but for those who have it for one customer only. */
    private List<Ref> people(Person.Role.Kind kind) {
        return legal.plan().people().values().stream()
                .filter(person -> person.roles().stream()
                        .anyMatch(
                                role -> role.kind() == kind && role.engagement().isEmpty()))
                .map(Person::ref)
                .toList();
    }

    /** For all customers or for one: an agreement about the work may cover what the work is done with. */
    private List<Ref> successors() {
        return legal.plan().people().values().stream()
                .filter(person -> person.has(Person.Role.Kind.SUCCESSOR))
                .map(Person::ref)
                .toList();
    }

    private boolean exists(Predicate<Instrument> test) {
        return legal.plan().instruments().values().stream().anyMatch(it -> it.exists() == Known.YES && test.test(it));
    }

    /** The instruments, as far as the pack may name them. */
    private String paper(Predicate<Instrument> test) {
        List<String> shown = legal.disclosure().instruments().stream()
                .filter(it -> it.exists() == Known.YES && test.test(it))
                .map(it -> legal.names().text(it.name()))
                .toList();
        if (shown.isEmpty()) {
            return legal.messages().get(exists(test) ? "hidden" : "legal.not-on-file");
        }
        return String.join("; ", shown);
    }
}
