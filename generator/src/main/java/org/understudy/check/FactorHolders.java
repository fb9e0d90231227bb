package org.understudy.check;

import java.util.LinkedHashSet;
import java.util.List;
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
        named(factor).forEach(ref -> holders.addAll(of(ref)));
        return holders;
    }

    private static List<Ref> named(SecondFactor factor) {
        if (factor instanceof SecondFactor.Totp totp) {
            return totp.devices();
        } else if (factor instanceof SecondFactor.HardwareKey key) {
            return List.of(key.device());
        } else if (factor instanceof SecondFactor.Sms sms) {
            return List.of(sms.sim());
        } else if (factor instanceof SecondFactor.Passkey passkey) {
            return List.of(passkey.holder());
        } else if (factor instanceof SecondFactor.Push push) {
            return List.of(push.device());
        } else if (factor instanceof SecondFactor.EmailCode code) {
            return List.of(code.account());
        }
        return List.of();
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
