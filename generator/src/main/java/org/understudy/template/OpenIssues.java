package org.understudy.template;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.understudy.plan.Account;
import org.understudy.plan.Custody;
import org.understudy.plan.Disclosure;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Engagement;
import org.understudy.plan.Instrument;
import org.understudy.plan.Jurisdiction;
import org.understudy.plan.Person;
import org.understudy.plan.Plan;
import org.understudy.plan.Upkeep;
import org.understudy.template.view.Filing;
import org.understudy.template.view.Gap;
import org.understudy.template.view.MemoView.Issue;
import org.understudy.template.view.MemoView.IssueGroup;
import org.understudy.text.Messages;

/**
 * All that isn't on file of what a pack shows, for the memo to counsel. What lawyer-ready documents print as <i>not on file</i>
 * is here, since both ask the same classes: {@link PersonGaps}, {@link InstrumentGaps}, {@link AccountGaps},
 * {@link EngagementGaps}, {@link PlanGaps}.
 */
final class OpenIssues {
    private final Disclosure disclosure;
    private final Plan plan;
    private final Jurisdiction law;
    private final Names names;
    private final Messages messages;
    private final RoleWords words;
    private final RoleLines roles;
    private final List<Filing.AnnexLine> annexes;
    private final Map<Gap, List<String>> about = new EnumMap<>(Gap.class);

    private OpenIssues(LegalViews legal) {
        this.disclosure = legal.disclosure();
        this.plan = legal.plan();
        this.law = legal.jurisdiction();
        this.names = legal.names();
        this.messages = legal.messages();
        this.words = new RoleWords(legal);
        this.roles = new RoleLines(legal);
        this.annexes = legal.annexes().all();
    }

    /** In the order of their numbers. */
    static List<IssueGroup> of(LegalViews legal) {
        var issues = new OpenIssues(legal);
        issues.people();
        issues.papers();
        issues.accounts();
        issues.customers();
        issues.plan();
        issues.law();
        return issues.groups();
    }

    private void people() {
        var gaps = new PersonGaps(disclosure);
        for (Person person : PersonsViewBuilder.people(disclosure)) {
            String name = names.fullName(person);
            add(gaps.of(person), name);
            roles.roles(person).stream()
                    .filter(PersonGaps::lacksAcceptance)
                    .map(role -> words.of(role.kind()))
                    .distinct()
                    .forEach(role -> add(Gap.ACCEPTANCE, messages.get("memo.name-as", name, role)));
        }
        roles.missing().forEach(kind -> add(Gap.ROLE, words.of(kind)));
    }

    private void papers() {
        for (Instrument paper : disclosure.instruments()) {
            add(InstrumentGaps.of(paper), names.text(paper.name()));
        }
        InstrumentGaps.absent(disclosure, law)
                .forEach(type -> add(Gap.INSTRUMENT, messages.get("instrument." + type.term())));
    }

    private void accounts() {
        var gaps = new AccountGaps(law);
        for (Account account : disclosure.accounts()) {
            add(gaps.of(account), names.text(account.name()));
            if (has(DocumentId.L10)) {
                add(AccountGaps.ofRights(account), names.text(account.name()));
            }
        }
    }

    private void customers() {
        for (Engagement engagement : disclosure.engagements()) {
            String name = names.text(engagement.name());
            add(EngagementGaps.of(engagement), name);
            if (has(DocumentId.L10)) {
                add(Gap.RESULTS, name);
            }
            if (has(DocumentId.L7)) {
                held(engagement, name);
            }
        }
    }

    /** What is held for a customer is an issue of that customer's only. */
    private void held(Engagement engagement, String name) {
        disclosure.accounts().stream()
                .filter(it -> it.customer().filter(engagement.ref()::equals).isPresent())
                .filter(it -> it.identifiers().isEmpty())
                .forEach(it -> add(Gap.HELD_IDENTIFIERS, messages.get("memo.name-as", names.text(it.name()), name)));
    }

    private boolean has(DocumentId document) {
        return disclosure.pack().documents().contains(document);
    }

    private void plan() {
        Stream.concat(PlanGaps.ofActivation(plan.header()).stream(), PlanGaps.ofUpkeep(Upkeep.of(plan)).stream())
                .forEach(gap -> about.put(gap, List.of()));
        var cards = new CustodyCards(disclosure, names);
        for (Custody custody : disclosure.custody()) {
            add(PlanGaps.of(custody), messages.get("memo.name-as", cards.fullName(custody.holder()), item(custody)));
        }
    }

    private String item(Custody custody) {
        String key = "custody-item." + custody.item().term();
        return custody.number().isPresent()
                ? messages.get(key + ".number", custody.number().getAsInt())
                : messages.get(key);
    }

    private void law() {
        if (!law.instruments()) {
            about.put(Gap.JURISDICTION, List.of());
        }
        DefinitionsViewBuilder.bases(law)
                .filter(basis -> !basis.verified())
                .forEach(basis -> add(Gap.LEGAL_BASIS, basis.citation()));
    }

    private void add(List<Gap> gaps, String name) {
        gaps.forEach(gap -> add(gap, name));
    }

    private void add(Gap gap, String name) {
        about.computeIfAbsent(gap, it -> new ArrayList<>()).add(name);
    }

    private List<IssueGroup> groups() {
        return Stream.of(Gap.Group.values())
                .map(group -> new IssueGroup(group, where(group), issues(group)))
                .filter(group -> !group.issues().isEmpty())
                .toList();
    }

    private List<Issue> issues(Gap.Group group) {
        return about.entrySet().stream()
                .filter(it -> it.getKey().group() == group)
                .map(it -> new Issue(it.getKey().id(), it.getKey(), List.copyOf(it.getValue())))
                .toList();
    }

    private Optional<Filing.AnnexLine> where(Gap.Group group) {
        DocumentId document = switch (group) {
            case PEOPLE -> DocumentId.L1;
            case PAPERS -> DocumentId.L11;
            case ACCOUNTS -> DocumentId.L2;
            case CUSTOMERS -> DocumentId.L7;
            case PLAN -> DocumentId.L12;
            case LAW -> DocumentId.L14;
        };
        return annexes.stream()
                .filter(it -> it.document().equals(document.name()))
                .findFirst();
    }
}
