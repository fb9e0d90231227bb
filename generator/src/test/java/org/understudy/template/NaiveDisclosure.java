package org.understudy.template;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.understudy.plan.Account;
import org.understudy.plan.Account.Recovery;
import org.understudy.plan.Account.SecondFactor;
import org.understudy.plan.Device;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Engagement;
import org.understudy.plan.Kind;
import org.understudy.plan.Pack;
import org.understudy.plan.Person;
import org.understudy.plan.Place;
import org.understudy.plan.Plan;
import org.understudy.plan.Ref;

/** What a pack may name, by the table in docs/documents.md, said over again: rules applied until nothing is added. */
final class NaiveDisclosure {
    private final Plan plan;
    private final Pack pack;
    private final Set<Ref> told = new HashSet<>();

    NaiveDisclosure(Plan plan, Pack pack) {
        this.plan = plan;
        this.pack = pack;
        int before;
        do {
            before = found();
            accounts();
            customersAndWork();
            devices();
            places();
        } while (found() > before);
        people();
        ofThePackItself();
    }

    /** What is needed, or described, may have been told before: that is something new all the same. */
    private int found() {
        return told.size() + needed.size() + described.size();
    }

    Set<String> told() {
        Set<String> ids = new TreeSet<>();
        told.forEach(ref -> ids.add(ref.id()));
        return ids;
    }

    private void accounts() {
        for (Account account : plan.accounts().values()) {
            if (pack.covers().stream().anyMatch(selector -> selector.takes(account))) {
                told.add(account.ref());
            }
        }
    }

    private Stream<Account> covered() {
        return plan.accounts().values().stream().filter(account -> told.contains(account.ref()));
    }

    private void customersAndWork() {
        covered().forEach(account -> account.customer().ifPresent(told::add));
        plan.workflows().values().stream()
                .filter(work -> told.containsAll(work.uses()) && !work.uses().isEmpty())
                .forEach(work -> told.add(work.ref()));
        plan.instruments().values().stream()
                .filter(paper ->
                        pack.instruments().takes(paper.ref(), pack.documents().contains(DocumentId.L11)))
                .forEach(paper -> told.add(paper.ref()));
    }

    private void devices() {
        covered().forEach(account -> {
            account.dependsOn().forEach(this::device);
            account.signIn().ifPresent(signIn -> {
                signIn.passkey().ifPresent(this::device);
                signIn.secondFactors().forEach(this::factor);
            });
            for (Recovery way : account.recovery()) {
                if (way instanceof Recovery.Phone phone) {
                    device(phone.device());
                } else if (way instanceof Recovery.RecoveryCode code) {
                    code.kept().ifPresent(this::keeper);
                }
            }
        });
        for (Device device : plan.devices().values()) {
            boolean named = pack.devices().takes(device.ref(), false);
            if (named || device.carries().stream().anyMatch(this::isNeeded)) {
                told.add(device.ref());
            }
            if (isNeeded(device.ref())) {
                device.unlockedBy().forEach(unlock -> {
                    if (unlock instanceof Device.Unlock.WithDevice with) {
                        device(with.device());
                    }
                });
            }
            if (told.contains(device.ref())) {
                device.kept().ifPresent(this::keeper);
                device.owner().ifPresent(told::add);
                device.unlockedBy().forEach(unlock -> {
                    if (named && unlock instanceof Device.Unlock.Biometric biometric) {
                        told.add(biometric.person());
                    }
                });
            }
        }
    }

    private final Set<Ref> needed = new HashSet<>();

    private boolean isNeeded(Ref device) {
        return needed.contains(device) && told.contains(device);
    }

    private void device(Ref ref) {
        if (ref.kind() == Kind.DEVICES) {
            told.add(ref);
            needed.add(ref);
        }
    }

    private void factor(SecondFactor factor) {
        if (factor instanceof SecondFactor.Totp totp) {
            totp.devices().forEach(this::device);
        } else if (factor instanceof SecondFactor.BackupCodes codes) {
            codes.kept().ifPresent(this::keeper);
        } else if (factor instanceof SecondFactor.HardwareKey key) {
            device(key.device());
        } else if (factor instanceof SecondFactor.Sms sms) {
            device(sms.sim());
        } else if (factor instanceof SecondFactor.Passkey passkey) {
            device(passkey.holder());
        } else if (factor instanceof SecondFactor.Push push) {
            device(push.device());
        }
    }

    /** A carrier of what is needed is needed too. */
    private void places() {
        plan.devices().values().stream()
                .filter(device -> device.carries().stream().anyMatch(this::isNeeded))
                .forEach(device -> needed.add(device.ref()));
        plan.places().values().stream()
                .filter(place -> pack.places().takes(place.ref(), false))
                .forEach(place -> described(place.ref()));
    }

    private final Set<Ref> described = new HashSet<>();

    /** Somebody, or a place that the pack describes. */
    private void keeper(Ref ref) {
        if (ref.kind() == Kind.PLACES) {
            described(ref);
            outer(ref);
        } else {
            told.add(ref);
        }
    }

    private void outer(Ref ref) {
        Optional<Ref> inside = plan.place(ref).inside();
        inside.ifPresent(it -> {
            described(it);
            outer(it);
        });
    }

    private void described(Ref ref) {
        if (described.add(ref)) {
            told.add(ref);
            Place place = plan.place(ref);
            told.addAll(place.access());
            for (Place.Opening opening : place.openedBy()) {
                if (opening instanceof Place.Opening.Key key) {
                    key.kept().forEach(this::named);
                } else if (opening instanceof Place.Opening.ByPerson by) {
                    told.add(by.person());
                }
            }
        }
    }

    /** Only named: a place with those that it stands in. */
    private void named(Ref ref) {
        told.add(ref);
        if (ref.kind() == Kind.PLACES) {
            plan.place(ref).inside().ifPresent(this::named);
        }
    }

    private void people() {
        covered().forEach(account -> {
            account.holder().ifPresent(told::add);
            account.rights().flatMap(Account.Rights::owner).ifPresent(told::add);
            account.rights().flatMap(Account.Rights::maintainer).ifPresent(told::add);
            for (Recovery way : account.recovery()) {
                if (way instanceof Recovery.SecondAdmin admin) {
                    told.add(admin.person());
                } else if (way instanceof Recovery.EmergencyAccess access) {
                    told.add(access.to());
                }
            }
            account.wish()
                    .ifPresent(wish -> Stream.of(wish.to(), wish.decidedBy(), wish.executedBy())
                            .flatMap(Optional::stream)
                            .forEach(told::add));
        });
        for (Engagement customer : plan.engagements().values()) {
            if (told.contains(customer.ref())) {
                told.add(customer.customer());
                told.addAll(customer.contacts());
                customer.successor().ifPresent(told::add);
                customer.contract().flatMap(Engagement.Paper::kept).ifPresent(this::named);
                customer.processorAgreement().flatMap(Engagement.Paper::kept).ifPresent(this::named);
            }
        }
        plan.workflows().values().stream()
                .filter(work -> told.contains(work.ref()))
                .forEach(work -> told.addAll(work.mayTakeOver()));
        plan.instruments().values().stream()
                .filter(paper -> told.contains(paper.ref()))
                .forEach(paper -> {
                    paper.original().ifPresent(this::named);
                    paper.drawnUpBy().ifPresent(told::add);
                });
        plan.people().values().stream()
                .filter(person -> person.roles().stream().anyMatch(this::isNamedForItsTask))
                .forEach(person -> told.add(person.ref()));
    }

    private boolean isNamedForItsTask(Person.Role role) {
        boolean here = role.engagement().map(told::contains).orElse(true);
        List<DocumentId> documents = pack.documents();
        return here
                && switch (role.kind()) {
                    case AGENT -> documents.contains(DocumentId.L1) || documents.contains(DocumentId.L4);
                    case SUCCESSOR, AUTHORISED_SIGNER ->
                        documents.contains(DocumentId.L1) || documents.contains(DocumentId.L6);
                    case TECHNICAL_HELPER -> documents.contains(DocumentId.L4);
                    case PRINCIPAL, EXECUTOR, HEIR, COUNSEL, NOTARY, ACCOUNTANT -> documents.contains(DocumentId.L1);
                    default -> false;
                };
    }

    private void ofThePackItself() {
        plan.custody().values().stream()
                .filter(item -> item.pack().equals(pack.ref()))
                .forEach(item -> {
                    if (pack.documents().contains(DocumentId.D6)) {
                        told.add(item.ref());
                    }
                    told.add(item.holder());
                    item.place().ifPresent(this::named);
                });
        for (Person person : plan.people().values()) {
            for (Person.Holding holding : person.holds()) {
                boolean copy = holding instanceof Person.Holding.Thing thing
                        && thing.what().equals(pack.ref());
                boolean sheet = holding instanceof Person.Holding.KeySheet key
                        && key.pack().equals(pack.ref());
                if (copy || sheet) {
                    told.add(person.ref());
                }
            }
        }
    }
}
