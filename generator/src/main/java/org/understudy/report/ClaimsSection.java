package org.understudy.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.understudy.access.AccessProof;
import org.understudy.access.Derivation;
import org.understudy.access.LiveClaim;
import org.understudy.access.ProposedRepair;
import org.understudy.access.SafeClaim;
import org.understudy.plan.Ref;

/** Whether what the plan promises holds; where it doesn't, why, and what would help. */
final class ClaimsSection {
    /** Repairs are searched for each claim anew, and nobody reads more. */
    private static final int MOST_CLAIMS = 5;

    private static final int MOST_REPAIRS = 3;

    private final ReportWords words;
    private final PlanNames names;
    private final Html html;

    ClaimsSection(ReportWords words, PlanNames names, Html html) {
        this.words = words;
        this.names = names;
        this.html = html;
    }

    void summary(AccessProof proof) {
        long live = proof.live().stream().filter(claim -> !claim.holds()).count();
        long safe = proof.safe().stream().filter(claim -> !claim.holds()).count();
        html.open("ul", "class", "claims");
        claim("live", live, proof.live().size());
        claim("safe", safe, proof.safe().size());
        html.close();
    }

    private void claim(String name, long broken, int made) {
        html.open("li", "class", broken == 0 ? "ok" : "bad");
        html.leaf("b", broken == 0 ? "✔" : "✘")
                .text(" " + words.get(name + (broken == 0 ? ".holds" : ".broken"), broken, made))
                .close();
    }

    /** Who gets in where they shouldn’t, and how. */
    void breaches(AccessProof proof) {
        for (SafeClaim claim : proof.safe()) {
            if (!claim.holds()) {
                html.open("article", "class", "danger");
                html.leaf("p", words.get("breach." + claim.moment(), names.all(claim.people())), "class", "message");
                claim.breaches().forEach(this::breach);
                if (claim.more() > 0) {
                    html.leaf("p", words.get("more", claim.more()));
                }
                html.close();
            }
        }
    }

    private void breach(SafeClaim.Breach breach) {
        html.open("details").leaf("summary", names.of(breach.reached())).open("ol");
        for (Derivation.Step step : breach.how().steps()) {
            html.open("li").text(names.of(step.rule().head()));
            String used = names.nodes(step.used());
            if (!used.isEmpty()) {
                html.text(" ← " + used);
            }
            html.text(" ").leaf("code", PlanPaths.shown(step.rule().place())).close();
        }
        html.close().close();
    }

    /** What the recipient of a pack must reach and doesn’t, scenarios with the same gaps together, and what would help. */
    void gaps(AccessProof proof, Ref pack) {
        Map<List<Ref>, List<LiveClaim>> gaps = proof.live().stream()
                .filter(claim -> claim.pack().equals(pack) && !claim.holds())
                .collect(Collectors.groupingBy(
                        claim -> claim.failures().stream()
                                .map(LiveClaim.Verdict::account)
                                .toList(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        int number = 0;
        for (Map.Entry<List<Ref>, List<LiveClaim>> gap : gaps.entrySet()) {
            html.open("article", "class", "danger");
            html.leaf("p", words.get("gap", names.all(gap.getKey())), "class", "message");
            html.leaf(
                    "p",
                    words.get(
                            "gap.when",
                            gap.getValue().stream()
                                    .map(claim -> names.of(claim.scenario()))
                                    .distinct()
                                    .collect(Collectors.joining("; "))));
            if (number++ < MOST_CLAIMS) {
                repairs(proof.repairs(gap.getValue().get(0)));
            }
            html.close();
        }
    }

    private void repairs(List<ProposedRepair> repairs) {
        if (!repairs.isEmpty()) {
            html.leaf("p", words.get("repair"), "class", "hint").open("ul");
            repairs.stream()
                    .limit(MOST_REPAIRS)
                    .forEach(repair -> html.leaf(
                            "li",
                            words.get(
                                            "repair." + repair.action(),
                                            names.of(repair.about()),
                                            repair.by().map(names::of).orElse(""))
                                    + " — " + words.get("repair.opens", names.all(repair.opens()))));
            html.close();
        }
    }
}
