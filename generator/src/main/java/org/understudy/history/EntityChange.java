package org.understudy.history;

import java.util.List;
import java.util.Optional;
import org.understudy.plan.Kind;
import org.understudy.plan.Ref;

/**
 * What happened to one thing of a plan: an account, a person, the plan as a whole.
 *
 * @param before where it stands in the former edition; empty if it is new
 * @param after where it stands in the later one; empty if it is gone
 * @param changes of its values; of one that is new or gone, all that it has
 */
public record EntityChange(Optional<Ref> before, Optional<Ref> after, List<Change> changes) {
    public EntityChange {
        changes = List.copyOf(changes);
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("in neither edition");
        }
    }

    /** Where it stands now, or stood. */
    public Ref ref() {
        return after.or(() -> before).orElseThrow();
    }

    public Kind kind() {
        return ref().kind();
    }

    public boolean added() {
        return before.isEmpty();
    }

    public boolean removed() {
        return after.isEmpty();
    }

    /** Whether it has another id. */
    public boolean renamed() {
        return before.isPresent() && after.isPresent() && !before.equals(after);
    }

    EntityChange mirrored() {
        return new EntityChange(
                after, before, changes.stream().map(Change::mirrored).toList());
    }
}
