package org.understudy;

import java.io.IOException;
import java.util.List;
import org.understudy.check.CheckedPlan;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.source.SourceTree;

/** What is done with a plan that nothing blocks. */
@FunctionalInterface
interface PlanTask {
    /**
     * Does it.
     *
     * @param tree the folder of the plan
     * @param diagnostics what is found on the way
     * @param leaks searches what leaves the request, once it was told for what
     */
    List<PackResult> run(CheckedPlan plan, SourceTree tree, Diagnostics diagnostics, LeakStage leaks)
            throws IOException;
}
