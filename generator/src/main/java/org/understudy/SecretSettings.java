package org.understudy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.understudy.plan.SecretRef;
import org.understudy.vault.SecretSource;

/**
 * How secrets are had.
 *
 * @param vaultPassword the name of the vault's password, never the password: {@code env:NAME}, {@code file:PATH} …
 * @param keyFile a file that the vault needs besides
 * @param base where relative paths of {@code file:} begin
 * @param environment for {@code env:}
 * @param passwordStore the folder of the Unix password store
 * @param more sources of the front end, such as a prompt; closed with the request
 */
public record SecretSettings(
        Optional<SecretRef> vaultPassword,
        Optional<Path> keyFile,
        Path base,
        Map<String, String> environment,
        Optional<Path> passwordStore,
        List<SecretSource> more) {

    /** Without the environment, which holds secrets of every kind. */
    @Override
    public String toString() {
        return "SecretSettings[vaultPassword=" + vaultPassword + ", keyFile=" + keyFile + ", base=" + base + "]";
    }
}
