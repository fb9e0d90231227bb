package org.understudy.template;

import java.util.ArrayList;
import java.util.List;
import org.understudy.plan.Disclosure;
import org.understudy.template.view.AmendmentView.Found;
import org.understudy.template.view.MemoView.Finding;

/** What rules of law, people and time find in one edition and don't in the other, of what the pack shows in it. */
final class ChangedFindings {
    private final List<Finding> before;
    private final List<Finding> now;

    ChangedFindings(LegalViews legal, Previous previous, Disclosure former) {
        this.before = previous.checked()
                .map(it -> new OtherFindings(legal.of(it, former)).all())
                .orElse(List.of());
        this.now = previous.checked().isPresent() ? new OtherFindings(legal).all() : List.of();
    }

    List<Found> opened() {
        return without(now, before);
    }

    List<Found> closed() {
        return without(before, now);
    }

    /** One that says only something else, such as for how long, is neither new nor gone. */
    private static List<Found> without(List<Finding> some, List<Finding> others) {
        var rest = new ArrayList<>(others);
        rest.removeAll(some);
        var without = new ArrayList<Found>();
        for (Finding finding : some) {
            boolean there = others.contains(finding)
                    || rest.stream()
                            .filter(it -> isSame(finding, it))
                            .findFirst()
                            .filter(rest::remove)
                            .isPresent();
            if (!there) {
                without.add(new Found(finding.rule(), finding.text()));
            }
        }
        return without;
    }

    private static boolean isSame(Finding one, Finding other) {
        return one.rule().equals(other.rule()) && one.place().equals(other.place());
    }
}
