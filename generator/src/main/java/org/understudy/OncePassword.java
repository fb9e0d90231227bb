package org.understudy;

import java.util.Optional;
import org.understudy.vault.MasterKey;
import org.understudy.vault.Secret;
import org.understudy.vault.SecretUnavailableException;

/** A password that is asked for once and opens two vaults. Forgotten when closed. */
final class OncePassword implements MasterKey, AutoCloseable {
    private final MasterKey asked;
    private Optional<Secret> known = Optional.empty();

    OncePassword(MasterKey asked) {
        this.asked = asked;
    }

    @Override
    public Secret ask() throws SecretUnavailableException {
        if (known.isEmpty()) {
            known = Optional.of(asked.ask());
        }
        return known.get().copy();
    }

    @Override
    public void close() {
        known.ifPresent(Secret::close);
    }
}
