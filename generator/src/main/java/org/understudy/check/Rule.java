package org.understudy.check;

import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.RuleId;

/** One thing that can be wrong with a plan as a whole. Pure: the same subject, the same findings. */
interface Rule {
    RuleId id();

    void check(Subject subject, Diagnostics findings);
}
