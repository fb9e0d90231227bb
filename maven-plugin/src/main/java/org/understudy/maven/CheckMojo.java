package org.understudy.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.understudy.Outcome;
import org.understudy.Reporting;
import org.understudy.Request;
import org.understudy.Understudy;

/**
 * Checks the plan and reports everything that is wrong with it, with file, line and column: in the log, and as check.html,
 * check.json and check.sarif, also when the build fails for it. Where the vault's password is known, it also looks whether
 * every secret that the plan names can be had. No report holds a secret.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class CheckMojo extends AbstractUnderstudyMojo {

    /** The folder that reports are written to; the folder reports in that of the packs unless said. */
    @Parameter(property = "understudy.reports")
    private @Nullable File reports;

    /** The lightest finding that fails the build: error, danger, warning or note; or never. What is accepted doesn't. */
    @Parameter(property = "understudy.failOn", defaultValue = "danger")
    private String failOn = "danger";

    /** Whether the plan's secrets are looked for in the whole history of the git repository that it is in, too. */
    @Parameter(property = "understudy.history", defaultValue = "false")
    private boolean history;

    @Override
    Outcome run(Understudy understudy, Request request) throws MojoFailureException {
        FailOn.of(failOn);
        String version = Optional.ofNullable(CheckMojo.class.getPackage().getImplementationVersion())
                .orElse("0");
        var reporting = new Reporting(reportFolder(), version, baseFolder());
        return history ? understudy.checkHistory(request, reporting) : understudy.check(request, reporting);
    }

    @Override
    boolean fails(Outcome outcome) throws MojoFailureException {
        return FailOn.of(failOn).fails(outcome);
    }

    private Path reportFolder() {
        return reports != null
                ? reports.toPath().toAbsolutePath()
                : outputFolder().resolve("reports");
    }

    @Override
    void finished(Outcome outcome, ConsoleReport console) {
        if (outcome.succeeded()) {
            console.allWell(outcome);
        }
        console.report(reportFolder().resolve("check.html"));
    }

    @Override
    String afterFailure() {
        return "the report has more";
    }
}
