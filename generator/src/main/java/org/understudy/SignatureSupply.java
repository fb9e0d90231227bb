package org.understudy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.understudy.diagnostic.Checked;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.pack.Digest;
import org.understudy.plan.SecretRef;
import org.understudy.seal.signature.KeyStoreOpener;
import org.understudy.seal.signature.KeyStorePlace;
import org.understudy.seal.signature.PdfSignature;
import org.understudy.seal.signature.SigningKey;
import org.understudy.vault.Secret;
import org.understudy.vault.SecretUnavailableException;
import org.understudy.vault.Secrets;

/** The author's signature. The key store is opened when something is to be signed, and once. Not thread-safe. */
final class SignatureSupply {
    private final Optional<Signing> signing;
    private final Secrets secrets;
    private final BiConsumer<SecretRef, Secret> heard;
    private final Clock clock;
    private final SecureRandom random;
    private @Nullable Checked<SigningKey> opened;

    /** @param heard is shown the password of the key store when it is given, and keeps it no longer than that */
    SignatureSupply(
            Optional<Signing> signing,
            Secrets secrets,
            BiConsumer<SecretRef, Secret> heard,
            Clock clock,
            SecureRandom random) {
        this.signing = signing;
        this.secrets = secrets;
        this.heard = heard;
        this.clock = clock;
        this.random = random;
    }

    /** Tells this key store, as it lies on the disk, from every other; and from none. */
    String identity() throws IOException {
        if (signing.isEmpty()) {
            return "unsigned";
        }
        Path store = signing.get().keyStore();
        var digest = new Digest().add(signing.get().alias().orElse(""));
        if (Files.isRegularFile(store)) {
            digest.add(Files.readAllBytes(store));
        }
        return digest.hex();
    }

    /** How the key store is kept. */
    List<Diagnostic> surroundings(Path plan) {
        return signing.map(it -> new KeyStorePlace(it.keyStore(), plan).findings())
                .orElse(List.of());
    }

    /** The key; empty if nothing is to be signed, or if it can't be had, which is told. */
    Optional<SigningKey> key(Diagnostics diagnostics) {
        if (signing.isEmpty()) {
            return Optional.empty();
        }
        Checked<SigningKey> known = opened;
        if (known == null) {
            known = open(signing.get());
            opened = known;
        }
        diagnostics.addAll(known.diagnostics());
        return known.value();
    }

    private Checked<SigningKey> open(Signing settings) {
        try (Secret password = secrets.resolve(settings.password())) {
            heard.accept(settings.password(), password);
            return new KeyStoreOpener(clock, random).open(settings.keyStore(), settings.alias(), password);
        } catch (SecretUnavailableException e) {
            return Checked.failed(e.diagnostic());
        }
    }

    /** What PDFs are signed with. */
    PdfSignature forPdfs(SigningKey key) {
        return new PdfSignature(key, clock, random);
    }
}
