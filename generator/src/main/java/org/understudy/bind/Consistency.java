package org.understudy.bind;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.plan.Account;
import org.understudy.plan.Account.Recovery;
import org.understudy.plan.Account.SecondFactor;
import org.understudy.plan.Device;
import org.understudy.plan.Disclosure;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Origin;
import org.understudy.plan.Pack;
import org.understudy.plan.Plan;
import org.understudy.plan.Ref;
import org.understudy.source.SourceRange;

/** What no single file shows: whether things that refer to each other fit together. */
final class Consistency {
    private static final Set<Device.Type> SIMS = EnumSet.of(Device.Type.SIM, Device.Type.PHONE);
    private static final Set<Device.Type> KEYS = EnumSet.of(Device.Type.HARDWARE_KEY);

    /** Folders that are written beside the packs. Names that begin with a dot are no ids. */
    private static final Set<String> RESERVED = Set.of("reports");

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
        plan.packs().values().forEach(this::keys);
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
        SourceRange said = pack.origin().at("covers");
        boolean needed = !pack.covers().isEmpty() || pack.documents().stream().anyMatch(DocumentId::needsAccounts);
        if (needed && complete && plan.accounts().values().stream().noneMatch(account -> covers(pack, account))) {
            diagnostics.add(
                    said.equals(pack.origin().file()) ? pack.origin().at("documents") : said,
                    BindRules.COVERS_NOTHING,
                    pack.id());
        }
        for (int i = 0; i < pack.mustReach().size(); i++) {
            Ref ref = pack.mustReach().get(i);
            Optional<Account> account = Optional.ofNullable(plan.accounts().get(ref.id()));
            if (account.filter(it -> !covers(pack, it)).isPresent()) {
                diagnostics.add(pack.origin().at("must-reach[" + i + "]"), BindRules.MUST_REACH_UNCOVERED, ref);
            }
        }
    }

    /** Key sheets and the packs whose keys stand on them are told together, and there are keys to print. */
    private void keys(Pack pack) {
        boolean prints = pack.documents().contains(DocumentId.D4);
        boolean open = pack.keysOf() instanceof Pack.Extent.Open;
        if (prints == open) {
            diagnostics.add(Diagnostic.at(
                            pack.origin().at(prints ? "documents" : "keys-of"),
                            BindRules.KEYS_AND_KEY_SHEETS,
                            pack.ref())
                    .hinting(prints ? "packs" : "document"));
        } else if (pack.keysOf() instanceof Pack.Extent.Only only) {
            for (int i = 0; i < only.refs().size(); i++) {
                Ref ref = only.refs().get(i);
                Optional<Pack> named = Optional.ofNullable(plan.packs().get(ref.id()));
                if (named.filter(it -> it.protection().passphrase().isEmpty()).isPresent()) {
                    diagnostics.add(pack.origin().at("keys-of[" + i + "]"), BindRules.NO_KEY_TO_PRINT, ref);
                }
            }
        } else if (prints && new Disclosure(plan, pack).keysOf().isEmpty()) {
            diagnostics.add(Diagnostic.at(pack.origin().at("keys-of"), BindRules.NO_KEY_TO_PRINT, "@keys.others")
                    .hinting("all"));
        }
    }

    private static boolean covers(Pack pack, Account account) {
        return pack.covers().stream().anyMatch(selector -> selector.takes(account));
    }
}
