package org.understudy;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.understudy.plan.Plan;
import org.understudy.plan.SecretRef;
import org.understudy.reveal.Revealer;

/** Has the leak test learn the secrets of a plan before the first pack is written, and again only for a pack that uses others. */
final class LeakLearning implements Consumer<Set<SecretRef>> {
    private final Plan plan;
    private final SecretSettings settings;
    private final LeakStage leaks;
    private final Revealer revealer;
    private final Runnable before;
    private final Set<SecretRef> learned = new HashSet<>();

    /** @param before it learns anything: finishes the packs in the making, so that what is looked for in them isn't a matter of chance */
    LeakLearning(Plan plan, SecretSettings settings, LeakStage leaks, Revealer revealer, Runnable before) {
        this.plan = plan;
        this.settings = settings;
        this.leaks = leaks;
        this.revealer = revealer;
        this.before = before;
    }

    /** @param used secrets that a pack has asked for already */
    @Override
    public void accept(Set<SecretRef> used) {
        if (learned.isEmpty() || !learned.containsAll(used)) {
            before.run();
            Set<SecretRef> had = SecretSupply.hadWithoutAsking(plan, settings, used);
            leaks.learn(plan, had, revealer);
            learned.addAll(had);
            learned.addAll(used);
        }
    }
}
