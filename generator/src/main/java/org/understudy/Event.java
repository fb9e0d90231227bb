package org.understudy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.exchange.ImportDraft;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Format;
import org.understudy.plan.SecretRef;

/** What happens while a request is carried out. */
public sealed interface Event {

    /** Work on documents begins. */
    record Started(int documents) implements Event {}

    /**
     * A document is finished in one format.
     *
     * @param done how many are finished so far, this one included
     */
    record DocumentFinished(String pack, DocumentId document, Format format, int done, int documents)
            implements Event {}

    /** A pack is in its folder, or was found unchanged there. */
    record PackFinished(PackResult result) implements Event {}

    /**
     * The passphrase of a pack is in the vault.
     *
     * @param entry where it is
     * @param bits its entropy: {@code 90.5}; empty if it was there and nobody knows
     * @param shares how many people have one
     */
    record PassphraseReady(String pack, SecretRef entry, Made made, Optional<String> bits, int shares)
            implements Event {

        /** What was done for it. */
        public enum Made {
            /** There was none. */
            NEW,
            /** There was another. */
            ROTATED,
            /** It was there, and its shares are new. */
            SHARES,
            /** All was there. */
            NOTHING
        }
    }

    /**
     * A pack is in the folder that it is delivered to, or was found unchanged there.
     *
     * @param folder its own folder there
     */
    record Delivered(String pack, PackResult.Status status, Path folder) implements Event {}

    /** A file of the author's own was written, for them to look at and commit. */
    record FileWritten(Path file) implements Event {}

    /**
     * An edition was released, or would have been.
     *
     * @param tag its tag
     * @param commit what that is on, 40 hexadecimal digits
     * @param issued ids of the packs that go out in it
     * @param kept ids of the packs that didn't change
     */
    record Released(String tag, String commit, List<String> issued, List<String> kept, ReleaseRequest.Effect effect)
            implements Event {}

    /**
     * The repository of a new plan is there.
     *
     * @param password the file that the vault's password was written to, if it was drawn
     */
    record PlanBegun(Path folder, Optional<Path> password) implements Event {}

    /**
     * It was written down what has to be replaced of what was handed out, now that an edition is released.
     *
     * @param copies how many copies and envelopes
     * @param keys how many key sheets and shares
     */
    record ToReplace(Path report, int copies, int keys) implements Event {}

    /**
     * What became of an account that an export has.
     *
     * @param entry of the vault that holds its secrets
     */
    record AccountImported(String account, SecretRef entry, ImportDraft.Change change) implements Event {}

    /** Something was found. */
    record Found(Diagnostic diagnostic) implements Event {}
}
