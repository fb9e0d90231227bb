package org.understudy.maven;

import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.understudy.Outcome;
import org.understudy.Request;
import org.understudy.Understudy;

/**
 * Checks the plan and builds its packs: for each recipient a folder with the documents meant for them. A pack that is up to
 * date is left as it is.
 */
@Mojo(name = "package", defaultPhase = LifecyclePhase.PACKAGE, requiresProject = false, threadSafe = true)
public final class PackageMojo extends AbstractUnderstudyMojo {

    /** Builds packs anew even if they are up to date. */
    @Parameter(property = "understudy.rebuild", defaultValue = "false")
    private boolean rebuild;

    @Override
    Request.Freshness freshness() {
        return rebuild ? Request.Freshness.REBUILD : Request.Freshness.KEEP;
    }

    @Override
    Outcome run(Understudy understudy, Request request) {
        return understudy.build(request);
    }

    @Override
    String afterFailure() {
        return "packs that couldn't be built are as they were before";
    }

    @Override
    void finished(Outcome outcome, ConsoleReport console) {
        console.table(outcome);
    }
}
