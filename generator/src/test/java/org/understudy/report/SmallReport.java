package org.understudy.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.understudy.access.AccessProof;
import org.understudy.bind.PlanBinder;
import org.understudy.check.CheckedPlan.Accepted;
import org.understudy.diagnostic.Checked;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.RuleId;
import org.understudy.golden.Golden;
import org.understudy.golden.Plans;
import org.understudy.plan.Acceptance;
import org.understudy.plan.LocalText;
import org.understudy.plan.Plan;
import org.understudy.read.PlanReader;
import org.understudy.source.Position;
import org.understudy.source.SourceRange;
import org.understudy.source.SourceTree;
import org.understudy.text.Language;

/** A check of a small plan in which Tom, whose name is a script, gets in and Ana doesn’t; with a finding of each severity. */
final class SmallReport {
    static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    private SmallReport() {}

    static Path folder() {
        return Golden.path("report/input");
    }

    static CheckReport make() {
        return of(folder(), Language.EN);
    }

    /** The same in another language. */
    static CheckReport of(Path folder, Language language) {
        Plan plan = plan(folder);
        var findings = List.of(
                Diagnostic.at(range("accounts/bank.md", 3, 1, 3, 9), RuleId.error("BIND-008"), "acces", "access"),
                Diagnostic.at(range("accounts/mail.md", 9, 4, 9, 24), RuleId.danger("SECRET-002"), "@secret.key"),
                Diagnostic.at(
                                range("people/é <b>.md", 1, 1, 1, 1),
                                RuleId.warning("BIND-019"),
                                "<img src=x onerror=alert(1)>")
                        .relatedTo(range("accounts/shop.md", 2, 1, 2, 5)),
                Diagnostic.at(range("/home/maria/theme/D2.ftlx", 7, 1, 7, 2), RuleId.warning("BIND-019"), "theme"),
                Diagnostic.general(RuleId.note("SECRET-028")));
        var accepted = new Accepted(
                Diagnostic.at(range("accounts/domain.md", 9, 1, 9, 10), RuleId.danger("SECRET-002"), "@secret.totp"),
                new Acceptance(
                        "SECRET-002",
                        LocalText.of(Language.EN, "a number of a customer </script> & no secret"),
                        LocalDate.of(2027, 11, 1),
                        range("accounts/domain.md", 5, 1, 5, 10)));
        return new CheckReport(
                "0.1.0",
                DAY,
                "src/plan/",
                Optional.of(in(language, plan)),
                findings,
                List.of(accepted),
                Optional.of(AccessProof.of(plan, DAY)));
    }

    private static Plan plan(Path folder) {
        try {
            SourceTree tree = Plans.tree(folder);
            Checked<Plan> bound = new PlanBinder().bind(new PlanReader().read(tree), tree);
            assertThat(bound.value()).as(bound.diagnostics().toString()).isPresent();
            return bound.value().get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Plan in(Language language, Plan plan) {
        var header = plan.header();
        var other = new org.understudy.plan.Header(
                header.origin(),
                header.title(),
                header.author(),
                header.business(),
                header.jurisdiction(),
                language,
                header.asAt(),
                header.edition(),
                header.status(),
                header.review(),
                header.drill(),
                header.vault(),
                header.activation(),
                header.doNot(),
                header.scenarios(),
                header.accept(),
                header.body(),
                header.releases());
        return new Plan(
                other,
                plan.people(),
                plan.accounts(),
                plan.devices(),
                plan.places(),
                plan.workflows(),
                plan.engagements(),
                plan.instruments(),
                plan.packs(),
                plan.custody(),
                plan.annexes(),
                plan.reviews(),
                plan.jurisdiction(),
                plan.secrets());
    }

    static SourceRange range(String file, int line, int column, int endLine, int endColumn) {
        return new SourceRange(file, new Position(line, column), new Position(endLine, endColumn));
    }

    static String file(CheckReport report, String name) {
        return new String(Objects.requireNonNull(Reports.of(report).get(name)), StandardCharsets.UTF_8);
    }
}
