package org.understudy.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.DiagnosticMessages;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.RuleId;
import org.understudy.diagnostic.Severity;
import org.understudy.plan.Acceptance;
import org.understudy.plan.Plan;

/**
 * What the author accepts. An acceptance in {@code plan.md} is good for the whole plan, one in another file for that file
 * and its translations. Errors can't be accepted.
 */
public final class Acceptances {
    static final RuleId UNUSED = RuleId.warning("ACCEPT-001");
    static final RuleId EXPIRED = RuleId.warning("ACCEPT-002");
    static final RuleId NOT_ACCEPTABLE = RuleId.error("ACCEPT-003");

    private final List<Scoped> all;
    private final LocalDate today;

    /** @param file the file it is good for; empty for the whole plan */
    private record Scoped(Optional<String> file, Acceptance acceptance) {
        boolean covers(Diagnostic finding) {
            return isAbout(finding) && finding.severity() != Severity.ERROR;
        }

        boolean isAbout(Diagnostic finding) {
            boolean here = file.isEmpty()
                    || finding.at()
                            .map(at -> at.file().equals(file.get()) || isTranslation(at.file(), file.get()))
                            .orElse(false);
            return here && finding.rule().id().equals(acceptance.rule());
        }

        private static boolean isTranslation(String path, String original) {
            String stem = original.substring(0, original.length() - "md".length());
            return path.startsWith(stem) && path.indexOf('/', stem.length()) < 0;
        }
    }

    /** Findings without those that are accepted, and those. */
    public record Sorted(List<Diagnostic> left, List<CheckedPlan.Accepted> accepted) {}

    private Acceptances(List<Scoped> all, LocalDate today) {
        this.all = all;
        this.today = today;
    }

    public static Acceptances of(Plan plan, LocalDate today) {
        List<Acceptance> everywhere = plan.header().accept();
        return new Acceptances(
                Acceptance.in(plan).stream()
                        .map(it -> new Scoped(Optional.of(it.at().file()).filter(file -> !everywhere.contains(it)), it))
                        .toList(),
                today);
    }

    /** Takes the accepted ones out of findings. */
    public Sorted sort(List<Diagnostic> findings) {
        var left = new ArrayList<Diagnostic>();
        var accepted = new ArrayList<CheckedPlan.Accepted>();
        for (Diagnostic finding : findings) {
            Optional<Scoped> by = all.stream()
                    .filter(it -> !it.acceptance().until().isBefore(today) && it.covers(finding))
                    .findFirst();
            by.ifPresentOrElse(
                    it -> accepted.add(new CheckedPlan.Accepted(finding, it.acceptance())), () -> left.add(finding));
        }
        return new Sorted(List.copyOf(left), List.copyOf(accepted));
    }

    /**
     * What is wrong with the acceptances themselves.
     *
     * @param findings all there were
     * @param accepted those of them that are accepted
     * @param held the rules that were held against the plan: one of them that is accepted but finds nothing is unused
     */
    List<Diagnostic> mistakes(List<Diagnostic> findings, List<CheckedPlan.Accepted> accepted, List<RuleId> held) {
        var messages = DiagnosticMessages.in(Locale.ENGLISH);
        var mistakes = new Diagnostics();
        for (Scoped scoped : all) {
            Acceptance acceptance = scoped.acceptance();
            if (!messages.knows(acceptance.rule())) {
                mistakes.add(acceptance.at(), NOT_ACCEPTABLE, acceptance.rule(), "@accept.unknown");
            } else if (findings.stream().anyMatch(it -> scoped.isAbout(it) && it.severity() == Severity.ERROR)) {
                mistakes.add(acceptance.at(), NOT_ACCEPTABLE, acceptance.rule(), "@accept.error");
            } else if (acceptance.until().isBefore(today)) {
                mistakes.add(acceptance.at(), EXPIRED, acceptance.rule(), acceptance.until());
            } else if (held.stream().anyMatch(rule -> rule.id().equals(acceptance.rule()))
                    && accepted.stream().noneMatch(it -> it.acceptance().equals(acceptance))) {
                mistakes.add(acceptance.at(), UNUSED, acceptance.rule());
            }
        }
        return mistakes.sorted();
    }
}
