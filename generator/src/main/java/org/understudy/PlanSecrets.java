package org.understudy;

import java.util.SortedMap;
import java.util.TreeMap;
import org.understudy.plan.Pack;
import org.understudy.plan.Plan;
import org.understudy.plan.Ref;
import org.understudy.plan.SecretRef;
import org.understudy.source.SourceRange;

/** Every secret that may not leak: those that a plan names, and the shares of its passphrases, which it names holders of. */
final class PlanSecrets {
    private PlanSecrets() {}

    /** Their names, and where the plan speaks of each first. */
    static SortedMap<SecretRef, SourceRange> of(Plan plan) {
        SortedMap<SecretRef, SourceRange> all = new TreeMap<>(plan.secrets());
        for (Pack pack : plan.packs().values()) {
            pack.protection().shares().ifPresent(shares -> {
                for (Ref holder : shares.holders()) {
                    pack.shareOf(holder)
                            .ifPresent(
                                    name -> all.putIfAbsent(name, pack.origin().at("protection.shares")));
                }
            });
        }
        return all;
    }
}
