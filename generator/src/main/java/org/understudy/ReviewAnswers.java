package org.understudy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.Nearest;
import org.understudy.plan.Header;
import org.understudy.plan.Kind;
import org.understudy.plan.Plan;
import org.understudy.plan.Ref;
import org.understudy.plan.Review;
import org.understudy.text.TimeSpan;

/** Asks for all that a record of a review has, and reports what can't be. */
final class ReviewAnswers {
    private static final Pattern UNPRINTABLE = Pattern.compile(
            "[\\p{Cc}\\p{Co}\\p{Cs}\\x{2028}\\x{2029}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}\\x{FEFF}\\x{FFFE}\\x{FFFF}]");
    private static final String NONE = "none";
    private static final TimeSpan USUAL = new TimeSpan(1, TimeSpan.Unit.YEAR);

    private final Plan plan;
    private final LocalDate today;
    private final Answers answers;
    private final Diagnostics diagnostics;

    ReviewAnswers(Plan plan, LocalDate today, Answers answers, Diagnostics diagnostics) {
        this.plan = plan;
        this.today = today;
        this.answers = answers;
        this.diagnostics = diagnostics;
    }

    /** What was answered; meaningless if it was reported that something can't be. */
    ReviewRecord ask() {
        Review.Type type = type();
        LocalDate date = day(Question.REVIEW_DATE, answers.or(Question.REVIEW_DATE, today.toString()))
                .orElse(today);
        if (date.isAfter(today)) {
            report(Question.REVIEW_DATE, date.toString(), "to-come");
        }
        List<Ref> by = refs(Question.REVIEW_BY, plan.header().author().id(), Set.of(Kind.PEOPLE));
        List<Ref> scope = refs(
                Question.REVIEW_SCOPE,
                "",
                Set.of(
                        Kind.ACCOUNTS,
                        Kind.DEVICES,
                        Kind.PLACES,
                        Kind.WORKFLOWS,
                        Kind.ENGAGEMENTS,
                        Kind.PACKS,
                        Kind.CUSTODY));
        List<String> findings = parts(answers.or(Question.REVIEW_FINDINGS, ""), ";");
        findings.stream().filter(it -> !isPlain(it)).forEach(it -> report(Question.REVIEW_FINDINGS, "", "characters"));
        return new ReviewRecord(type, date, by, plan.header().edition(), scope, findings, next(type, date));
    }

    private Review.Type type() {
        String answer = answers.or(Question.REVIEW_KIND, Review.Type.REVIEW.term());
        Optional<Review.Type> type = Arrays.stream(Review.Type.values())
                .filter(it -> it.term().equals(answer))
                .findFirst();
        if (type.isEmpty()) {
            report(Question.REVIEW_KIND, answer, "kind");
        }
        return type.orElse(Review.Type.REVIEW);
    }

    private Optional<LocalDate> next(Review.Type type, LocalDate date) {
        TimeSpan every = type == Review.Type.DRILL
                ? USUAL
                : plan.header().review().flatMap(Header.Review::every).orElse(USUAL);
        String answer = answers.or(Question.REVIEW_NEXT, every.after(date).toString());
        Optional<LocalDate> next = answer.equals(NONE) ? Optional.empty() : day(Question.REVIEW_NEXT, answer);
        next.filter(it -> !it.isAfter(date)).ifPresent(it -> report(Question.REVIEW_NEXT, answer, "not-later"));
        return next;
    }

    private Optional<LocalDate> day(Question question, String answer) {
        try {
            return Optional.of(LocalDate.parse(answer));
        } catch (DateTimeException e) {
            report(question, answer, "day");
            return Optional.empty();
        }
    }

    private List<Ref> refs(Question question, String usual, Set<Kind> kinds) {
        List<Ref> known = known().filter(it -> kinds.contains(it.kind())).toList();
        var refs = new ArrayList<Ref>();
        for (String name : parts(answers.or(question, usual), ",")) {
            List<Ref> meant = known.stream()
                    .filter(it -> it.toString().equals(name) || it.id().equals(name))
                    .toList();
            if (meant.size() == 1) {
                refs.add(meant.get(0));
            } else {
                report(question, name, meant, known);
            }
        }
        return refs.stream().distinct().toList();
    }

    private Stream<Ref> known() {
        return Stream.of(
                        refs(Kind.PEOPLE, plan.people()),
                        refs(Kind.ACCOUNTS, plan.accounts()),
                        refs(Kind.DEVICES, plan.devices()),
                        refs(Kind.PLACES, plan.places()),
                        refs(Kind.WORKFLOWS, plan.workflows()),
                        refs(Kind.ENGAGEMENTS, plan.engagements()),
                        refs(Kind.PACKS, plan.packs()),
                        refs(Kind.CUSTODY, plan.custody()))
                .flatMap(it -> it);
    }

    private static Stream<Ref> refs(Kind kind, Map<String, ?> things) {
        return things.keySet().stream().map(id -> new Ref(kind, id));
    }

    private static List<String> parts(String answer, String divider) {
        return Arrays.stream(answer.split(divider, -1))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
    }

    /** Whether a text can stand in a plan: no control characters, nor those that turn the direction of writing. */
    private static boolean isPlain(String text) {
        return !UNPRINTABLE.matcher(text).find();
    }

    private void report(Question question, String answer, String hint) {
        diagnostics.add(Diagnostic.general(ReviewRules.NO_ANSWER, "understudy." + question.key(), answer)
                .hinting(hint));
    }

    private void report(Question question, String answer, Collection<Ref> meant, List<Ref> known) {
        List<String> names =
                (meant.isEmpty() ? known : meant).stream().map(Ref::toString).toList();
        String candidates = meant.isEmpty()
                ? Nearest.to(answer, names)
                        .or(() -> Nearest.to(answer, known.stream().map(Ref::id).toList()))
                        .orElse(String.join(", ", names))
                : String.join(", ", names);
        diagnostics.add(Diagnostic.general(ReviewRules.NO_ANSWER, "understudy." + question.key(), answer, candidates)
                .hinting("name"));
    }
}
