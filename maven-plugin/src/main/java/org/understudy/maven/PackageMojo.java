package org.understudy.maven;

import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.understudy.Delivering;
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

    /** Whether packs are copied to the folders that they name in deliver-to; false if a stick isn't at hand. */
    @Parameter(property = "understudy.deliver", defaultValue = "true")
    private boolean deliver = true;

    /** Delivers a pack even where a newer edition of it is already. */
    @Parameter(property = "understudy.deliver.older", defaultValue = "false")
    private boolean deliverOlder;

    @Override
    Request.Freshness freshness() {
        return rebuild ? Request.Freshness.REBUILD : Request.Freshness.KEEP;
    }

    @Override
    Outcome run(Understudy understudy, Request request) {
        if (!deliver) {
            return understudy.build(request, Delivering.NOTHING);
        }
        return understudy.build(request, deliverOlder ? Delivering.EVEN_IF_OLDER : Delivering.UNLESS_OLDER);
    }

    @Override
    String afterFailure() {
        return "packs that couldn't be built or delivered are as they were before";
    }

    @Override
    void finished(Outcome outcome, ConsoleReport console) {
        console.table(outcome);
    }
}
