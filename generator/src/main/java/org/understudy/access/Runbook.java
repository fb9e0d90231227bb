package org.understudy.access;

import java.util.List;
import org.understudy.plan.Ref;

/**
 * What somebody does, step by step, to get into all accounts that they can reach.
 *
 * @param steps in an order in which each needs nothing but what one starts with and what earlier steps gave; by day
 * @param unreached accounts that no step leads to
 */
public record Runbook(List<RunbookStep> steps, List<Ref> unreached) {
    public Runbook {
        steps = List.copyOf(steps);
        unreached = List.copyOf(unreached);
    }
}
