package org.understudy.plan;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The devices, places and people that a pack may name: those it tells of, and those without which what it tells can't be
 * followed. These are where keys to its places, and the papers it shows, are kept; who owns, keeps or opens what it tells of;
 * and where and with whom the pack itself is: its copies, its passphrase, its shares.
 */
final class NamedAlong {
    /** Documents that tell who has what of other packs, where the pack says so. */
    private static final Set<DocumentId> OF_HOLDERS =
            EnumSet.of(DocumentId.D5, DocumentId.D6, DocumentId.L8, DocumentId.L12, DocumentId.L13);

    private static final Map<DocumentId, Set<Person.Role.Kind>> PARTIES = Map.of(
            DocumentId.L4, EnumSet.of(Person.Role.Kind.AGENT, Person.Role.Kind.TECHNICAL_HELPER),
            DocumentId.L6, EnumSet.of(Person.Role.Kind.SUCCESSOR, Person.Role.Kind.AUTHORISED_SIGNER));

    private final Plan plan;
    private final Disclosure disclosure;
    private final Set<Ref> named = new LinkedHashSet<>();

    private NamedAlong(Disclosure disclosure) {
        this.plan = disclosure.plan();
        this.disclosure = disclosure;
    }

    static Set<Ref> with(Disclosure disclosure) {
        var along = new NamedAlong(disclosure);
        disclosure.devices().forEach(along::device);
        disclosure.places().forEach(along::place);
        disclosure.people().forEach(person -> along.named.add(person.ref()));
        along.plan.header().business().ifPresent(along.named::add);
        disclosure.accounts().forEach(along::account);
        disclosure.engagements().forEach(along::engagement);
        disclosure.instruments().forEach(along::instrument);
        along.ofThePack(disclosure.pack());
        return Set.copyOf(along.named);
    }

    private void device(Device device) {
        named.add(device.ref());
        device.owner().ifPresent(named::add);
        device.kept().ifPresent(this::keeper);
        for (Device.Unlock unlock : device.unlockedBy()) {
            if (unlock instanceof Device.Unlock.Biometric biometric && disclosure.opens(device.ref())) {
                named.add(biometric.person());
            }
        }
    }

    private void place(Place place) {
        named.add(place.ref());
        named.addAll(place.access());
        for (Place.Opening opening : place.openedBy()) {
            if (opening instanceof Place.Opening.Key key) {
                key.kept().forEach(this::keeper);
            } else if (opening instanceof Place.Opening.ByPerson by) {
                named.add(by.person());
            }
        }
    }

    private void account(Account account) {
        account.holder().ifPresent(named::add);
        account.signIn().map(Account.SignIn::secondFactors).orElse(List.of()).forEach(factor -> {
            if (factor instanceof Account.SecondFactor.BackupCodes codes) {
                codes.kept().ifPresent(this::keeper);
            }
        });
        account.recovery().forEach(way -> {
            if (way instanceof Account.Recovery.RecoveryCode code) {
                code.kept().ifPresent(this::keeper);
            }
        });
    }

    private void engagement(Engagement engagement) {
        engagement.contract().flatMap(Engagement.Paper::kept).ifPresent(this::keeper);
        engagement.processorAgreement().flatMap(Engagement.Paper::kept).ifPresent(this::keeper);
    }

    private void instrument(Instrument instrument) {
        instrument.original().ifPresent(this::keeper);
        instrument.drawnUpBy().ifPresent(named::add);
    }

    private void ofThePack(Pack pack) {
        pack.protection().shares().ifPresent(shares -> named.addAll(shares.holders()));
        boolean registers = pack.documents().stream().anyMatch(OF_HOLDERS::contains);
        for (Custody custody : plan.custody().values()) {
            if (custody.pack().equals(pack.ref())
                    || registers && disclosure.custody().contains(custody)) {
                named.add(custody.holder());
                custody.place().ifPresent(this::keeper);
            }
        }
        plan.people().values().stream()
                .filter(person -> person.roles().stream().anyMatch(this::signs))
                .forEach(person -> named.add(person.ref()));
        plan.people().values().stream()
                .filter(person -> person.holds().stream().anyMatch(holding -> isOf(pack.ref(), holding)))
                .forEach(person -> named.add(person.ref()));
    }

    /** Drafts name their parties. A role for a customer that the pack doesn't name makes nobody a party. */
    private boolean signs(Person.Role role) {
        List<DocumentId> documents = disclosure.pack().documents();
        return role.engagement().map(disclosure::shown).orElse(true)
                && PARTIES.entrySet().stream()
                        .anyMatch(draft -> documents.contains(draft.getKey())
                                && draft.getValue().contains(role.kind()));
    }

    private static boolean isOf(Ref pack, Person.Holding holding) {
        return holding instanceof Person.Holding.Thing thing && thing.what().equals(pack)
                || holding instanceof Person.Holding.KeySheet sheet
                        && sheet.pack().equals(pack)
                || holding instanceof Person.Holding.Share share && share.pack().equals(pack);
    }

    /** Who keeps something, or the place where it is, with those that this stands in. */
    private void keeper(Ref keeper) {
        if (keeper.kind() == Kind.PEOPLE) {
            named.add(keeper);
        } else if (keeper.kind() == Kind.PLACES) {
            Optional<Ref> place = Optional.of(keeper);
            while (place.filter(named::add).isPresent()) {
                place = plan.place(place.get()).inside();
            }
        }
    }
}
