package org.understudy;

import java.util.List;
import java.util.Optional;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.pack.Manifest;
import org.understudy.seal.signature.DetachedSignature.Signer;

/**
 * What became of a look at a delivered pack.
 *
 * @param manifest what it says of itself; empty if that can't be read
 * @param signer whose certificate it is signed with, if it is
 * @param findings all that was found; the last says the verdict in words
 */
public record Verification(
        Verdict verdict, Optional<Manifest> manifest, Optional<Signer> signer, List<Diagnostic> findings) {

    /** What a pack is, the worst last. */
    public enum Verdict {
        /** Whole, unchanged, opened, and no later edition is known. */
        CURRENT,
        /** All of that, but there is a later edition. */
        SUPERSEDED,
        /** Whole and unchanged, but not opened: the passphrase is another, or couldn't be had. */
        LOCKED,
        /** A file isn't what it was. */
        DAMAGED,
        /** A file isn't there. */
        INCOMPLETE,
        /** Its signature isn't one, or isn't by whom it should be. */
        FORGED
    }

    /** Whether the pack can be relied on. */
    public boolean succeeded() {
        return verdict == Verdict.CURRENT && findings.stream().noneMatch(Diagnostic::blocks);
    }
}
