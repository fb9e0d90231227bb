package org.understudy.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.understudy.plan.Acceptance;
import org.understudy.plan.Account;
import org.understudy.plan.Custody;
import org.understudy.plan.Expiry;
import org.understudy.plan.Plan;
import org.understudy.plan.Ref;
import org.understudy.plan.Upkeep;
import org.understudy.text.TimeSpan;

/** The days on which something about a plan is due: reviews, drills, renewals, expiries, checks of what was handed out, ends of acceptances. */
final class DueDays {
    private static final int FORTNIGHT = 14;
    private static final int MONTH = 30;
    private static final int TWO_MONTHS = 60;

    private final Plan plan;
    private final ReportWords words;
    private final PlanNames names;
    private final List<DueDay> days = new ArrayList<>();

    private DueDays(Plan plan, ReportWords words) {
        this.plan = plan;
        this.words = words;
        this.names = new PlanNames(plan, words);
    }

    /** All of them, never none: those of the plan as a whole, then by kind and id. */
    static List<DueDay> of(Plan plan, ReportWords words) {
        var due = new DueDays(plan, words);
        due.upkeep();
        plan.accounts().values().forEach(due::renewal);
        Expiry.in(plan).forEach(due::expiry);
        plan.custody().values().stream().filter(Custody::isOut).forEach(due::custody);
        Acceptance.in(plan).forEach(due::acceptance);
        return List.copyOf(due.days);
    }

    private void upkeep() {
        var upkeep = Upkeep.of(plan);
        String title = names.of(plan.header().title());
        LocalDate review = upkeep.nextReview().orElse(plan.header().asAt().plusYears(1));
        add("review", review, "review", title, "plan.md", FORTNIGHT);
        upkeep.nextDrill().ifPresent(day -> add("drill", day, "drill", title, "plan.md", MONTH));
    }

    private void renewal(Account account) {
        account.renewal().ifPresent(renewal -> {
            LocalDate day = next(renewal);
            String name = names.of(account.ref());
            String file = account.origin().path();
            String kind = renewal.automatic() ? "renewal" : "renewal-by-hand";
            add("renewal " + account.ref(), day, kind, name, file, renewal.automatic() ? FORTNIGHT : MONTH);
            renewal.notice()
                    .ifPresent(notice ->
                            add("notice " + account.ref(), notice.before(day), "notice", name, file, FORTNIGHT));
        });
    }

    /** The next time from the plan's own day on; what is past goes on by what it says of itself. */
    private LocalDate next(Account.Renewal renewal) {
        LocalDate asAt = plan.header().asAt();
        LocalDate day = renewal.on();
        if (renewal.automatic() && renewal.every().isPresent()) {
            TimeSpan every = renewal.every().get();
            for (int times = 1; day.isBefore(asAt); times++) {
                day = new TimeSpan(every.amount() * times, every.unit()).after(renewal.on());
            }
        }
        return day;
    }

    private void expiry(Expiry expiry) {
        Ref of = expiry.of();
        String what = words.get("due.what." + expiry.key().replace('.', '-'), names.of(of));
        add(
                "expiry " + of + " " + expiry.key(),
                expiry.day(),
                "expiry",
                what,
                expiry.origin().path(),
                TWO_MONTHS);
    }

    private void custody(Custody custody) {
        custody.nextCheck()
                .ifPresent(day -> add(
                        "check " + custody.ref(),
                        day,
                        "custody",
                        words.get(
                                "due.item." + custody.item().term(),
                                names.of(custody.pack()),
                                names.of(custody.holder())),
                        custody.origin().path(),
                        FORTNIGHT));
    }

    /** Several of the same rule in one file are told apart by their order. */
    private void acceptance(Acceptance acceptance) {
        String file = acceptance.at().file();
        String subject = "acceptance " + acceptance.rule() + " " + file;
        long before =
                days.stream().filter(it -> it.subject().startsWith(subject)).count();
        add(
                before == 0 ? subject : subject + " " + (before + 1),
                acceptance.until(),
                "acceptance",
                acceptance.rule() + ", " + names.of(acceptance.because()),
                file,
                MONTH);
    }

    private void add(String subject, LocalDate day, String kind, String name, String file, int noticeDays) {
        days.add(new DueDay(
                subject, day, words.get("due." + kind, name), words.get("due." + kind + ".do", file), noticeDays));
    }
}
