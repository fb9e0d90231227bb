package org.understudy.check;

import java.util.List;
import java.util.Optional;
import org.understudy.check.Entrance.Placed;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.Account.SecondFactor;
import org.understudy.plan.Disclosure;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Pack;
import org.understudy.plan.Plan;

/** MFA-014: a document prints a key that makes codes for ever, although single-use codes are printed too. */
final class NeedlesslyPrintedSeed implements Rule {
    private static final RuleId ID = RuleId.note("MFA-014");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Diagnostics findings) {
        for (Entrance entrance : Entrance.all(subject.plan())) {
            if (hasPrintedCodes(entrance)) {
                entrance.usual().stream()
                        .filter(it -> isPrinted(it.factor()))
                        .flatMap(it -> finding(entrance, it, subject.plan()).stream())
                        .forEach(findings::add);
            }
        }
    }

    private static boolean hasPrintedCodes(Entrance entrance) {
        return entrance.codes().stream()
                .map(Entrance.PlacedCodes::codes)
                .anyMatch(it -> it.codes().isPresent() && it.left().orElse(1) > 0);
    }

    private static boolean isPrinted(SecondFactor factor) {
        return factor instanceof SecondFactor.Totp totp
                && totp.printSeed()
                && totp.secret().isPresent();
    }

    private static List<Pack> packsPrinting(Plan plan, Entrance entrance) {
        return plan.packs().values().stream()
                .filter(pack -> pack.documents().contains(DocumentId.D3))
                .filter(pack ->
                        new Disclosure(plan, pack).shown(entrance.account().ref()))
                .toList();
    }

    private static Optional<Diagnostic> finding(Entrance entrance, Placed placed, Plan plan) {
        List<Pack> packs = packsPrinting(plan, entrance);
        Diagnostic finding = Diagnostic.at(placed.at(), ID, entrance.id());
        for (Pack pack : packs) {
            finding = finding.relatedTo(pack.origin().at("documents"));
        }
        return packs.isEmpty() ? Optional.empty() : Optional.of(finding);
    }
}
