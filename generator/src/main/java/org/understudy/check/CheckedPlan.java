package org.understudy.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.understudy.access.AccessProof;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.plan.Acceptance;
import org.understudy.plan.Edition;
import org.understudy.plan.Header;
import org.understudy.plan.Plan;
import org.understudy.read.SourceDocument;

/** A plan that may become documents: nothing in it blocks, or its author answers for what does. Made by checking only. */
public final class CheckedPlan {
    private final Plan plan;
    private final List<Accepted> accepted;
    private final AccessProof proof;
    private final List<SourceDocument> documents;

    /** A finding that the author accepts. */
    public record Accepted(Diagnostic finding, Acceptance acceptance) {}

    /** @param documents the files the plan was made of */
    CheckedPlan(Plan plan, AccessProof proof, List<Accepted> accepted, List<SourceDocument> documents) {
        this.plan = plan;
        this.proof = proof;
        this.accepted = List.copyOf(accepted);
        this.documents = List.copyOf(documents);
    }

    /** The same plan as a pack shows it that goes out in this edition. */
    public CheckedPlan in(Edition edition) {
        Header header = plan.header();
        var releases = new Header.Releases(
                edition.revision(),
                header.releases().map(Header.Releases::issued).orElse(new TreeMap<>()));
        return new CheckedPlan(plan.with(header.in(edition, Optional.of(releases))), proof, accepted, documents);
    }

    public Plan plan() {
        return plan;
    }

    /** What the plan comes to on the day it is as at: documents depend on the plan alone, never on the day they are made. */
    public AccessProof proof() {
        return proof;
    }

    /** The findings that block but for their acceptance. */
    public List<Accepted> acceptedDangers() {
        return accepted.stream().filter(it -> it.finding().blocks()).toList();
    }

    /**
     * What rules find on the day the plan is as at, unless it is accepted; as with {@link #proof}, the day of the check doesn't
     * matter.
     *
     * @param families of the rules, such as {@code PEOPLE}
     */
    public List<Diagnostic> findings(Set<String> families) {
        return findings(rule -> families.contains(rule.id().id().replaceFirst("-.*", "")));
    }

    /** The same of all rules. */
    public List<Diagnostic> findings() {
        return findings(rule -> true);
    }

    private List<Diagnostic> findings(Predicate<Rule> asked) {
        LocalDate day = plan.header().asAt();
        var findings = new Diagnostics();
        var subject = new Subject(plan, documents, day, this::proof);
        Rules.ALL.stream().filter(asked).forEach(rule -> rule.check(subject, findings));
        return Acceptances.of(plan, day).sort(findings.sorted()).left();
    }
}
