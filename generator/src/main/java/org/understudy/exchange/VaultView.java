package org.understudy.exchange;

import java.util.Optional;
import org.understudy.plan.SecretRef;
import org.understudy.vault.Secret;
import org.understudy.vault.SecretUnavailableException;

/** What is in the vault now. */
@FunctionalInterface
public interface VaultView {
    /**
     * A field of an entry, to be closed by the caller; empty if there is no such entry or field, or nothing in it.
     *
     * @throws SecretUnavailableException if the vault can't be opened, or has two such entries
     */
    Optional<Secret> value(SecretRef name) throws SecretUnavailableException;
}
