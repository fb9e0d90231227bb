package org.understudy.exchange.format;

import java.nio.file.Path;
import java.util.Optional;
import org.understudy.vault.MasterKey;
import org.understudy.vault.Secret;
import org.understudy.vault.SecretUnavailableException;

/**
 * What an encrypted export is opened with.
 *
 * @param password how it is had; asked only for exports that need one
 * @param keyFile of a KeePass file
 */
public record ExportKey(Optional<MasterKey> password, Optional<Path> keyFile) {

    /** The password, to be closed by the caller. */
    Secret ask(ExportFile file) throws ExportException {
        if (password.isEmpty()) {
            throw file.failure(ExportRules.NO_PASSWORD);
        }
        try {
            return password.get().ask();
        } catch (SecretUnavailableException e) {
            throw new ExportException(e.diagnostic());
        }
    }
}
