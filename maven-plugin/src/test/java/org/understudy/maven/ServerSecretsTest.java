package org.understudy.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.crypto.DefaultSettingsDecrypter;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sonatype.plexus.components.cipher.DefaultPlexusCipher;
import org.sonatype.plexus.components.cipher.PlexusCipherException;
import org.sonatype.plexus.components.sec.dispatcher.DefaultSecDispatcher;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.plan.SecretRef;
import org.understudy.vault.Secret;
import org.understudy.vault.SecretUnavailableException;

/** With Maven's own decrypter. */
class ServerSecretsTest {
    private static final String PASSWORD = "correct horse battery";
    private static final DefaultPlexusCipher CIPHER = new DefaultPlexusCipher();

    @TempDir
    Path folder;

    private final Settings settings = new Settings();

    private static SecretRef ref(String text) {
        return SecretRef.parse(text).orElseThrow();
    }

    private Server server(String password) {
        var server = new Server();
        server.setId("vault");
        server.setPassword(password);
        settings.addServer(server);
        return server;
    }

    /** What {@code mvn --encrypt-master-password} and {@code mvn --encrypt-password} would have made. */
    private ServerSecrets withMaster(String master) throws Exception {
        Path security = folder.resolve("settings-security.xml");
        Files.writeString(
                security,
                "<settingsSecurity><master>" + CIPHER.encryptAndDecorate(master, "settings.security")
                        + "</master></settingsSecurity>");
        return secrets(security);
    }

    private ServerSecrets secrets(Path security) {
        return new ServerSecrets(settings, decrypter(security));
    }

    /**
     * The password, encrypted anew until this key doesn't open it. The cipher has no check but its padding, which one wrong key
     * in 256 fits by chance.
     */
    private static String lockedFor(String key, UnaryOperator<String> damage) throws Exception {
        while (true) {
            String encrypted = damage.apply(CIPHER.encrypt(PASSWORD, "master"));
            try {
                CIPHER.decrypt(encrypted, key);
            } catch (PlexusCipherException e) {
                return encrypted;
            }
        }
    }

    private static DefaultSettingsDecrypter decrypter(Path security) {
        return new DefaultSettingsDecrypter(new DefaultSecDispatcher(CIPHER, Map.of(), security.toString()));
    }

    private static String text(ServerSecrets secrets, String ref) throws SecretUnavailableException {
        try (Secret secret = secrets.resolve(ref(ref))) {
            return secret.reveal(Object::toString);
        }
    }

    /** Why there is none, without a word of what there is. */
    private static String why(ServerSecrets secrets, String ref) {
        Diagnostic diagnostic = catchThrowableOfType(SecretUnavailableException.class, () -> secrets.resolve(ref(ref)))
                .diagnostic();
        assertThat(diagnostic.toString()).doesNotContain(PASSWORD, "{COQLCE");
        assertThat(secrets.check(ref(ref))).hasValue(diagnostic);
        return diagnostic.rule() + " " + diagnostic.arguments()
                + diagnostic.hint().map(it -> " " + it).orElse("");
    }

    @Test
    void anEncryptedPasswordIsDecrypted() throws Exception {
        server(CIPHER.encryptAndDecorate(PASSWORD, "master"));
        assertThat(text(withMaster("master"), "server:vault")).isEqualTo(PASSWORD);
    }

    @Test
    void aPlainPasswordIsTakenAsItIs() throws Exception {
        server(PASSWORD);
        assertThat(text(withMaster("master"), "server:vault")).isEqualTo(PASSWORD);
    }

    @Test
    void soIsThePassphraseOfItsKey() throws Exception {
        server(PASSWORD).setPassphrase("another");
        assertThat(text(withMaster("master"), "server:vault#passphrase")).isEqualTo("another");
    }

    /** On this, Maven hands out the encrypted text as if it were the password. */
    @Test
    void withAnotherMasterPasswordThereIsNone() throws Exception {
        String encrypted = "{" + lockedFor("another", UnaryOperator.identity()) + "}";
        Server server = server(encrypted);
        ServerSecrets secrets = withMaster("another");
        assertThat(decrypter(folder.resolve("settings-security.xml"))
                        .decrypt(new DefaultSettingsDecryptionRequest(server))
                        .getServer()
                        .getPassword())
                .as("the trap")
                .isEqualTo(encrypted);
        assertThat(why(secrets, "server:vault")).isEqualTo("SECRET-019 [vault] encrypted");
    }

    @Test
    void withoutAMasterPasswordThereIsNone() throws Exception {
        server(CIPHER.encryptAndDecorate(PASSWORD, "master"));
        assertThat(why(secrets(folder.resolve("missing.xml")), "server:vault"))
                .isEqualTo("SECRET-019 [vault] encrypted");
    }

    @Test
    void damagedCipherTextIsNoPassword() throws Exception {
        ServerSecrets secrets = withMaster("master");
        server("{" + lockedFor("master", encrypted -> encrypted.substring(4)) + "}");
        assertThat(why(secrets, "server:vault")).isEqualTo("SECRET-019 [vault] encrypted");
    }

    /** Maven allows remarks around the braces. */
    @Test
    void remarksAroundItMakeNoDifference() throws Exception {
        server("until May {" + lockedFor("another", UnaryOperator.identity()) + "}");
        assertThat(text(withMaster("master"), "server:vault")).isEqualTo(PASSWORD);
        assertThat(why(withMaster("another"), "server:vault")).isEqualTo("SECRET-019 [vault] encrypted");
    }

    @Test
    void aServerThatIsNotThere() throws Exception {
        assertThat(why(withMaster("master"), "server:vault")).isEqualTo("SECRET-019 [vault] missing");
    }

    @Test
    void aServerWithoutAPassword() throws Exception {
        server("");
        assertThat(why(withMaster("master"), "server:vault")).isEqualTo("SECRET-019 [vault] missing");
        assertThat(why(withMaster("master"), "server:vault#passphrase")).isEqualTo("SECRET-019 [vault] missing");
    }

    @Test
    void aServerHasNoOtherSecrets() throws Exception {
        server(PASSWORD).setUsername("maria");
        assertThat(why(withMaster("master"), "server:vault#username")).isEqualTo("SECRET-019 [vault] field");
    }

    @Test
    void nothingIsSaidOfWhatItHolds() throws Exception {
        server(PASSWORD);
        assertThat(withMaster("master").toString()).doesNotContain(PASSWORD);
        assertThat(Optional.of(withMaster("master").warnings())).hasValue(java.util.List.of());
    }
}
