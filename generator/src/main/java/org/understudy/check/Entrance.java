package org.understudy.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.understudy.plan.Account;
import org.understudy.plan.Account.Recovery;
import org.understudy.plan.Account.SecondFactor;
import org.understudy.plan.Account.SignIn;
import org.understudy.plan.CatalogueEntry;
import org.understudy.plan.Criticality;
import org.understudy.plan.Device;
import org.understudy.plan.Plan;
import org.understudy.plan.Ref;
import org.understudy.source.SourceRange;

/** An account that one signs in to, as the rules about second factors look at it. */
record Entrance(Account account, SignIn signIn) {

    /** A second factor and where it is written. */
    record Placed(SecondFactor factor, SourceRange at) {}

    /** A list of single-use codes and where it is written. */
    record PlacedCodes(SecondFactor.BackupCodes codes, SourceRange at) {}

    static List<Entrance> all(Plan plan) {
        return plan.accounts().values().stream()
                .flatMap(account -> account.signIn().map(it -> new Entrance(account, it)).stream())
                .toList();
    }

    /** Those whose loss hurts: of accounts that aren't of normal criticality, or that lead into others. */
    static List<Entrance> worthGuarding(Plan plan) {
        Set<Ref> leadOn = new HashSet<>();
        plan.accounts().values().forEach(account -> {
            account.recovery().stream()
                    .flatMap(way -> way instanceof Recovery.Email email ? Stream.of(email.account()) : Stream.empty())
                    .forEach(leadOn::add);
            account.signIn()
                    .ifPresent(it -> Stream.of(it.via(), it.passkey())
                            .flatMap(Optional::stream)
                            .forEach(leadOn::add));
        });
        plan.devices().values().stream()
                .map(Device::account)
                .flatMap(Optional::stream)
                .forEach(leadOn::add);
        return all(plan).stream()
                .filter(it -> it.account.criticality() != Criticality.NORMAL || leadOn.contains(it.account.ref()))
                .toList();
    }

    /** The word for the account in messages. */
    String id() {
        return account.id();
    }

    SourceRange at(String key) {
        return account.origin().at(key);
    }

    /** Every second factor but codes for emergencies. */
    List<Placed> usual() {
        return placed().filter(it -> !(it.factor() instanceof SecondFactor.BackupCodes))
                .toList();
    }

    List<PlacedCodes> codes() {
        return placed().flatMap(it -> it.factor() instanceof SecondFactor.BackupCodes codes
                        ? Stream.of(new PlacedCodes(codes, it.at()))
                        : Stream.empty())
                .toList();
    }

    private Stream<Placed> placed() {
        List<SecondFactor> factors = signIn.secondFactors();
        return IntStream.range(0, factors.size())
                .mapToObj(i -> new Placed(factors.get(i), at("access.sign-in.second-factor[" + i + "]")));
    }

    /** Whether unused codes, or somebody with the power to, let the holder in who has lost the usual second factors. */
    boolean hasSpare() {
        return codes().stream().anyMatch(it -> it.codes().left().orElse(1) > 0)
                || account.recovery().stream()
                        .anyMatch(way -> way instanceof Recovery.RecoveryCode
                                || way instanceof Recovery.SecondAdmin
                                || way instanceof Recovery.EmergencyAccess);
    }

    /** What the catalogue knows of the provider. */
    Optional<CatalogueEntry> provider() {
        return account.provider() instanceof Account.Provider.Catalogued catalogued
                ? Optional.of(catalogued.entry())
                : Optional.empty();
    }
}
