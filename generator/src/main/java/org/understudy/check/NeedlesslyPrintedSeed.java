package org.understudy.check;

import java.util.List;
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
            boolean codesWouldDo = entrance.codes().stream()
                    .anyMatch(it ->
                            it.codes().codes().isPresent() && it.codes().left().orElse(1) > 0);
            List<Pack> packs = packsPrinting(subject.plan(), entrance);
            for (Placed placed : entrance.usual()) {
                if (codesWouldDo && !packs.isEmpty() && isPrinted(placed.factor())) {
                    findings.add(finding(entrance, placed, packs));
                }
            }
        }
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

    private static Diagnostic finding(Entrance entrance, Placed placed, List<Pack> packs) {
        Diagnostic finding = Diagnostic.at(placed.at(), ID, entrance.id());
        for (Pack pack : packs) {
            finding = finding.relatedTo(pack.origin().at("documents"));
        }
        return finding;
    }
}
