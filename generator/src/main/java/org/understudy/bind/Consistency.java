package org.understudy.bind;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.plan.Account;
import org.understudy.plan.Account.Recovery;
import org.understudy.plan.Account.SecondFactor;
import org.understudy.plan.Device;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Origin;
import org.understudy.plan.Pack;
import org.understudy.plan.Plan;
import org.understudy.plan.Ref;

/** What no single file shows: whether things that refer to each other fit together. */
final class Consistency {
    private static final Set<Device.Type> SIMS = EnumSet.of(Device.Type.SIM, Device.Type.PHONE);
    private static final Set<Device.Type> KEYS = EnumSet.of(Device.Type.HARDWARE_KEY);

    /** Folders that are written beside the packs. Names that begin with a dot are no ids. */
    private static final Set<String> RESERVED = Set.of("reports");

    private static final Set<DocumentId> ABOUT_PACKS =
            EnumSet.of(DocumentId.D0, DocumentId.D4, DocumentId.D5, DocumentId.D6, DocumentId.D7);

    private final Plan plan;
    private final Set<String> accounts;
    private final Diagnostics diagnostics;

    /**
     * @param plan may lack files with errors
     * @param accounts the ids of all accounts, also of those that it lacks
     */
    Consistency(Plan plan, Set<String> accounts, Diagnostics diagnostics) {
        this.plan = plan;
        this.accounts = accounts;
        this.diagnostics = diagnostics;
    }

    void check() {
        plan.accounts().values().forEach(this::devices);
        plan.packs().values().forEach(this::name);
        plan.packs().values().forEach(this::coverage);
        new Cycles(plan, diagnostics).check();
    }

    private void devices(Account account) {
        account.signIn().ifPresent(signIn -> {
            for (int i = 0; i < signIn.secondFactors().size(); i++) {
                SecondFactor factor = signIn.secondFactors().get(i);
                String path = "access.sign-in.second-factor[" + i + "]";
                if (factor instanceof SecondFactor.Sms sms) {
                    require(sms.sim(), SIMS, account.origin(), path + ".sms");
                } else if (factor instanceof SecondFactor.HardwareKey key) {
                    require(key.device(), KEYS, account.origin(), path + ".hardware-key");
                }
            }
        });
        for (int i = 0; i < account.recovery().size(); i++) {
            if (account.recovery().get(i) instanceof Recovery.Phone phone) {
                require(phone.device(), SIMS, account.origin(), "access.recovery[" + i + "].phone");
            }
        }
    }

    private void require(Ref ref, Set<Device.Type> types, Origin origin, String path) {
        Optional<Device> device = Optional.ofNullable(plan.devices().get(ref.id()));
        device.filter(it -> !types.contains(it.type()))
                .ifPresent(it -> diagnostics.add(
                        origin.at(path),
                        BindRules.WRONG_DEVICE,
                        ref,
                        it.type().term(),
                        types.stream().map(Device.Type::term).collect(Collectors.joining(", "))));
    }

    private void name(Pack pack) {
        if (RESERVED.contains(pack.id())) {
            diagnostics.add(pack.origin().file(), BindRules.RESERVED_NAME, pack.id());
        }
    }

    private void coverage(Pack pack) {
        boolean complete = plan.accounts().keySet().equals(accounts);
        if (complete
                && !coversNothingByIntent(pack)
                && plan.accounts().values().stream().noneMatch(account -> covers(pack, account))) {
            diagnostics.add(pack.origin().at("covers"), BindRules.COVERS_NOTHING, pack.id());
        }
        for (int i = 0; i < pack.mustReach().size(); i++) {
            Ref ref = pack.mustReach().get(i);
            Optional<Account> account = Optional.ofNullable(plan.accounts().get(ref.id()));
            if (account.filter(it -> !covers(pack, it)).isPresent()) {
                diagnostics.add(pack.origin().at("must-reach[" + i + "]"), BindRules.MUST_REACH_UNCOVERED, ref);
            }
        }
    }

    /** A pack of papers about the packs themselves needs no account. */
    private static boolean coversNothingByIntent(Pack pack) {
        return pack.covers().isEmpty() && ABOUT_PACKS.containsAll(pack.documents());
    }

    private static boolean covers(Pack pack, Account account) {
        return pack.covers().stream().anyMatch(selector -> selector.takes(account));
    }
}
