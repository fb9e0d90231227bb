package org.understudy.access;

import static org.understudy.access.PlanBuilder.ref;
import static org.understudy.access.PlanBuilder.secret;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.understudy.plan.Account;
import org.understudy.plan.Account.Recovery;
import org.understudy.plan.Account.SecondFactor;
import org.understudy.plan.Custody;
import org.understudy.plan.Device;
import org.understudy.plan.Device.Unlock;
import org.understudy.plan.DocumentId;
import org.understudy.plan.EvidenceKind;
import org.understudy.plan.Header;
import org.understudy.plan.Pack;
import org.understudy.plan.Person;
import org.understudy.plan.Person.Role;
import org.understudy.plan.Place;
import org.understudy.plan.Plan;
import org.understudy.plan.Ref;

/** Small plans in which everything may refer to anything. */
public final class RandomPlans {
    private static final List<EvidenceKind> PAPERS = List.of(
            EvidenceKind.DEATH_CERTIFICATE,
            EvidenceKind.IDENTITY_DOCUMENT,
            EvidenceKind.EXECUTOR_CERTIFICATE,
            EvidenceKind.COMPANY_EXTRACT,
            EvidenceKind.MEDICAL_CERTIFICATE);

    private final Random random;
    private final PlanBuilder plan = new PlanBuilder();
    private final List<String> people = new ArrayList<>(List.of("people/jan"));
    private final List<String> accounts;
    private final List<String> devices;
    private final List<String> places;
    private final List<String> packs;

    private RandomPlans(long seed) {
        random = new Random(seed);
        for (int i = 0, n = 1 + random.nextInt(4); i < n; i++) {
            people.add("people/p" + i);
        }
        accounts = names("accounts/a", 1 + random.nextInt(7));
        devices = names("devices/d", random.nextInt(5));
        places = names("places/x", random.nextInt(4));
        packs = names("packs/k", 1 + random.nextInt(3));
    }

    public static Plan of(long seed) {
        return new RandomPlans(seed).make();
    }

    private static List<String> names(String stem, int count) {
        return IntStream.range(0, count).mapToObj(i -> stem + i).toList();
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> Optional<T> maybe(int percent, Supplier<T> make) {
        return chance(percent) ? Optional.of(make.get()) : Optional.empty();
    }

    private List<Ref> some(List<String> of) {
        return of.stream().filter(it -> chance(30)).map(PlanBuilder::ref).toList();
    }

    private static String id(String path) {
        return path.substring(path.indexOf('/') + 1);
    }

    private Optional<String> kept() {
        List<String> all = new ArrayList<>(people);
        all.addAll(places);
        return maybe(70, () -> one(all));
    }

    private Plan make() {
        people.forEach(this::person);
        accounts.forEach(this::account);
        devices.forEach(this::device);
        places.forEach(this::place);
        packs.forEach(this::pack);
        for (int i = 0, n = random.nextInt(4); i < n; i++) {
            plan.handed(
                    "c" + i,
                    one(List.of(Custody.Item.values())),
                    one(packs),
                    one(people),
                    places.isEmpty() ? Optional.empty() : maybe(50, () -> one(places)));
        }
        if (chance(80)) {
            plan.activation(
                    List.copyOf(EnumSet.of(one(List.of(Header.Event.values())), one(List.of(Header.Event.values())))),
                    1 + random.nextInt(2),
                    random.nextInt(4),
                    people.stream().filter(it -> chance(60)).toArray(String[]::new));
        }
        if (chance(50)) {
            plan.scenario(
                    "own", chance(70), some(places).stream().map(Ref::toString).toArray(String[]::new));
        }
        return plan.build();
    }

    private void person(String path) {
        List<Person.Holding> holds = new ArrayList<>();
        packs.stream().filter(it -> chance(25)).forEach(it -> holds.add(PlanBuilder.thing(it)));
        packs.stream().filter(it -> chance(20)).forEach(it -> holds.add(PlanBuilder.sheet(it)));
        devices.stream().filter(it -> chance(15)).forEach(it -> holds.add(PlanBuilder.thing(it)));
        places.stream().filter(it -> chance(15)).forEach(it -> holds.add(PlanBuilder.thing(it)));
        accounts.stream().filter(it -> chance(5)).forEach(it -> holds.add(PlanBuilder.thing(it)));
        if (chance(20)) {
            holds.add(new Person.Holding.Knowledge(secret("S" + random.nextInt(8))));
        }
        if (chance(5)) {
            holds.add(new Person.Holding.Knowledge(secret("Packs/" + id(one(packs)) + "#share-" + id(one(people)))));
        }
        List<Role.Kind> roles = List.of(Role.Kind.HEIR, Role.Kind.EXECUTOR, Role.Kind.AGENT).stream()
                .filter(it -> chance(30))
                .toList();
        plan.person(id(path), roles, holds.toArray(Person.Holding[]::new));
    }

    private void account(String path) {
        List<SecondFactor> factors = IntStream.range(0, chance(60) ? 1 + random.nextInt(3) : 0)
                .mapToObj(i -> factor())
                .toList();
        Optional<Account.SignIn> signIn = maybe(
                90,
                () -> new Account.SignIn(
                        Optional.empty(),
                        maybe(80, () -> secret("S" + random.nextInt(8))),
                        maybe(10, () -> ref(holder())),
                        maybe(10, () -> ref(one(accounts))),
                        factors,
                        List.of()));
        Recovery[] recovery =
                IntStream.range(0, random.nextInt(3)).mapToObj(i -> recovery()).toArray(Recovery[]::new);
        plan.account(
                id(path),
                signIn,
                maybe(30, () -> PlanBuilder.renewal(PlanBuilder.DAY.plusDays(random.nextInt(20)), chance(30))),
                recovery);
    }

    private String holder() {
        return devices.isEmpty() || chance(30) ? one(accounts) : one(devices);
    }

    private SecondFactor factor() {
        return switch (random.nextInt(devices.isEmpty() ? 3 : 7)) {
            case 0 ->
                PlanBuilder.codes(
                        maybe(50, () -> secret("S" + random.nextInt(8))),
                        random.nextInt(3),
                        kept().stream().toArray(String[]::new));
            case 1 -> new SecondFactor.EmailCode(ref(one(accounts)));
            case 2 ->
                PlanBuilder.totp(
                        maybe(70, () -> secret("S" + random.nextInt(8))),
                        chance(50),
                        devices.stream().filter(it -> chance(30)).toArray(String[]::new));
            case 3 -> new SecondFactor.HardwareKey(ref(one(devices)));
            case 4 -> new SecondFactor.Sms(ref(one(devices)));
            case 5 -> new SecondFactor.Push(ref(one(devices)));
            default -> new SecondFactor.Passkey(ref(holder()));
        };
    }

    private Recovery recovery() {
        return switch (random.nextInt(devices.isEmpty() ? 5 : 6)) {
            case 0 -> new Recovery.Email(ref(one(accounts)));
            case 1 ->
                new Recovery.RecoveryCode(
                        maybe(60, () -> secret("S" + random.nextInt(8))), kept().map(PlanBuilder::ref));
            case 2 -> new Recovery.SecondAdmin(ref(one(people)));
            case 3 -> new Recovery.EmergencyAccess(ref(one(people)), PlanBuilder.days(1 + random.nextInt(9)));
            case 4 ->
                PlanBuilder.support(
                        1 + random.nextInt(20),
                        PAPERS.stream().filter(it -> chance(30)).toArray(EvidenceKind[]::new));
            default -> new Recovery.Phone(ref(one(devices)));
        };
    }

    private void device(String path) {
        Device.Type type = one(List.of(
                Device.Type.PHONE,
                Device.Type.SIM,
                Device.Type.LAPTOP,
                Device.Type.HARDWARE_KEY,
                Device.Type.AUTHENTICATOR_APP));
        List<Unlock> unlocks =
                IntStream.range(0, random.nextInt(3)).mapToObj(i -> unlock()).toList();
        plan.device(
                id(path),
                type,
                kept(),
                unlocks,
                some(devices).stream().filter(it -> chance(40)).toList(),
                maybe(30, () -> ref(one(accounts))));
    }

    private Unlock unlock() {
        return switch (random.nextInt(6)) {
            case 0 -> new Unlock.Biometric(ref(one(people)));
            case 1 -> new Unlock.WithDevice(ref(one(devices)));
            case 2 -> new Unlock.WithAccount(ref(one(accounts)));
            case 3 -> new Unlock.Password(secret("S" + random.nextInt(8)));
            default -> PlanBuilder.pin("S" + random.nextInt(8));
        };
    }

    private void place(String path) {
        List<Place.Opening> openings =
                IntStream.range(0, random.nextInt(3)).mapToObj(i -> opening()).toList();
        int number = places.indexOf(path);
        plan.place(
                id(path),
                one(List.of(Place.Type.HOME, Place.Type.SAFE, Place.Type.NOTARY)),
                number == 0 ? Optional.empty() : maybe(40, () -> places.get(random.nextInt(number))),
                openings,
                people.stream().filter(it -> chance(20)).toArray(String[]::new));
    }

    private Place.Opening opening() {
        return switch (random.nextInt(4)) {
            case 0 -> new Place.Opening.Code(secret("S" + random.nextInt(8)));
            case 1 -> new Place.Opening.WithAccount(ref(one(accounts)));
            case 2 ->
                new Place.Opening.ByPerson(
                        ref(one(people)),
                        PAPERS.stream().filter(it -> chance(20)).toList());
            default ->
                new Place.Opening.Key(
                        PlanBuilder.text("key"),
                        kept().map(PlanBuilder::ref).stream().toList());
        };
    }

    private Pack.ShareGroup shareGroup() {
        return new Pack.ShareGroup(
                1 + random.nextInt(3),
                people.stream().filter(it -> chance(60)).map(PlanBuilder::ref).toList());
    }

    private void pack(String path) {
        Optional<Pack.Shares> shares = maybe(
                40,
                () -> new Pack.Shares(
                        1 + random.nextInt(2),
                        random.nextBoolean() ? List.of(shareGroup()) : List.of(shareGroup(), shareGroup())));
        List<Ref> covers = some(accounts);
        Pack.Extent keysOf = switch (random.nextInt(4)) {
            case 0 -> new Pack.Extent.Everything();
            case 1 -> new Pack.Extent.Only(some(packs));
            default -> new Pack.Extent.Open();
        };
        List<DocumentId> documents = new ArrayList<>(one(List.of(
                List.of(DocumentId.D2),
                List.of(DocumentId.D2, DocumentId.D3),
                List.of(DocumentId.D3),
                List.of(DocumentId.D0),
                List.of(DocumentId.L2))));
        if (!(keysOf instanceof Pack.Extent.Open)) {
            documents.add(DocumentId.D4);
        }
        plan.pack(
                id(path),
                one(people.subList(1, people.size())),
                covers.isEmpty() ? List.of(ref(accounts.get(0))) : covers,
                chance(50) ? List.of() : some(accounts),
                documents,
                shares,
                chance(50) ? new Pack.Extent.Everything() : new Pack.Extent.Open(),
                keysOf);
    }
}
