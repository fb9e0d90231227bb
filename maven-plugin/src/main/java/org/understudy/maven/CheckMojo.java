package org.understudy.maven;

import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.understudy.Outcome;
import org.understudy.Request;
import org.understudy.Understudy;

/**
 * Checks the plan and reports everything that is wrong with it, with file, line and column. Writes nothing. Where the
 * vault's password is known, it also looks whether every secret that the plan names can be had.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class CheckMojo extends AbstractUnderstudyMojo {

    @Override
    Outcome run(Understudy understudy, Request request) {
        return understudy.check(request);
    }

    @Override
    void finished(Outcome outcome, ConsoleReport console) {
        if (outcome.succeeded()) {
            console.allWell(outcome);
        }
    }
}
