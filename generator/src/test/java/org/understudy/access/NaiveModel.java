package org.understudy.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.understudy.access.AccessNodes.Event;
import org.understudy.plan.Account;
import org.understudy.plan.Account.Recovery;
import org.understudy.plan.Account.SecondFactor;
import org.understudy.plan.Custody;
import org.understudy.plan.Device;
import org.understudy.plan.Device.Unlock;
import org.understudy.plan.Disclosure;
import org.understudy.plan.DocumentId;
import org.understudy.plan.EvidenceKind;
import org.understudy.plan.Header;
import org.understudy.plan.Kind;
import org.understudy.plan.Pack;
import org.understudy.plan.Person;
import org.understudy.plan.Person.Holding;
import org.understudy.plan.Person.Role;
import org.understudy.plan.Place;
import org.understudy.plan.Plan;
import org.understudy.plan.Ref;
import org.understudy.plan.SecretRef;

/**
 * Who reaches what when, read straight from the plan: asks of each thing again and again whether there is a way to it by now,
 * until nothing changes. Knows no rules and no theory.
 */
final class NaiveModel {
    private static final long NEVER = Integer.MAX_VALUE;

    private final Plan plan;
    private final Set<Ref> actors;
    private final Set<Ref> gone;
    private final Set<Event> events;
    private final boolean authorThere;
    private final Map<Object, Long> days = new HashMap<>();
    private final Map<Ref, Set<Ref>> told = new HashMap<>();
    private boolean changed = true;

    /** A fact about a thing: in hand, open … */
    private record Fact(String what, Object of) {}

    NaiveModel(Plan plan, Set<Ref> actors, Set<Ref> lost, Set<Event> events, boolean authorThere) {
        this.plan = plan;
        this.events = events;
        this.authorThere = authorThere;
        this.gone = new HashSet<>(lost);
        for (int i = 0; i < plan.places().size(); i++) {
            plan.places().values().stream()
                    .filter(place -> place.inside().filter(gone::contains).isPresent())
                    .forEach(place -> gone.add(place.ref()));
        }
        this.actors = new HashSet<>(actors);
        this.actors.removeAll(gone);
        for (Pack pack : plan.packs().values()) {
            var disclosure = new Disclosure(plan, pack);
            Set<Ref> all = told.computeIfAbsent(pack.recipient(), it -> new HashSet<>());
            all.add(pack.ref());
            if (pack.documents().equals(List.of(DocumentId.L2))) {
                continue;
            }
            disclosure.accounts().forEach(it -> all.add(it.ref()));
            disclosure.devices().forEach(it -> all.add(it.ref()));
            disclosure.places().forEach(it -> all.add(it.ref()));
        }
        while (changed) {
            changed = false;
            plan.people().values().forEach(this::person);
            plan.accounts().values().forEach(this::account);
            plan.devices().values().forEach(this::device);
            plan.places().values().forEach(this::place);
            plan.packs().values().forEach(this::pack);
        }
    }

    long day(Ref account) {
        return day("in", account);
    }

    long day(String what, Object of) {
        return days.getOrDefault(new Fact(what, of), NEVER);
    }

    boolean packOpen(Ref pack) {
        return day("open", pack) < NEVER;
    }

    private void reach(String what, Object of, long day) {
        if (day < day(what, of) && !gone.contains(of)) {
            days.put(new Fact(what, of), day);
            changed = true;
        }
    }

    private static long both(long... ways) {
        long last = 0;
        for (long way : ways) {
            last = Math.max(last, way);
        }
        return last;
    }

    private static long after(long day, long delay) {
        return day >= NEVER ? NEVER : day + delay;
    }

    private static long when(boolean so) {
        return so ? 0 : NEVER;
    }

    private long is(Ref person) {
        return when(actors.contains(person));
    }

    private boolean there(Ref person) {
        return !gone.contains(person)
                && (authorThere || !person.equals(plan.header().author()));
    }

    private long stands(Ref place) {
        return when(!gone.contains(place));
    }

    private long secret(SecretRef secret) {
        return actors.contains(plan.header().author()) && plan.secrets().containsKey(secret) ? 0 : day("known", secret);
    }

    private long activated() {
        if (plan.header().activation().isEmpty()) {
            return when(!events.isEmpty());
        }
        Header.Activation activation = plan.header().activation().get();
        boolean called = (events.contains(Event.DEATH) && activation.events().contains(Header.Event.DEATH))
                || (events.contains(Event.INCAPACITY)
                        && activation.events().stream()
                                .anyMatch(it -> List.of(
                                                "TEMPORARY_INCAPACITY", "LASTING_INCAPACITY", "MISSING", "UNREACHABLE")
                                        .contains(it.name())));
        long verifiers =
                activation.verifiers().stream().distinct().filter(this::there).count();
        return called && verifiers >= activation.quorum()
                ? activation.waitingPeriod().map(it -> it.amount()).orElse(0)
                : NEVER;
    }

    private long entitled(Ref thing) {
        return actors.contains(plan.header().author())
                ? 0
                : actors.stream()
                                .anyMatch(actor ->
                                        told.getOrDefault(actor, Set.of()).contains(thing))
                        ? activated()
                        : NEVER;
    }

    private long help(Ref person, Ref about) {
        return Math.min(is(person), there(person) ? entitled(about) : NEVER);
    }

    private long paper(EvidenceKind kind) {
        if (kind == EvidenceKind.COMPANY_EXTRACT || (kind == EvidenceKind.IDENTITY_DOCUMENT && !actors.isEmpty())) {
            return 0;
        }
        return switch (kind) {
            case DEATH_CERTIFICATE -> when(events.contains(Event.DEATH) && !actors.isEmpty());
            case EXECUTOR_CERTIFICATE -> after(when(events.contains(Event.DEATH) && role(Role.Kind.EXECUTOR)), 14);
            case MEDICAL_CERTIFICATE -> when(events.contains(Event.INCAPACITY) && role(Role.Kind.AGENT));
            default -> throw new IllegalArgumentException(kind.term());
        };
    }

    private boolean role(Role.Kind role) {
        return actors.stream().anyMatch(actor -> plan.person(actor).has(role));
    }

    private long papers(List<EvidenceKind> kinds) {
        return kinds.stream().mapToLong(this::paper).max().orElse(0);
    }

    private boolean insider(Person person, Place place) {
        return place.access().contains(person.ref())
                || person.holds().contains(new Holding.Thing(place.ref()))
                || place.openedBy().stream()
                        .anyMatch(it -> it instanceof Place.Opening.Key key
                                && key.kept().contains(person.ref()));
    }

    /** When one gets a thing that is kept somewhere. */
    private long from(Ref kept, Ref about) {
        return switch (kept.kind()) {
            case PEOPLE -> help(kept, about);
            case DEVICES -> day("open", kept);
            default -> {
                Place place = plan.place(kept);
                long fetched = plan.people().values().stream()
                        .filter(person -> insider(person, place))
                        .mapToLong(person -> both(stands(kept), help(person.ref(), about)))
                        .min()
                        .orElse(NEVER);
                long handed = place.openedBy().stream()
                        .mapToLong(it -> it instanceof Place.Opening.ByPerson by
                                ? both(stands(kept), help(by.person(), about), papers(by.evidence()))
                                : NEVER)
                        .min()
                        .orElse(NEVER);
                yield Math.min(day("entered", kept), Math.min(fetched, handed));
            }
        };
    }

    private long from(Optional<Ref> kept, Ref about) {
        return kept.map(it -> from(it, about)).orElse(NEVER);
    }

    private void person(Person person) {
        for (Holding holding : person.holds()) {
            if (holding instanceof Holding.Knowledge knowledge) {
                reach("known", knowledge.secret(), is(person.ref()));
            } else if (holding instanceof Holding.Thing thing && thing.what().kind() == Kind.ACCOUNTS) {
                reach("in", thing.what(), is(person.ref()));
            } else if (holding instanceof Holding.Thing thing && thing.what().kind() == Kind.DEVICES) {
                Ref device = thing.what();
                long place = plan.device(device)
                        .kept()
                        .filter(it -> it.kind() == Kind.PLACES)
                        .map(this::stands)
                        .orElse(0L);
                reach("in hand", device, both(place, help(person.ref(), device)));
            }
        }
    }

    private void account(Account account) {
        Ref ref = account.ref();
        boolean two =
                account.signIn().filter(it -> !it.secondFactors().isEmpty()).isPresent();
        account.signIn().ifPresent(signIn -> {
            signIn.password().ifPresent(it -> reach("first", ref, secret(it)));
            signIn.passkey().ifPresent(it -> reach("first", ref, inUse(it)));
            signIn.via().ifPresent(it -> reach("first", ref, day("in", it)));
            signIn.secondFactors().forEach(it -> reach("second", ref, factor(it, ref)));
            reach("in", ref, both(day("first", ref), two ? day("second", ref) : 0));
        });
        for (Recovery way : account.recovery()) {
            if (way instanceof Recovery.Email email) {
                reach("first", ref, day("in", email.account()));
            } else if (way instanceof Recovery.Phone phone) {
                reach("first", ref, day("number", phone.device()));
            } else if (way instanceof Recovery.RecoveryCode code) {
                long typed = Math.min(code.code().map(this::secret).orElse(NEVER), from(code.kept(), ref));
                reach(two ? "second" : "first", ref, typed);
            } else if (way instanceof Recovery.SecondAdmin admin) {
                reach("in", ref, help(admin.person(), ref));
            } else if (way instanceof Recovery.EmergencyAccess access) {
                long asked = both(when(!events.isEmpty()), help(access.to(), ref));
                reach("in", ref, after(asked, access.waits().amount()));
            } else if (way instanceof Recovery.Support support) {
                long asked = both(entitled(ref), papers(support.evidence()));
                reach("in", ref, after(asked, support.takes().orElseThrow().amount()));
            }
        }
    }

    private long inUse(Ref holder) {
        return holder.kind() == Kind.ACCOUNTS ? day("in", holder) : day("open", holder);
    }

    private long factor(SecondFactor factor, Ref account) {
        if (factor instanceof SecondFactor.Totp totp) {
            long app = totp.devices().stream()
                    .mapToLong(it -> day("open", it))
                    .min()
                    .orElse(NEVER);
            return Math.min(app, totp.secret().map(this::secret).orElse(NEVER));
        } else if (factor instanceof SecondFactor.BackupCodes codes) {
            return codes.left().orElse(1) == 0
                    ? NEVER
                    : Math.min(codes.codes().map(this::secret).orElse(NEVER), from(codes.kept(), account));
        } else if (factor instanceof SecondFactor.HardwareKey key) {
            return day("open", key.device());
        } else if (factor instanceof SecondFactor.Sms sms) {
            return day("number", sms.sim());
        } else if (factor instanceof SecondFactor.Passkey passkey) {
            return inUse(passkey.holder());
        } else if (factor instanceof SecondFactor.Push push) {
            return day("open", push.device());
        }
        return day("in", ((SecondFactor.EmailCode) factor).account());
    }

    private void device(Device device) {
        Ref ref = device.ref();
        boolean carried = false;
        for (Device carrier : plan.devices().values()) {
            if (carrier.carries().contains(ref)) {
                carried = true;
                boolean app = device.type() == Device.Type.AUTHENTICATOR_APP;
                reach("in hand", ref, day(app ? "open" : "in hand", carrier.ref()));
                if (device.type() == Device.Type.SIM) {
                    reach("number", ref, day("open", carrier.ref()), true);
                }
            }
        }
        if (!carried) {
            reach("in hand", ref, from(device.kept(), ref));
            Ref owner = device.owner().orElse(plan.header().author());
            if (device.kept().filter(it -> it.kind() == Kind.PEOPLE).isEmpty()) {
                reach(
                        "in hand",
                        ref,
                        both(help(owner, ref), device.kept().map(this::stands).orElse(0L)));
            }
        }
        long inHand = day("in hand", ref);
        if (device.unlockedBy().isEmpty()) {
            reach("open", ref, inHand, true);
        }
        device.unlockedBy().forEach(it -> reach("open", ref, both(inHand, key(it)), true));
        if (device.type() == Device.Type.AUTHENTICATOR_APP && device.account().isPresent()) {
            long signedIn = day("in", device.account().get());
            long typed = device.unlockedBy().stream()
                    .filter(it -> it instanceof Unlock.Pin || it instanceof Unlock.Password)
                    .mapToLong(this::key)
                    .min()
                    .orElse(0);
            reach("open", ref, both(signedIn, typed), true);
        }
        if (device.type() == Device.Type.SIM || device.type() == Device.Type.PHONE) {
            reach("number", ref, day("open", ref), true);
        }
        if (device.type() == Device.Type.SIM && device.account().isPresent()) {
            reach("number", ref, after(day("in", device.account().get()), 7), true);
        }
    }

    /** A lost device can’t be had; its number and its codes can, elsewhere. */
    private void reach(String what, Ref of, long day, boolean evenIfLost) {
        if (evenIfLost && day < day(what, of)) {
            days.put(new Fact(what, of), day);
            changed = true;
        }
    }

    private long key(Unlock unlock) {
        if (unlock instanceof Unlock.Pin pin) {
            return secret(pin.secret());
        } else if (unlock instanceof Unlock.Password password) {
            return secret(password.secret());
        } else if (unlock instanceof Unlock.Biometric biometric) {
            return is(biometric.person());
        } else if (unlock instanceof Unlock.WithDevice with) {
            return day("open", with.device());
        }
        return day("in", ((Unlock.WithAccount) unlock).account());
    }

    private void place(Place place) {
        Ref ref = place.ref();
        long way =
                both(stands(ref), place.inside().map(it -> day("entered", it)).orElse(0L));
        plan.people().values().stream()
                .filter(person -> insider(person, place))
                .forEach(person -> reach("entered", ref, both(way, is(person.ref()))));
        if (place.openedBy().isEmpty()
                && place.access().isEmpty()
                && place.inside().isPresent()) {
            reach("entered", ref, way);
        }
        for (Place.Opening opening : place.openedBy()) {
            if (opening instanceof Place.Opening.Key key) {
                key.kept().stream()
                        .filter(kept -> kept.kind() == Kind.PLACES)
                        .forEach(kept -> reach("entered", ref, both(way, day("entered", kept))));
            } else if (opening instanceof Place.Opening.Code code) {
                reach("entered", ref, both(way, secret(code.secret())));
            } else if (opening instanceof Place.Opening.WithAccount with) {
                reach("entered", ref, both(way, day("in", with.account())));
            } else if (opening instanceof Place.Opening.ByPerson by && place.type() != Place.Type.NOTARY) {
                reach("entered", ref, both(way, help(by.person(), ref), papers(by.evidence())));
            }
        }
    }

    private void pack(Pack pack) {
        Ref ref = pack.ref();
        long copy = held(pack, "copy", 0);
        long passphrase = Math.min(
                held(pack, "sheet", 0),
                pack.protection().passphrase().map(this::secret).orElse(NEVER));
        if (pack.protection().shares().isPresent()) {
            Pack.Shares shares = pack.protection().shares().get();
            int number = 0;
            List<Long> groups = new ArrayList<>();
            for (Pack.ShareGroup group : shares.groups()) {
                List<Long> found = new ArrayList<>();
                for (Ref holder : group.of()) {
                    found.add(Math.min(held(pack, "share", ++number), secret(words(pack, holder))));
                }
                groups.add(last(found, group.threshold()));
            }
            passphrase = Math.min(passphrase, last(groups, shares.groupsNeeded()));
        }
        reach("open", ref, both(copy, passphrase));
        long open = day("open", ref);
        if (pack.documents().contains(DocumentId.D4)) {
            plan.packs().values().stream()
                    .filter(named -> pack.keysOf() instanceof Pack.Extent.Everything
                            ? !named.equals(pack)
                            : pack.keysOf() instanceof Pack.Extent.Only only
                                    && only.refs().contains(named.ref()))
                    .forEach(named -> keys(named, open));
        }
        boolean d2 = pack.documents().contains(DocumentId.D2);
        boolean d3 = pack.documents().contains(DocumentId.D3);
        if (d2 || d3) {
            var disclosure = new Disclosure(plan, pack);
            disclosure.accounts().forEach(account -> printed(account, open, d2, d3));
            disclosure.devices().stream()
                    .filter(device -> disclosure.opens(device.ref()))
                    .flatMap(device -> device.unlockedBy().stream())
                    .forEach(unlock -> {
                        if (unlock instanceof Unlock.Pin pin) {
                            reach("known", pin.secret(), open);
                        } else if (unlock instanceof Unlock.Password password) {
                            reach("known", password.secret(), open);
                        }
                    });
            plan.places().values().stream()
                    .filter(place -> d2 && disclosure.opens(place.ref()))
                    .flatMap(place -> place.openedBy().stream())
                    .forEach(it -> {
                        if (it instanceof Place.Opening.Code code) {
                            reach("known", code.secret(), open);
                        }
                    });
        }
    }

    /** The sheet with the passphrase; of a pack in shares only where somebody has it; and a card for each share. */
    private void keys(Pack named, long open) {
        boolean sheet =
                plan.people().values().stream().anyMatch(it -> it.holds().contains(new Holding.KeySheet(named.ref())))
                        || plan.custody().values().stream()
                                .anyMatch(it -> it.item() == Custody.Item.KEY_SHEET
                                        && it.pack().equals(named.ref()));
        if (sheet || named.protection().shares().isEmpty()) {
            reach("known", named.protection().passphrase().orElseThrow(), open);
        }
        named.protection()
                .shares()
                .ifPresent(shares -> shares.holders().forEach(holder -> reach("known", words(named, holder), open)));
    }

    private static SecretRef words(Pack pack, Ref holder) {
        return SecretRef.parse("vault:Packs/" + pack.id() + "#share-" + holder.id())
                .orElseThrow();
    }

    private void printed(Account account, long open, boolean d2, boolean d3) {
        account.signIn().ifPresent(signIn -> {
            signIn.password().filter(it -> d2).ifPresent(it -> reach("known", it, open));
            signIn.secondFactors().forEach(factor -> {
                if (factor instanceof SecondFactor.BackupCodes codes) {
                    codes.codes().ifPresent(it -> reach("known", it, open));
                } else if (factor instanceof SecondFactor.Totp totp && totp.printSeed() && d3) {
                    totp.secret().ifPresent(it -> reach("known", it, open));
                }
            });
        });
        account.recovery().forEach(way -> {
            if (way instanceof Recovery.RecoveryCode code) {
                code.code().ifPresent(it -> reach("known", it, open));
            }
        });
    }

    /** When one gets a copy, the key sheet or a share of a pack from somebody who has it. */
    private long held(Pack pack, String what, int share) {
        long first = NEVER;
        Set<Ref> placed = new HashSet<>();
        for (Custody custody : plan.custody().values()) {
            if (custody.pack().equals(pack.ref()) && is(custody, pack, what, share)) {
                placed.add(custody.holder());
                long byHolder = both(
                        help(custody.holder(), pack.ref()),
                        custody.place().map(this::stands).orElse(0L));
                first = Math.min(first, Math.min(byHolder, from(custody.place(), pack.ref())));
            }
        }
        for (Person person : plan.people().values()) {
            boolean holds = what.equals("copy") && person.holds().contains(new Holding.Thing(pack.ref()))
                    || what.equals("sheet") && person.holds().contains(new Holding.KeySheet(pack.ref()))
                    || what.equals("share") && has(pack, person.ref(), share);
            if (holds && !placed.contains(person.ref())) {
                first = Math.min(first, help(person.ref(), pack.ref()));
            }
        }
        return first;
    }

    /** When so many of them are there. */
    private static long last(List<Long> days, int threshold) {
        return days.size() < threshold ? NEVER : days.stream().sorted().toList().get(threshold - 1);
    }

    private static boolean has(Pack pack, Ref person, int share) {
        return pack.protection().shares().orElseThrow().holders().get(share - 1).equals(person);
    }

    private static boolean is(Custody custody, Pack pack, String what, int share) {
        return switch (custody.item()) {
            case COPY, ENVELOPE -> what.equals("copy");
            case KEY_SHEET -> what.equals("sheet");
            case SHARE -> what.equals("share") && has(pack, custody.holder(), share);
        };
    }
}
