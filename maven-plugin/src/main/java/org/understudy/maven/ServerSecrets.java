package org.understudy.maven;

import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.building.SettingsProblem;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.plan.SecretRef;
import org.understudy.vault.FrontEndRules;
import org.understudy.vault.Secret;
import org.understudy.vault.SecretSource;
import org.understudy.vault.SecretUnavailableException;

/**
 * The password or passphrase of a server in {@code settings.xml}, decrypted. When decryption fails, Maven hands out the
 * encrypted text as if it were the password; that is refused here.
 */
final class ServerSecrets implements SecretSource {
    private static final String PASSPHRASE = "passphrase";

    private final Settings settings;
    private final SettingsDecrypter decrypter;

    ServerSecrets(Settings settings, SettingsDecrypter decrypter) {
        this.settings = settings;
        this.decrypter = decrypter;
    }

    @Override
    public SecretRef.Scheme scheme() {
        return SecretRef.Scheme.SERVER;
    }

    /** {@code server:ID} is its password, {@code server:ID#passphrase} that of its private key. */
    @Override
    public Secret resolve(SecretRef ref) throws SecretUnavailableException {
        boolean passphrase = ref.field().filter(PASSPHRASE::equals).isPresent();
        if (!passphrase && ref.field().isPresent()) {
            throw unavailable(ref, "field");
        }
        Server server = settings.getServer(ref.locator());
        if (server == null) {
            throw unavailable(ref, "missing");
        }
        SettingsDecryptionResult result = decrypter.decrypt(new DefaultSettingsDecryptionRequest(server));
        for (SettingsProblem problem : result.getProblems()) {
            if (problem.getSeverity() != SettingsProblem.Severity.WARNING) {
                throw unavailable(ref, "encrypted");
            }
        }
        String value = passphrase
                ? result.getServer().getPassphrase()
                : result.getServer().getPassword();
        if (value == null || value.isEmpty()) {
            throw unavailable(ref, "missing");
        }
        if (value.startsWith("{") && value.endsWith("}")) {
            throw unavailable(ref, "encrypted");
        }
        return Secret.copyOf(value.toCharArray());
    }

    private static SecretUnavailableException unavailable(SecretRef ref, String why) {
        return new SecretUnavailableException(
                Diagnostic.general(FrontEndRules.NO_SERVER, ref.locator()).hinting(why));
    }
}
