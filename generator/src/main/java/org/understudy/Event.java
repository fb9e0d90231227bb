package org.understudy;

import java.nio.file.Path;
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

    /**
     * What became of an account that an export has.
     *
     * @param entry of the vault that holds its secrets
     */
    record AccountImported(String account, SecretRef entry, ImportDraft.Change change) implements Event {}

    /** Something was found. */
    record Found(Diagnostic diagnostic) implements Event {}
}
