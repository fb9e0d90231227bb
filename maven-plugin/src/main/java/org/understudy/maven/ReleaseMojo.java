package org.understudy.maven;

import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.understudy.Outcome;
import org.understudy.ReleaseRequest;
import org.understudy.ReleaseRequest.Committer;
import org.understudy.ReleaseRequest.Effect;
import org.understudy.ReleaseRequest.Reissue;
import org.understudy.Request;
import org.understudy.Understudy;
import org.understudy.plan.Edition;

/**
 * Releases the next edition of the plan: looks whether it may go out, and tags the commit that is checked out as edition/N. The
 * tag says which packs changed, and has fingerprints of secrets, made with a key that lies in the vault; never a secret.
 * Nothing is pushed, and no other file is touched.
 */
@Mojo(name = "release", requiresProject = false, threadSafe = true)
public final class ReleaseMojo extends AbstractUnderstudyMojo {

    /** How far the edition has come: final or counsel-review. */
    @Parameter(property = "understudy.status", defaultValue = "final")
    private String status = "final";

    /** Who releases it; user.name of git's settings unless said. */
    @Parameter(property = "understudy.committer.name")
    private @Nullable String committerName;

    /** The mail address of who releases it; user.email of git's settings unless said. */
    @Parameter(property = "understudy.committer.email")
    private @Nullable String committerEmail;

    /** Whether packs that didn't change go out in the new edition too. */
    @Parameter(property = "understudy.reissueAll", defaultValue = "false")
    private boolean reissueAll;

    /** Whether everything is looked at, and nothing written. */
    @Parameter(property = "understudy.dryRun", defaultValue = "false")
    private boolean dryRun;

    @Override
    Outcome run(Understudy understudy, Request request) throws MojoFailureException {
        Optional<Committer> committer = committerName != null && committerEmail != null
                ? Optional.of(new Committer(committerName, committerEmail))
                : Optional.empty();
        return understudy.release(
                request,
                new ReleaseRequest(
                        Optional.of(wanted()),
                        committer,
                        reissueAll ? Reissue.ALL : Reissue.CHANGED,
                        dryRun ? Effect.NOTHING : Effect.TAG));
    }

    private Edition.Status wanted() throws MojoFailureException {
        return switch (status) {
            case "final" -> Edition.Status.FINAL;
            case "counsel-review" -> Edition.Status.COUNSEL_REVIEW;
            default -> throw new MojoFailureException("understudy.status must be final or counsel-review");
        };
    }

    @Override
    void finished(Outcome outcome, ConsoleReport console) {}

    @Override
    String afterFailure() {
        return "no edition was released";
    }
}
