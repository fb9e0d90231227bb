package org.understudy;

import java.util.List;
import org.understudy.diagnostic.Checked;
import org.understudy.vault.Secret;

/** Puts the shares of a pack's passphrase together. */
@FunctionalInterface
public interface ShareCombiner {
    /**
     * The passphrase, to be closed by the caller; or why these shares don't give one.
     *
     * @param shares each the words of one card, as they were typed; they remain the caller's
     */
    Checked<Secret> combine(List<Secret> shares);
}
