package org.understudy.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.understudy.plan.Account;
import org.understudy.plan.Account.Recovery;
import org.understudy.plan.Account.SecondFactor;
import org.understudy.plan.Body;
import org.understudy.plan.Capacity;
import org.understudy.plan.Category;
import org.understudy.plan.Criticality;
import org.understudy.plan.Custody;
import org.understudy.plan.Device;
import org.understudy.plan.DocumentId;
import org.understudy.plan.EvidenceKind;
import org.understudy.plan.Format;
import org.understudy.plan.Header;
import org.understudy.plan.Jurisdiction;
import org.understudy.plan.Kind;
import org.understudy.plan.LocalText;
import org.understudy.plan.Origin;
import org.understudy.plan.Pack;
import org.understudy.plan.Person;
import org.understudy.plan.Place;
import org.understudy.plan.Plan;
import org.understudy.plan.Ref;
import org.understudy.plan.SecretRef;
import org.understudy.source.SourceRange;
import org.understudy.text.Language;
import org.understudy.text.TimeSpan;

/** Plans without files. The author is {@code jan}; a reference is written {@code places/safe}. */
final class PlanBuilder {
    static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    static final Optional<SecretRef> NO_SECRET = Optional.empty();
    private static final Body EMPTY = new Body(Language.EN, Map.of(Language.EN, new Body.Prose(List.of(), Map.of())));

    final SortedMap<String, Person> people = new TreeMap<>();
    final SortedMap<String, Account> accounts = new TreeMap<>();
    final SortedMap<String, Device> devices = new TreeMap<>();
    final SortedMap<String, Place> places = new TreeMap<>();
    final SortedMap<String, Pack> packs = new TreeMap<>();
    final SortedMap<String, Custody> custody = new TreeMap<>();
    final List<Header.Scenario> scenarios = new ArrayList<>();
    private Optional<Header.Activation> activation = Optional.empty();

    PlanBuilder() {
        person("jan", List.of());
    }

    static Ref ref(String path) {
        String[] parts = path.split("/");
        return new Ref(Kind.ofFolder(parts[0]).orElseThrow(), parts[1]);
    }

    static List<Ref> refs(String... paths) {
        return Arrays.stream(paths).map(PlanBuilder::ref).toList();
    }

    static SecretRef secret(String entry) {
        return SecretRef.parse("vault:" + entry).orElseThrow();
    }

    static LocalText text(String text) {
        return LocalText.of(Language.EN, text);
    }

    private static Origin origin(String path) {
        return new Origin(SourceRange.ofFile(path + ".md"), Map.of());
    }

    static TimeSpan days(int days) {
        return new TimeSpan(days, TimeSpan.Unit.DAY);
    }

    PlanBuilder activation(List<Header.Event> events, int quorum, int waits, String... verifiers) {
        activation = Optional.of(new Header.Activation(
                events,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                refs(verifiers),
                quorum,
                waits == 0 ? Optional.empty() : Optional.of(days(waits)),
                Optional.empty()));
        return this;
    }

    PlanBuilder person(String id, List<Person.Role.Kind> roles, Person.Holding... holds) {
        people.put(
                id,
                new Person(
                        id,
                        origin("people/" + id),
                        id,
                        Person.Nature.NATURAL,
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        roles.stream()
                                .map(role -> new Person.Role(
                                        role,
                                        OptionalInt.empty(),
                                        List.of(),
                                        false,
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty()))
                                .toList(),
                        List.of(holds),
                        Optional.empty(),
                        List.of(),
                        EMPTY));
        return this;
    }

    static Person.Holding thing(String ref) {
        return new Person.Holding.Thing(ref(ref));
    }

    static Person.Holding sheet(String pack) {
        return new Person.Holding.KeySheet(ref(pack));
    }

    static Account.SignIn password(String secret, SecondFactor... factors) {
        return new Account.SignIn(
                Optional.empty(),
                Optional.of(secret(secret)),
                Optional.empty(),
                Optional.empty(),
                List.of(factors),
                List.of());
    }

    static SecondFactor totp(Optional<SecretRef> seed, boolean print, String... devices) {
        return new SecondFactor.Totp(refs(devices), seed, Account.Algorithm.SHA1, 6, 30, print);
    }

    static SecondFactor codes(Optional<SecretRef> codes, int left, String... kept) {
        return new SecondFactor.BackupCodes(
                codes,
                OptionalInt.of(left),
                Arrays.stream(kept).map(PlanBuilder::ref).findFirst(),
                Optional.empty());
    }

    static Recovery support(int takes, EvidenceKind... papers) {
        return new Recovery.Support(List.of(papers), Optional.of(days(takes)), Optional.empty());
    }

    PlanBuilder account(String id, Account.SignIn signIn, Recovery... recovery) {
        return account(id, Optional.of(signIn), Optional.empty(), recovery);
    }

    PlanBuilder account(
            String id, Optional<Account.SignIn> signIn, Optional<Account.Renewal> renewal, Recovery... recovery) {
        accounts.put(
                id,
                new Account(
                        id,
                        origin("accounts/" + id),
                        text(id),
                        new Account.Provider.Described("X B.V.", Optional.empty()),
                        Optional.empty(),
                        Category.OTHER,
                        Capacity.OWN_BUSINESS,
                        Optional.empty(),
                        Criticality.NORMAL,
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        signIn,
                        List.of(recovery),
                        List.of(),
                        renewal,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Account.FactStatus.CLIENT_REPORTED,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        EMPTY));
        return this;
    }

    static Account.Renewal renewal(LocalDate on, boolean automatic) {
        return new Account.Renewal(
                on, Optional.empty(), Optional.empty(), Optional.empty(), automatic, Optional.empty());
    }

    PlanBuilder device(
            String id,
            Device.Type type,
            Optional<String> kept,
            List<Device.Unlock> unlocks,
            List<Ref> carries,
            Optional<Ref> account) {
        devices.put(
                id,
                new Device(
                        id,
                        origin("devices/" + id),
                        text(id),
                        type,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        unlocks,
                        kept.map(PlanBuilder::ref),
                        carries,
                        account,
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        EMPTY));
        return this;
    }

    static Device.Unlock pin(String secret) {
        return new Device.Unlock.Pin(secret(secret));
    }

    PlanBuilder place(
            String id, Place.Type type, Optional<String> inside, List<Place.Opening> opened, String... access) {
        places.put(
                id,
                new Place(
                        id,
                        origin("places/" + id),
                        text(id),
                        type,
                        Optional.empty(),
                        inside.map(PlanBuilder::ref),
                        opened,
                        refs(access),
                        Optional.empty(),
                        List.of(),
                        EMPTY));
        return this;
    }

    PlanBuilder pack(String id, String recipient, List<Ref> covers, List<Ref> must, List<DocumentId> documents) {
        return pack(id, recipient, covers, must, documents, Optional.empty(), new Pack.Extent.Open());
    }

    /** @param opens devices and places that it says how to open */
    PlanBuilder pack(
            String id,
            String recipient,
            List<Ref> covers,
            List<Ref> must,
            List<DocumentId> documents,
            Optional<Pack.Shares> shares,
            Pack.Extent opens) {
        return pack(id, recipient, covers, must, documents, shares, opens, new Pack.Extent.Open());
    }

    /** @param keysOf packs whose keys it prints */
    PlanBuilder pack(
            String id,
            String recipient,
            List<Ref> covers,
            List<Ref> must,
            List<DocumentId> documents,
            Optional<Pack.Shares> shares,
            Pack.Extent opens,
            Pack.Extent keysOf) {
        var open = new Pack.Extent.Open();
        packs.put(
                id,
                new Pack(
                        id,
                        origin("packs/" + id),
                        Optional.empty(),
                        ref(recipient),
                        Language.EN,
                        documents,
                        List.of(Format.PDF),
                        List.of(new Pack.Selector(List.of(), List.of(), List.of(), List.of(), covers, List.of())),
                        open,
                        open,
                        opens,
                        opens,
                        open,
                        open,
                        keysOf,
                        List.of(),
                        List.of(),
                        must,
                        new Pack.Protection(
                                Optional.of(secret("Packs/" + id)),
                                shares,
                                List.of(),
                                Pack.OdtProfile.COMPATIBLE,
                                List.of()),
                        Optional.empty(),
                        List.of(),
                        EMPTY));
        return this;
    }

    PlanBuilder handed(String id, Custody.Item item, String pack, String holder, Optional<String> place) {
        custody.put(
                id,
                new Custody(
                        id,
                        origin("custody/" + id),
                        item,
                        ref(pack),
                        1,
                        OptionalInt.empty(),
                        Custody.Medium.PAPER,
                        Optional.empty(),
                        Optional.empty(),
                        ref(holder),
                        place.map(PlanBuilder::ref),
                        DAY,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        EMPTY));
        return this;
    }

    PlanBuilder scenario(String id, boolean author, String... lost) {
        scenarios.add(new Header.Scenario(id, Optional.empty(), author, refs(lost)));
        return this;
    }

    Plan build() {
        return new Plan(
                new Header(
                        origin("plan"),
                        text("A plan"),
                        ref("people/jan"),
                        Optional.empty(),
                        "generic",
                        Language.EN,
                        DAY,
                        1,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        activation,
                        List.of(),
                        scenarios,
                        List.of(),
                        EMPTY,
                        Optional.empty()),
                people,
                accounts,
                devices,
                places,
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                packs,
                custody,
                new TreeMap<>(),
                new TreeMap<>(),
                new Jurisdiction(
                        "generic",
                        Optional.empty(),
                        text("generic"),
                        DAY,
                        false,
                        false,
                        false,
                        false,
                        Map.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Map.of(),
                        List.of(),
                        List.of()),
                secrets());
    }

    /** All that accounts, devices, places and packs name. */
    private SortedMap<SecretRef, SourceRange> secrets() {
        SortedMap<SecretRef, SourceRange> all = new TreeMap<>();
        SourceRange at = SourceRange.ofFile("plan.md");
        accounts.values().forEach(account -> {
            account.signIn().ifPresent(signIn -> {
                signIn.password().ifPresent(it -> all.put(it, at));
                signIn.secondFactors().forEach(factor -> {
                    if (factor instanceof SecondFactor.Totp totp) {
                        totp.secret().ifPresent(it -> all.put(it, at));
                    } else if (factor instanceof SecondFactor.BackupCodes codes) {
                        codes.codes().ifPresent(it -> all.put(it, at));
                    }
                });
            });
            account.recovery().forEach(way -> {
                if (way instanceof Recovery.RecoveryCode code) {
                    code.code().ifPresent(it -> all.put(it, at));
                }
            });
        });
        devices.values()
                .forEach(device -> device.unlockedBy().forEach(unlock -> {
                    if (unlock instanceof Device.Unlock.Pin pin) {
                        all.put(pin.secret(), at);
                    }
                }));
        places.values()
                .forEach(place -> place.openedBy().forEach(opening -> {
                    if (opening instanceof Place.Opening.Code code) {
                        all.put(code.secret(), at);
                    }
                }));
        packs.values().forEach(pack -> pack.protection().passphrase().ifPresent(it -> all.put(it, at)));
        return all;
    }
}
