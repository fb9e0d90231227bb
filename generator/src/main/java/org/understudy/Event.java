package org.understudy;

import java.nio.file.Path;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Format;

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
     * A pack is in the folder that it is delivered to, or was found unchanged there.
     *
     * @param folder its own folder there
     */
    record Delivered(String pack, PackResult.Status status, Path folder) implements Event {}

    /** Something was found. */
    record Found(Diagnostic diagnostic) implements Event {}
}
