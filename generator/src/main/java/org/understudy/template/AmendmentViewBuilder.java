package org.understudy.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.understudy.history.Amendment;
import org.understudy.history.ChangeWords;
import org.understudy.history.ComparedSecrets;
import org.understudy.history.EntityChange;
import org.understudy.history.Held;
import org.understudy.history.HolderChange;
import org.understudy.history.HoldingWords;
import org.understudy.history.PlanView;
import org.understudy.history.SecretPrints;
import org.understudy.plan.Account;
import org.understudy.plan.Custody;
import org.understudy.plan.Disclosure;
import org.understudy.plan.Kind;
import org.understudy.plan.Pack;
import org.understudy.plan.Person;
import org.understudy.plan.Plan;
import org.understudy.plan.Ref;
import org.understudy.template.view.AmendmentView;
import org.understudy.template.view.AmendmentView.Former;
import org.understudy.template.view.AmendmentView.Row;
import org.understudy.template.view.AmendmentView.Secret;
import org.understudy.template.view.AmendmentView.Section;
import org.understudy.template.view.AmendmentView.Thing;
import org.understudy.text.Messages;

/** Makes the view of L13: of the former plan what the pack showed then, of this one what it shows now. */
final class AmendmentViewBuilder {
    /** In the order of the paper. */
    private static final List<String> SECTIONS = List.of(
            "plan",
            "people",
            "engagements",
            "accounts-own",
            "accounts-held",
            "workflows",
            "devices",
            "places",
            "instruments",
            "custody",
            "annexes",
            "packs");

    private final LegalViews legal;
    private final Messages messages;
    private final Disclosure disclosure;

    AmendmentViewBuilder(LegalViews legal) {
        this.legal = legal;
        this.messages = legal.messages();
        this.disclosure = legal.disclosure();
    }

    AmendmentView view() {
        return legal.previous()
                .flatMap(it -> Optional.ofNullable(
                                it.plan().packs().get(disclosure.pack().id()))
                        .map(pack -> since(it, new Disclosure(it.plan(), pack))))
                .orElseGet(this::first);
    }

    /** There is nothing to compare with. */
    private AmendmentView first() {
        return new AmendmentView(
                legal.frame(),
                legal.filing(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                true,
                List.of(),
                List.of(),
                List.of(),
                true);
    }

    private AmendmentView since(Previous previous, Disclosure former) {
        ComparedSecrets secrets = previous.secrets();
        Amendment amendment = Amendment.between(view(former, secrets.before()), view(disclosure, secrets.after()));
        Names names = new Names(former, messages, Set.of());
        var rows = new AmendmentRows(
                messages,
                new ChangeWords(messages, ref -> named(former, names, ref), this::task),
                new ChangeWords(messages, ref -> named(disclosure, legal.names(), ref), this::task));
        var found = new ChangedFindings(legal, previous, former);
        return new AmendmentView(
                legal.frame(),
                legal.filing(),
                Optional.of(new Former(
                        former.plan().header().edition(), former.plan().header().asAt())),
                sections(amendment, rows, former, names),
                holders(amendment, former, names),
                secrets(amendment, rows),
                secrets.unknown().map(ComparedSecrets.Unknown::term),
                previous.checked()
                        .map(it -> new AccessChanges(legal, it, former).all())
                        .orElse(List.of()),
                previous.checked().isPresent(),
                found.opened(),
                found.closed(),
                documents(previous),
                previous.documents().containsKey(disclosure.pack().ref()));
    }

    /** As the law calls it. */
    private Optional<String> task(Enum<?> constant) {
        return constant instanceof Person.Role.Kind kind
                ? Optional.of(new RoleWords(legal).of(kind))
                : Optional.empty();
    }

    private static String named(Disclosure disclosure, Names names, Ref ref) {
        return disclosure.shown(ref) ? names.name(ref) : "";
    }

    /** What the pack describes; what it only names isn't described. */
    private static PlanView view(Disclosure disclosure, SecretPrints prints) {
        Set<Ref> described = Stream.of(
                        disclosure.people().stream().map(Person::ref),
                        disclosure.devices().stream().map(it -> it.ref()),
                        disclosure.places().stream().map(it -> it.ref()),
                        disclosure.custody().stream().map(Custody::ref),
                        Stream.of(disclosure.pack().ref()))
                .flatMap(it -> it)
                .collect(Collectors.toSet());
        return new PlanView(
                disclosure.plan(),
                ref -> switch (ref.kind()) {
                    case PEOPLE, DEVICES, PLACES, CUSTODY, PACKS -> described.contains(ref);
                    case ACCOUNTS, ENGAGEMENTS, WORKFLOWS, INSTRUMENTS, ANNEXES -> disclosure.shown(ref);
                    case REVIEWS -> false; // those that concern the pack stand in L12
                    case PLAN -> true;
                },
                prints);
    }

    private List<Section> sections(Amendment amendment, AmendmentRows rows, Disclosure former, Names names) {
        return SECTIONS.stream()
                .map(kind -> section(kind, things(kind, amendment, rows, former, names)))
                .filter(it -> !it.things().isEmpty())
                .toList();
    }

    private static Section section(String kind, List<Thing> things) {
        return new Section(
                kind,
                (int) things.stream().filter(it -> it.state().equals("added")).count(),
                (int) things.stream().filter(it -> it.state().equals("removed")).count(),
                (int) things.stream()
                        .filter(it -> it.state().equals("changed") || it.state().equals("renamed"))
                        .count(),
                things);
    }

    private List<Thing> things(String kind, Amendment amendment, AmendmentRows rows, Disclosure former, Names names) {
        var things = new ArrayList<Thing>();
        for (EntityChange entity : amendment.entities()) {
            if (kind.equals(section(entity, former))) {
                List<Row> told = rows.rows(entity);
                if (!told.isEmpty() || entity.added() || entity.removed() || entity.renamed()) {
                    things.add(thing(entity, told, former, names));
                }
            }
        }
        return things;
    }

    private String section(EntityChange entity, Disclosure former) {
        if (entity.kind() != Kind.ACCOUNTS) {
            return entity.kind().folder();
        }
        Plan plan = entity.removed() ? former.plan() : disclosure.plan();
        Account account = plan.account(entity.ref());
        return account.capacity().own() ? "accounts-own" : "accounts-held";
    }

    private Thing thing(EntityChange entity, List<Row> rows, Disclosure former, Names names) {
        Optional<String> was = entity.before().map(it -> title(it, former, names));
        String is = entity.after()
                .map(it -> title(it, disclosure, legal.names()))
                .or(() -> was)
                .orElseThrow();
        var all = new ArrayList<Row>();
        if (entity.renamed()) {
            all.add(new Row(
                    messages.get("amendment.reference"),
                    entity.before().orElseThrow().id(),
                    entity.after().orElseThrow().id(),
                    false));
        }
        all.addAll(rows);
        String state = entity.added()
                ? "added"
                : entity.removed() ? "removed" : entity.renamed() && rows.isEmpty() ? "renamed" : "changed";
        return new Thing(is, was.filter(it -> !it.equals(is)), state, all);
    }

    private String title(Ref ref, Disclosure of, Names names) {
        return switch (ref.kind()) {
            case PLAN -> messages.get("amendment.this-plan");
            case PACKS -> messages.get("amendment.this-pack");
            case CUSTODY -> custody(Objects.requireNonNull(of.plan().custody().get(ref.id())), of, names);
            default -> names.name(ref);
        };
    }

    private String custody(Custody custody, Disclosure of, Names names) {
        String item = "custody-item." + custody.item().term();
        return messages.get(
                "amendment.custody-item",
                custody.number().isPresent()
                        ? messages.get(item + ".number", custody.number().getAsInt())
                        : messages.get(item),
                new CustodyCards(of, names).pack(custody.pack()),
                names.fullName(of.plan().person(custody.holder())));
    }

    /** Who has other copies and keys than then: of what the pack told then, and tells now. */
    private List<AmendmentView.Holder> holders(Amendment amendment, Disclosure former, Names names) {
        return HolderChange.between(Held.in(former), Held.in(disclosure), amendment).stream()
                .map(it -> new AmendmentView.Holder(
                        disclosure.plan().people().containsKey(it.person().id())
                                ? legal.names().fullName(disclosure.plan().person(it.person()))
                                : names.fullName(former.plan().person(it.person())),
                        words(former, names).of(it.before()),
                        words(disclosure, legal.names()).of(it.now())))
                .toList();
    }

    private HoldingWords words(Disclosure of, Names names) {
        var cards = new CustodyCards(of, names);
        return new HoldingWords(
                messages,
                pack -> pack.equals(of.pack().ref()) ? Optional.empty() : Optional.of(cards.pack(pack)),
                names::name);
    }

    /** Of accounts, and of the pack itself. */
    private List<Secret> secrets(Amendment amendment, AmendmentRows rows) {
        return amendment.entities().stream()
                .filter(it -> it.kind() == Kind.ACCOUNTS || it.kind() == Kind.PACKS)
                .filter(it -> !it.added() && !it.removed())
                .map(it -> new Secret(title(it.ref(), disclosure, legal.names()), rows.secrets(it)))
                .filter(it -> !it.lines().isEmpty())
                .toList();
    }

    private List<AmendmentView.Document> documents(Previous previous) {
        Pack pack = disclosure.pack();
        return previous.documents().getOrDefault(pack.ref(), List.of()).stream()
                .map(it -> new AmendmentView.Document(
                        it.title(), it.identifier(), it.sort().term()))
                .toList();
    }
}
