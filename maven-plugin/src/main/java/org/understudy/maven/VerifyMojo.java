package org.understudy.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.understudy.Outcome;
import org.understudy.Request;
import org.understudy.Understudy;
import org.understudy.Verification;
import org.understudy.VerificationRequest;
import org.understudy.diagnostic.DiagnosticMessages;
import org.understudy.plan.SecretRef;
import org.understudy.vault.SecretSource;

/**
 * Looks at a delivered pack: whether every file is there and as it was made, whether its signature is valid, whether the
 * passphrase opens what is locked, and whether there is a later edition. Says in one word what to think of it, and fails unless
 * that is current. Needs no plan and no project.
 */
@Mojo(name = "verify", requiresProject = false, threadSafe = true)
public final class VerifyMojo extends AbstractUnderstudyMojo {

    /** The folder of the pack: the one in which manifest.json stands. */
    @Parameter(property = "understudy.verify", required = true)
    private @Nullable File verify;

    /** The name of the pack's passphrase, never the passphrase itself: prompt: to be asked, env:NAME, file:PATH … */
    @Parameter(property = "understudy.passphrase", defaultValue = "prompt:Passphrase of the pack")
    private String passphrase = "prompt:Passphrase of the pack";

    /** Instead of the passphrase, where its shares are: prompt: to be asked for one after the other until they are enough, or
     * file:PATH with one a line. */
    @Parameter(property = "understudy.shares")
    private @Nullable String shares;

    /** The fingerprint of the certificate that the pack must be signed with: SHA256:… */
    @Parameter(property = "understudy.signer")
    private @Nullable String signer;

    /** The folder of another copy of the pack, which may be of a later edition. */
    @Parameter(property = "understudy.against")
    private @Nullable File against;

    @Override
    SecretSource prompts(Optional<Terminal> terminal, Locale locale) {
        return shares == null || shares.isBlank()
                ? super.prompts(terminal, locale)
                : new PromptShares(terminal, DiagnosticMessages.in(locale));
    }

    @Override
    Outcome run(Understudy understudy, Request request) throws MojoFailureException {
        if (verify == null) {
            throw new MojoFailureException("name the folder of the pack: -Dunderstudy.verify=PATH");
        }
        Path plan = request.plan();
        Verification verification = understudy.verify(new VerificationRequest(
                verify.toPath().toAbsolutePath(),
                key(),
                fingerprint(),
                Optional.ofNullable(against).map(it -> it.toPath().toAbsolutePath()),
                Files.isDirectory(plan) ? Optional.of(plan) : Optional.empty(),
                request.secrets()));
        if (!verification.succeeded()) {
            throw new MojoFailureException("the pack isn't to be relied on as it is, see above");
        }
        return new Outcome(verification.findings(), List.of());
    }

    private VerificationRequest.Key key() throws MojoFailureException {
        if (shares == null || shares.isBlank()) {
            return new VerificationRequest.Passphrase(name(passphrase, "understudy.passphrase"));
        }
        return new VerificationRequest.Shares(name(shares, "understudy.shares"));
    }

    private static SecretRef name(String said, String parameter) throws MojoFailureException {
        Optional<SecretRef> name = SecretRef.parse(said.strip()).filter(it -> it.scheme() != SecretRef.Scheme.VAULT);
        return name.orElseThrow(() -> new MojoFailureException(
                parameter + " must be a name such as prompt:, env:NAME or file:PATH, never the secret itself"));
    }

    private Optional<String> fingerprint() throws MojoFailureException {
        if (signer == null || signer.isBlank()) {
            return Optional.empty();
        }
        Optional<String> fingerprint = VerificationRequest.fingerprint(signer.strip());
        if (fingerprint.isEmpty()) {
            throw new MojoFailureException("understudy.signer must be a SHA-256 fingerprint: SHA256: and 64 digits");
        }
        return fingerprint;
    }

    @Override
    void finished(Outcome outcome, ConsoleReport console) {
        // the last finding has said it
    }
}
