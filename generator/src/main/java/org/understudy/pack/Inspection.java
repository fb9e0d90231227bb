package org.understudy.pack;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.seal.signature.DetachedSignature.Signer;

/**
 * What a look at a pack found.
 *
 * @param manifest what it says of itself; empty if that can't be read
 * @param signer whose certificate its manifest is signed with, if it is, and validly
 * @param findings in the order in which they were found
 */
public record Inspection(
        Optional<Manifest> manifest, Optional<Signer> signer, Set<Fault> faults, List<Diagnostic> findings) {
    public Inspection {
        faults = Set.copyOf(faults);
        findings = List.copyOf(findings);
    }

    /** What is wrong with a pack, the worst first. */
    public enum Fault {
        /** Its signature isn't one, or isn't by whom it should be. */
        FORGED,
        /** A file isn't there. */
        INCOMPLETE,
        /** A file isn't what it was. */
        DAMAGED,
        /** All is there as it was, but the passphrase doesn't open it. */
        LOCKED
    }
}
