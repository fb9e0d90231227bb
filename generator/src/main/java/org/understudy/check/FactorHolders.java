package org.understudy.check;

import java.util.LinkedHashSet;
import java.util.Set;
import org.understudy.plan.Account.SecondFactor;
import org.understudy.plan.Device;
import org.understudy.plan.Device.Type;
import org.understudy.plan.Kind;
import org.understudy.plan.Plan;
import org.understudy.plan.Ref;

/** The devices and accounts that each give a factor all by themselves, once they are open. */
final class FactorHolders {
    private final Plan plan;

    FactorHolders(Plan plan) {
        this.plan = plan;
    }

    boolean isKey(Ref holder) {
        return holder.kind() == Kind.DEVICES && plan.device(holder).type() == Type.HARDWARE_KEY;
    }

    /** Those that give a second factor; codes on a list are given by none. */
    Set<Ref> of(SecondFactor factor) {
        var holders = new LinkedHashSet<Ref>();
        factor.holders().forEach(ref -> holders.addAll(of(ref)));
        return holders;
    }

    /** A device or account, and what is as good as it: the phone that carries a SIM, or an app that nothing else locks. */
    Set<Ref> of(Ref holder) {
        var holders = new LinkedHashSet<Ref>();
        holders.add(holder);
        if (holder.kind() == Kind.DEVICES) {
            Device device = plan.device(holder);
            boolean openApp = device.type() == Type.AUTHENTICATOR_APP
                    && device.unlockedBy().isEmpty();
            if (device.type() == Type.SIM || openApp) {
                plan.devices().values().stream()
                        .filter(carrier -> carrier.carries().contains(holder))
                        .forEach(carrier -> holders.add(carrier.ref()));
            }
            if (openApp) {
                device.account().ifPresent(holders::add);
            }
        }
        return holders;
    }
}
