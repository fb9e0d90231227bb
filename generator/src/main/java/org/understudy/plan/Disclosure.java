package org.understudy.plan;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a pack may mention: the only door through which documents see a plan. What isn't covered is in no list, and
 * {@link #shown} says no to it.
 */
public final class Disclosure {
    private static final Set<Person.Role.Kind> IN_LAW = EnumSet.of(
            Person.Role.Kind.PRINCIPAL,
            Person.Role.Kind.SUCCESSOR,
            Person.Role.Kind.AGENT,
            Person.Role.Kind.EXECUTOR,
            Person.Role.Kind.HEIR,
            Person.Role.Kind.COUNSEL,
            Person.Role.Kind.NOTARY,
            Person.Role.Kind.ACCOUNTANT,
            Person.Role.Kind.AUTHORISED_SIGNER);

    private final Plan plan;
    private final Pack pack;
    private final List<Account> accounts;
    private final List<Engagement> engagements;
    private final List<Workflow> workflows;
    private final List<Instrument> instruments;
    private final Set<Ref> shown = new LinkedHashSet<>();
    private volatile Set<Ref> along = Set.of();

    public Disclosure(Plan plan, Pack pack) {
        this.plan = plan;
        this.pack = pack;
        accounts = plan.accounts().values().stream()
                .filter(account -> pack.covers().stream().anyMatch(selector -> selector.takes(account)))
                .toList();
        accounts.forEach(account -> shown.add(account.ref()));
        Set<Ref> customers = new LinkedHashSet<>();
        accounts.forEach(account -> account.customer().ifPresent(customers::add));
        engagements = plan.engagements().values().stream()
                .filter(it -> pack.engagements().takes(it.ref(), customers.contains(it.ref())))
                .toList();
        engagements.forEach(engagement -> shown.add(engagement.ref()));
        workflows = plan.workflows().values().stream()
                .filter(workflow -> pack.workflows().takes(workflow.ref(), needsOnlyWhatIsShown(workflow)))
                .toList();
        workflows.forEach(workflow -> shown.add(workflow.ref()));
        instruments = plan.instruments().values().stream()
                .filter(it ->
                        pack.instruments().takes(it.ref(), pack.documents().contains(DocumentId.L11)))
                .toList();
        instruments.forEach(instrument -> shown.add(instrument.ref()));
    }

    private boolean needsOnlyWhatIsShown(Workflow workflow) {
        boolean forShown =
                workflow.customer().map(shown::contains).orElse(!workflow.uses().isEmpty());
        return forShown && shown.containsAll(workflow.uses());
    }

    public Plan plan() {
        return plan;
    }

    public Pack pack() {
        return pack;
    }

    /** The other packs whose passphrases or shares the pack prints, and itself if it names itself; by id. */
    public List<Pack> keysOf() {
        if (!pack.documents().contains(DocumentId.D4)) {
            return List.of();
        }
        return plan.packs().values().stream()
                .filter(it -> pack.keysOf().takes(it.ref(), false))
                .filter(it -> it.protection().passphrase().isPresent())
                .filter(it ->
                        pack.keysOf() instanceof Pack.Extent.Only || !it.ref().equals(pack.ref()))
                .toList();
    }

    /**
     * Whether the pack may name something: an account, engagement, workflow or instrument that it covers; a device that it
     * lists; a place or person that it lists, or without which what it tells of these can't be followed; a pack whose keys it
     * prints.
     */
    public boolean shown(Ref ref) {
        return switch (ref.kind()) {
            case ACCOUNTS, ENGAGEMENTS, WORKFLOWS, INSTRUMENTS -> shown.contains(ref);
            case DEVICES, PLACES, PEOPLE -> along().contains(ref);
            case PACKS ->
                ref.equals(pack.ref())
                        || keysOf().stream().anyMatch(it -> it.ref().equals(ref));
            case ANNEXES -> pack.annexes().contains(ref);
            case CUSTODY, REVIEWS, PLAN -> false;
        };
    }

    /** Never empty once it is known: there is always an author. */
    private Set<Ref> along() {
        Set<Ref> known = along;
        if (known.isEmpty()) {
            known = NamedAlong.with(this);
            along = known;
        }
        return known;
    }

    /** Whether what stands in this file, a path in the folder of the plan, may be told in the pack. */
    public boolean tellsOf(String path) {
        int slash = path.indexOf('/');
        Optional<Kind> kind = Kind.ofFolder(path.substring(0, Math.max(0, slash)));
        if (kind.isEmpty()) {
            return slash < 0;
        }
        var ref = new Ref(kind.get(), path.substring(slash + 1).replaceFirst("\\..*", ""));
        return switch (kind.get()) {
            case DEVICES -> devices().stream().anyMatch(it -> it.ref().equals(ref));
            case PLACES -> places().stream().anyMatch(it -> it.ref().equals(ref));
            case PEOPLE -> people().stream().anyMatch(it -> it.ref().equals(ref));
            default -> shown(ref);
        };
    }

    /** Whether the pack shows how this device is unlocked or this place is opened. */
    public boolean opens(Ref ref) {
        return switch (ref.kind()) {
            case DEVICES -> pack.devices().takes(ref, false);
            case PLACES -> pack.places().takes(ref, false);
            default -> false;
        };
    }

    public List<Account> accounts() {
        return accounts;
    }

    public List<Engagement> engagements() {
        return engagements;
    }

    public List<Workflow> workflows() {
        return workflows;
    }

    public List<Instrument> instruments() {
        return instruments;
    }

    /** The copies, sheets, shares and envelopes the pack tells of, with their holders, places and witnesses; by id. */
    public List<Custody> custody() {
        return plan.custody().values().stream()
                .filter(custody ->
                        pack.custody().takes(custody.ref(), custody.pack().equals(pack.ref())))
                .toList();
    }

    /** Whether the pack may tell what a review or drill found: it shows all that was looked through or tried, if only some was. */
    public boolean tells(Review review) {
        return review.scope().stream()
                .allMatch(ref -> ref.kind() == Kind.CUSTODY
                        ? custody().stream().anyMatch(it -> it.ref().equals(ref))
                        : shown(ref));
    }

    /** The devices that covered accounts need, those that carry or unlock them, and those the pack opens; by id. */
    public List<Device> devices() {
        Set<Ref> needed = new LinkedHashSet<>();
        accounts().forEach(account -> account.devices().forEach(ref -> addWithCarriers(ref, needed)));
        return plan.devices().values().stream()
                .filter(device -> needed.contains(device.ref()) || opens(device.ref()))
                .toList();
    }

    private void addWithCarriers(Ref ref, Set<Ref> needed) {
        if (needed.add(ref)) {
            plan.device(ref).unlockedBy().stream()
                    .flatMap(unlock ->
                            unlock instanceof Device.Unlock.WithDevice with ? Stream.of(with.device()) : Stream.empty())
                    .forEach(key -> addWithCarriers(key, needed));
            plan.devices().values().stream()
                    .filter(carrier -> carrier.carries().contains(ref))
                    .forEach(carrier -> addWithCarriers(carrier.ref(), needed));
        }
    }

    /** The places where the shown devices and backup codes are kept, those they stand in, and those the pack opens; by id. */
    public List<Place> places() {
        Set<Ref> needed = new LinkedHashSet<>();
        devices().forEach(device -> device.kept().ifPresent(ref -> addWithOuter(ref, needed)));
        accounts().stream()
                .flatMap(account -> account.signIn().stream())
                .flatMap(signIn -> signIn.secondFactors().stream())
                .flatMap(factor -> factor instanceof Account.SecondFactor.BackupCodes codes
                        ? codes.kept().stream()
                        : Stream.<Ref>empty())
                .forEach(ref -> addWithOuter(ref, needed));
        accounts().stream()
                .flatMap(account -> account.recovery().stream())
                .flatMap(way ->
                        way instanceof Account.Recovery.RecoveryCode code ? code.kept().stream() : Stream.<Ref>empty())
                .forEach(ref -> addWithOuter(ref, needed));
        return plan.places().values().stream()
                .filter(place -> needed.contains(place.ref()) || opens(place.ref()))
                .toList();
    }

    private void addWithOuter(Ref ref, Set<Ref> needed) {
        if (ref.kind() == Kind.PLACES && needed.add(ref)) {
            plan.place(ref).inside().ifPresent(outer -> addWithOuter(outer, needed));
        }
    }

    /** The people who have the sheet with the pack's passphrase: they say so, or it was handed to them. */
    public List<Person> keyHolders() {
        Set<Ref> handedOut = new LinkedHashSet<>();
        plan.custody().values().stream()
                .filter(it -> it.item() == Custody.Item.KEY_SHEET && it.pack().equals(pack.ref()))
                .filter(Custody::isOut)
                .forEach(it -> handedOut.add(it.holder()));
        return plan.people().values().stream()
                .filter(person -> handedOut.contains(person.ref())
                        || person.holds().stream()
                                .anyMatch(holding -> holding instanceof Person.Holding.KeySheet sheet
                                        && sheet.pack().equals(pack.ref())))
                .toList();
    }

    /** The people who have a share of the pack's passphrase, in the order of the shares; empty where it isn't split. */
    public List<Person> shareHolders() {
        return pack.protection().shares().stream()
                .flatMap(shares -> shares.holders().stream())
                .distinct()
                .map(plan::person)
                .toList();
    }

    /**
     * Whom the pack introduces, in this order: the author, the contacts and verifiers of the plan, the recipient, then by
     * id those with a task in what is shown; with L1, at last those with a task in law.
     */
    public List<Person> people() {
        Set<Ref> refs = new LinkedHashSet<>();
        refs.add(plan.header().author());
        plan.header().activation().ifPresent(activation -> {
            refs.addAll(activation.contacts());
            refs.addAll(activation.verifiers());
        });
        refs.add(pack.recipient());
        keyHolders().forEach(person -> refs.add(person.ref()));
        shareHolders().forEach(person -> refs.add(person.ref()));
        engagements().forEach(engagement -> {
            refs.add(engagement.customer());
            refs.addAll(engagement.contacts());
            engagement.successor().ifPresent(refs::add);
        });
        workflows().forEach(workflow -> refs.addAll(workflow.mayTakeOver()));
        accounts().forEach(account -> helpers(account).forEach(refs::add));
        if (pack.documents().contains(DocumentId.L1)) {
            plan.people().values().stream()
                    .filter(person -> person.roles().stream().anyMatch(this::isInLaw))
                    .forEach(person -> refs.add(person.ref()));
        }
        return refs.stream().map(plan::person).toList();
    }

    /** Whether a task is one that lawyers ask about, for the author or a customer that is shown. */
    private boolean isInLaw(Person.Role role) {
        return IN_LAW.contains(role.kind())
                && role.engagement().map(shown::contains).orElse(true);
    }

    private static Stream<Ref> helpers(Account account) {
        Stream<Ref> recovery = account.recovery().stream().flatMap(way -> {
            if (way instanceof Account.Recovery.SecondAdmin admin) {
                return Stream.of(admin.person());
            }
            return way instanceof Account.Recovery.EmergencyAccess access ? Stream.of(access.to()) : Stream.empty();
        });
        Stream<Ref> wishes = account.wish().stream()
                .flatMap(wish -> Stream.of(wish.to(), wish.decidedBy(), wish.executedBy()))
                .flatMap(Optional::stream);
        Stream<Ref> rights = account.rights().stream()
                .flatMap(it -> Stream.of(it.owner(), it.maintainer()))
                .flatMap(Optional::stream);
        return Stream.of(recovery, wishes, rights).flatMap(it -> it);
    }
}
