package org.understudy.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.understudy.Outcome;
import org.understudy.Request;
import org.understudy.Understudy;

/**
 * Draws a passphrase for each pack that has none yet, and its shares where the plan gives some, and writes them into the vault. Nothing
 * that is there is overwritten, and nothing that was drawn is shown: KeePassXC shows it, and the printed cards.
 */
@Mojo(name = "passphrase", requiresProject = false, threadSafe = true)
public final class PassphraseMojo extends AbstractUnderstudyMojo {

    /**
     * Whether passphrases that are there are replaced, with all their shares. What they were is kept in the history of their entries.
     * Copies, key sheets and share cards that were handed out are outdated by it.
     */
    @Parameter(property = "understudy.rotate", defaultValue = "false")
    private boolean rotate;

    @Override
    Outcome run(Understudy understudy, Request request) {
        return understudy.makePassphrases(request, rotate ? Understudy.Existing.ROTATE : Understudy.Existing.KEEP);
    }

    @Override
    void finished(Outcome outcome, ConsoleReport console) {}
}
