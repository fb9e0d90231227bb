package org.understudy.template;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.understudy.plan.Account;
import org.understudy.plan.Disclosure;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Person;
import org.understudy.plan.Person.Role;
import org.understudy.plan.Ref;
import org.understudy.template.view.Filing;
import org.understudy.template.view.MemoView;

/** Makes the view of L0. */
final class MemoViewBuilder {
    /** What counsel is to make an instrument of. */
    private static final Set<DocumentId> TO_BE_DRAFTED =
            EnumSet.of(DocumentId.L4, DocumentId.L6, DocumentId.L7, DocumentId.L8);

    /** Tasks that look after each other, or gain by each other. */
    private static final Set<Role.Kind> WEIGHTY = EnumSet.of(
            Role.Kind.SUCCESSOR,
            Role.Kind.AGENT,
            Role.Kind.EXECUTOR,
            Role.Kind.HEIR,
            Role.Kind.VERIFIER,
            Role.Kind.AUTHORISED_SIGNER,
            Role.Kind.COUNSEL,
            Role.Kind.NOTARY);

    private final LegalViews legal;
    private final Disclosure disclosure;
    private final Names names;
    private final RoleLines roles;
    private final RoleWords words;

    MemoViewBuilder(LegalViews legal) {
        this.legal = legal;
        this.disclosure = legal.disclosure();
        this.names = legal.names();
        this.roles = new RoleLines(legal);
        this.words = new RoleWords(legal);
    }

    MemoView view() {
        List<Filing.AnnexLine> open =
                annexes().filter(it -> isOwn(it) || !it.settled()).toList();
        return new MemoView(
                legal.frame(),
                legal.filing(),
                open.stream().filter(this::isToBeDrafted).toList(),
                open.stream().filter(it -> !isToBeDrafted(it)).toList(),
                annexes().filter(it -> !open.contains(it)).toList(),
                facts(),
                OpenIssues.of(legal),
                new OtherFindings(legal).all(),
                disclosure.people().stream()
                        .flatMap(it -> interest(it).stream())
                        .toList(),
                enclosures());
    }

    private Stream<Filing.AnnexLine> annexes() {
        return legal.annexes().all().stream();
    }

    /** Whether it is a text of the author, which nobody else settles. */
    private static boolean isOwn(Filing.AnnexLine annex) {
        return annex.document().equals(DocumentId.LA.name());
    }

    private boolean isToBeDrafted(Filing.AnnexLine annex) {
        return TO_BE_DRAFTED.contains(DocumentId.valueOf(annex.document()));
    }

    /** Of the author's own accounts; in the order of the words, without those that none has. */
    private List<MemoView.FactCount> facts() {
        return Stream.of(Account.FactStatus.values())
                .map(status -> new MemoView.FactCount(status, (int) disclosure.accounts().stream()
                        .filter(it -> it.capacity().own())
                        .filter(it -> it.factStatus() == status)
                        .count()))
                .filter(it -> it.count() > 0)
                .toList();
    }

    /** Of somebody with two such tasks, or a conflict on file. */
    private Optional<MemoView.Interest> interest(Person person) {
        List<Role> told = roles.roles(person);
        List<String> weighty = told.stream()
                .map(Role::kind)
                .filter(WEIGHTY::contains)
                .distinct()
                .map(words::of)
                .toList();
        List<String> conflicts =
                told.stream().flatMap(it -> names.text(it.conflict()).stream()).toList();
        return weighty.size() < 2 && conflicts.isEmpty()
                ? Optional.empty()
                : Optional.of(new MemoView.Interest(names.fullName(person), weighty, conflicts));
    }

    private List<MemoView.Enclosure> enclosures() {
        List<Ref> own = disclosure.pack().annexes();
        Stream<MemoView.Enclosure> ofCatalogue =
                annexes().filter(it -> !isOwn(it)).map(it -> new MemoView.Enclosure(it, true));
        List<Filing.AnnexLine> ofAuthor =
                annexes().filter(MemoViewBuilder::isOwn).toList();
        Stream<MemoView.Enclosure> texts = Stream.iterate(0, i -> i < own.size(), i -> i + 1)
                .map(i -> new MemoView.Enclosure(
                        ofAuthor.get(i), legal.plan().annex(own.get(i)).part()));
        return Stream.concat(ofCatalogue, texts).toList();
    }
}
