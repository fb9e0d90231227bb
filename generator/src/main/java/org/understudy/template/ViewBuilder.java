package org.understudy.template;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.understudy.check.CheckedPlan;
import org.understudy.document.DocumentName;
import org.understudy.plan.Account;
import org.understudy.plan.Device;
import org.understudy.plan.Disclosure;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Edition;
import org.understudy.plan.Engagement;
import org.understudy.plan.Header;
import org.understudy.plan.LockKind;
import org.understudy.plan.Pack;
import org.understudy.plan.Place;
import org.understudy.plan.Plan;
import org.understudy.plan.RecipientKey;
import org.understudy.plan.Ref;
import org.understudy.plan.Workflow;
import org.understudy.template.view.ActivationCard;
import org.understudy.template.view.CoverView;
import org.understudy.template.view.FirstHoursView;
import org.understudy.template.view.Frame;
import org.understudy.template.view.PersonCard;
import org.understudy.template.view.ScenarioLine;
import org.understudy.text.Messages;

/** Makes the views of documents that hold no secret: it has no slots to give them. */
final class ViewBuilder {
    private static final int DAYS_OF_FIRST_HOURS = 60;

    /** Eight bytes, after which a line may end. */
    private static final Pattern LONG_FINGERPRINT = Pattern.compile("([0-9A-F]{2}:){8}");

    private final CheckedPlan checked;
    private final Plan plan;
    private final Disclosure disclosure;
    private final Messages messages;
    private final DocumentId document;
    private final Names names;
    private final PersonCards people;

    ViewBuilder(CheckedPlan checked, Disclosure disclosure, Messages messages, DocumentId document) {
        this.checked = checked;
        this.plan = checked.plan();
        this.disclosure = disclosure;
        this.messages = messages;
        this.document = document;
        this.names = new Names(disclosure, messages, described(document, disclosure));
        this.people = new PersonCards(names);
    }

    /** What a document has headings about. */
    private static Set<Ref> described(DocumentId document, Disclosure disclosure) {
        Stream<Ref> refs = switch (document) {
            case D2 ->
                Stream.of(
                                disclosure.accounts().stream().map(Account::ref),
                                disclosure.workflows().stream().map(Workflow::ref),
                                disclosure.devices().stream().map(Device::ref),
                                disclosure.places().stream().map(Place::ref))
                        .flatMap(it -> it);
            case D3 -> describedInRecovery(disclosure);
            case D8 -> disclosure.engagements().stream().map(Engagement::ref);
            case L2, L3 -> new Estate(disclosure).own().stream().map(Account::ref);
            default -> Stream.empty();
        };
        return refs.collect(LinkedHashSet::new, Set::add, Set::addAll);
    }

    private static Stream<Ref> describedInRecovery(Disclosure disclosure) {
        var things = new FactorThings(disclosure);
        return Stream.of(
                        disclosure.accounts().stream()
                                .filter(RecoveryCards::concerns)
                                .map(Account::ref),
                        things.devices().stream().map(Device::ref),
                        things.places().stream().map(Place::ref))
                .flatMap(it -> it);
    }

    Names names() {
        return names;
    }

    PersonCards people() {
        return people;
    }

    RunbookCards runbook() {
        return new RunbookCards(checked.proof(), disclosure, runbookNames(), messages);
    }

    List<ScenarioLine> scenarios() {
        Ref pack = disclosure.pack().ref();
        return new ScenarioLines(checked.proof().matrix(pack), disclosure, runbookNames()).all();
    }

    private RunbookNames runbookNames() {
        return new RunbookNames(disclosure, names, messages);
    }

    Frame frame() {
        return identified(document + "-" + disclosure.pack().id());
    }

    /** Of one part of a document that consists of several. */
    Frame frame(String part) {
        return identified(document + "-" + disclosure.pack().id() + "-" + part);
    }

    private Frame identified(String identifier) {
        Header header = plan.header();
        Edition edition = plan.present();
        Pack pack = disclosure.pack();
        return new Frame(
                document.name(),
                identifier,
                names.text(header.title()),
                plan.person(pack.recipient()).name(),
                plan.author().name(),
                plan.business().map(business -> business.name()),
                header.edition(),
                header.status(),
                edition.shortRevision(),
                edition.supersedes().stream().boxed().findFirst(),
                header.asAt(),
                edition.validUntil());
    }

    /** @param keys those that sealed documents are locked for besides */
    CoverView cover(List<RecipientKey> keys) {
        Pack pack = disclosure.pack();
        return new CoverView(
                frame(),
                people.card(plan.person(pack.recipient())),
                contacts(),
                names.texts(plan.header().doNot()),
                pack.documents().contains(DocumentId.D2) ? Optional.empty() : names.about(pack.body()),
                contents(keys),
                pack.seals(),
                pack.seals() ? locks(keys) : List.of(),
                disclosure.keyHolders().stream().map(person -> person.name()).toList(),
                pack.protection().shares().map(this::shares),
                checked.acceptedDangers().stream()
                        .filter(this::tells)
                        .map(accepted -> new CoverView.AcceptedLine(
                                accepted.finding().rule().id(),
                                names.text(accepted.acceptance().because()),
                                accepted.acceptance().until()))
                        .distinct()
                        .toList());
    }

    /** A danger is told where both what it is about and who accepts it are. */
    private boolean tells(CheckedPlan.Accepted accepted) {
        return Stream.concat(Stream.of(accepted.acceptance().at()), accepted.finding().at().stream())
                .allMatch(place -> disclosure.tellsOf(place.file()));
    }

    private CoverView.Shares shares(Pack.Shares shares) {
        return new CoverView.Shares(
                shares.groupsNeeded(),
                shares.groups().stream()
                        .map(group -> new CoverView.ShareGroup(
                                group.threshold(),
                                group.of().stream()
                                        .map(ref -> plan.person(ref).name())
                                        .toList()))
                        .toList());
    }

    private static List<CoverView.LockLine> locks(List<RecipientKey> keys) {
        return keys.stream()
                .map(key -> new CoverView.LockLine(
                        key.kind(),
                        key.kind().locked("*"),
                        key.name(),
                        LONG_FINGERPRINT.matcher(key.fingerprint()).replaceAll("$0 ")))
                .toList();
    }

    /** In the order of the catalogue; of the author's own annexes, each by itself. */
    private List<CoverView.Content> contents(List<RecipientKey> keys) {
        var annexes = new Annexes(disclosure, messages);
        var own = new OwnAnnexes(disclosure, names);
        return disclosure.pack().contents().stream()
                .filter(id -> id != document)
                .sorted()
                .flatMap(id -> switch (id) {
                    case D4 -> Stream.of(content(id, title(id), annexes.letter(id), parts(), keys));
                    case LA ->
                        disclosure.pack().annexes().stream()
                                .map(it ->
                                        content(id, names.name(it), annexes.letter(it), List.of(own.part(it)), keys));
                    default -> Stream.of(content(id, title(id), annexes.letter(id), List.of(title(id)), keys));
                })
                .toList();
    }

    private String title(DocumentId id) {
        return messages.get("document." + id + ".title");
    }

    private List<String> parts() {
        return KeyPapers.parts(disclosure, messages);
    }

    /** A sealed document is there once for each kind of key, and else as it is. */
    private CoverView.Content content(
            DocumentId id, String title, Optional<String> annex, List<String> parts, List<RecipientKey> keys) {
        List<LockKind> kinds = disclosure.pack().seals(id)
                ? keys.stream().map(RecipientKey::kind).distinct().toList()
                : List.of();
        return new CoverView.Content(
                id.name(),
                title,
                annex,
                disclosure.pack().seals(id),
                parts.stream()
                        .flatMap(part -> disclosure.pack().formats(id).stream()
                                .map(format -> DocumentName.of(id, part, messages.language(), format)))
                        .flatMap(name -> kinds.isEmpty()
                                ? Stream.of(name)
                                : kinds.stream().map(kind -> kind.locked(name)))
                        .toList());
    }

    FirstHoursView firstHours() {
        return new FirstHoursView(
                frame(),
                activation(),
                contacts(),
                disclosure.engagements().stream()
                        .map(engagement -> new FirstHoursView.Customer(
                                names.text(engagement.name()),
                                people.cards(engagement.contacts(), plan::person),
                                engagement.notifyWithin()))
                        .toList(),
                new DueDates(disclosure, names).until(plan.header().asAt().plusDays(DAYS_OF_FIRST_HOURS)),
                names.texts(plan.header().doNot()));
    }

    /** Whom the recipient calls, first to last; the verifiers where the plan names no contacts. */
    List<PersonCard> contacts() {
        List<Ref> all = plan.header().activation().stream()
                .flatMap(activation ->
                        (activation.contacts().isEmpty() ? activation.verifiers() : activation.contacts()).stream())
                .toList();
        List<Ref> others = all.stream()
                .filter(ref -> !ref.equals(disclosure.pack().recipient()))
                .toList();
        return people.cards(others.isEmpty() ? all : others, plan::person);
    }

    Optional<ActivationCard> activation() {
        return plan.header()
                .activation()
                .map(it -> new ActivationCard(
                        it.events(),
                        it.unreachableAfter(),
                        it.contactAttempts()
                                .map(Header.ContactAttempts::channels)
                                .orElse(List.of()),
                        it.contactAttempts().map(Header.ContactAttempts::times),
                        it.evidence(),
                        contacts(),
                        names.names(it.verifiers()),
                        it.quorum(),
                        it.waitingPeriod(),
                        it.standDown().map(down -> new ActivationCard.StandDown(down.rotate(), down.recall()))));
    }
}
