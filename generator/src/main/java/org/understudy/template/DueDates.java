package org.understudy.template;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.understudy.plan.Account;
import org.understudy.plan.Disclosure;
import org.understudy.plan.Engagement;
import org.understudy.plan.Workflow;
import org.understudy.template.view.DueLine;
import org.understudy.template.view.DueLine.Type;
import org.understudy.template.view.Mention;

/** Collects what falls due, soonest first. */
final class DueDates {
    private static final Comparator<DueLine> ORDER = Comparator.comparing(DueLine::on)
            .thenComparing(DueLine::type)
            .thenComparing(line -> line.what().text());

    private final Disclosure disclosure;
    private final Names names;
    private final LocalDate asAt;

    DueDates(Disclosure disclosure, Names names) {
        this.disclosure = disclosure;
        this.names = names;
        this.asAt = disclosure.plan().header().asAt();
    }

    /** What falls due up to and with {@code last}, what was due already included. */
    List<DueLine> until(LocalDate last) {
        var lines = new ArrayList<DueLine>();
        disclosure.accounts().forEach(account -> renewal(account, lines));
        disclosure.workflows().forEach(workflow -> work(workflow, lines));
        disclosure.engagements().forEach(engagement -> engagement(engagement, lines));
        return lines.stream()
                .filter(line -> !line.on().isAfter(last))
                .sorted(ORDER)
                .toList();
    }

    private void renewal(Account account, List<DueLine> lines) {
        account.renewal().ifPresent(renewal -> {
            Mention name = names.mention(account.ref());
            Type type = renewal.automatic() ? Type.RENEWS : Type.ENDS;
            List<String> payer = names.name(renewal.paidBy()).stream().toList();
            lines.add(new DueLine(renewal.on(), type, name, renewal.amount(), payer));
            renewal.notice()
                    .filter(notice ->
                            renewal.automatic() && !notice.before(renewal.on()).isBefore(asAt))
                    .ifPresent(notice -> lines.add(new DueLine(
                            notice.before(renewal.on()), Type.CANCEL_BY, name, Optional.empty(), List.of())));
        });
    }

    private void work(Workflow workflow, List<DueLine> lines) {
        workflow.nextDue()
                .ifPresent(due -> lines.add(new DueLine(
                        due,
                        Type.WORK,
                        names.mention(workflow.ref()),
                        Optional.empty(),
                        names.names(workflow.mayTakeOver()))));
    }

    private void engagement(Engagement engagement, List<DueLine> lines) {
        List<String> customer = List.of(names.text(engagement.name()));
        for (Engagement.OpenWork work : engagement.openWork()) {
            work.due()
                    .ifPresent(due -> lines.add(new DueLine(
                            due,
                            Type.OPEN_WORK,
                            new Mention(names.text(work.what()), Optional.empty()),
                            Optional.empty(),
                            customer)));
        }
        engagement
                .contract()
                .flatMap(Engagement.Paper::ends)
                .ifPresent(ends -> lines.add(new DueLine(
                        ends, Type.CONTRACT, names.mention(engagement.ref()), Optional.empty(), List.of())));
    }
}
