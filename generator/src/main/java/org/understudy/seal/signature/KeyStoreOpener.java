package org.understudy.seal.signature;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.UnrecoverableKeyException;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.understudy.diagnostic.Checked;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.vault.Secret;

/** Opens the author's key store: PKCS #12 (RFC 7292), as browsers, openssl and certification authorities make it. */
public final class KeyStoreOpener {
    private static final int DAYS_AHEAD = 60;
    private static final int FEWEST_RSA_BITS = 2048;
    private static final int FEWEST_CURVE_BITS = 256;

    private final Clock clock;
    private final SecureRandom random;

    /**
     * @param clock tells whether the certificate is valid
     * @param random for signatures that need it
     */
    public KeyStoreOpener(Clock clock, SecureRandom random) {
        this.clock = clock;
        this.random = random;
    }

    /**
     * The key to sign with.
     *
     * @param alias which key, where there are several
     */
    public Checked<SigningKey> open(Path file, Optional<String> alias, Secret password) {
        char[] characters = password.reveal(it -> {
            char[] copy = new char[it.remaining()];
            it.get(copy);
            return copy;
        });
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(Files.readAllBytes(file)), characters);
            return key(store, file, alias, characters);
        } catch (IOException e) {
            return refused(file, reason(file, e));
        } catch (GeneralSecurityException e) {
            return refused(file, "damaged");
        } finally {
            Arrays.fill(characters, '\0');
        }
    }

    private static String reason(Path file, IOException failure) {
        if (!Files.isReadable(file) || !Files.isRegularFile(file)) {
            return "missing";
        }
        return failure.getCause() instanceof UnrecoverableKeyException ? "password" : "damaged";
    }

    private static Checked<SigningKey> refused(Path file, String why, Object... more) {
        var arguments = new ArrayList<Object>(List.of(String.valueOf(file.getFileName())));
        arguments.addAll(List.of(more));
        return Checked.failed(
                Diagnostic.general(SignatureRules.UNUSABLE, arguments.toArray()).hinting(why));
    }

    private Checked<SigningKey> key(KeyStore store, Path file, Optional<String> alias, char[] password)
            throws GeneralSecurityException {
        var keys = new ArrayList<String>();
        for (String name : Collections.list(store.aliases())) {
            if (store.isKeyEntry(name)) {
                keys.add(name);
            }
        }
        Collections.sort(keys);
        String all = String.join(", ", keys);
        if (keys.isEmpty()) {
            return refused(file, "no-key");
        } else if (alias.isPresent() && !keys.contains(alias.get())) {
            return refused(file, "alias", all);
        } else if (alias.isEmpty() && keys.size() > 1) {
            return refused(file, "several", all);
        }
        String name = alias.orElse(keys.get(0));
        if (!(store.getKey(name, password) instanceof PrivateKey key)
                || !(store.getCertificate(name) instanceof X509Certificate certificate)) {
            return refused(file, "no-key");
        } else if (!isStrong(certificate)) {
            return refused(file, "algorithm", certificate.getPublicKey().getAlgorithm());
        }
        List<X509Certificate> chain = Arrays.stream(store.getCertificateChain(name))
                .map(X509Certificate.class::cast)
                .toList();
        return Checked.of(new SigningKey(key, chain, random), validity(certificate, file));
    }

    /** Whether poppler and openssl verify what it signs, and nobody else can sign for it. */
    private static boolean isStrong(X509Certificate certificate) {
        if (certificate.getPublicKey() instanceof RSAPublicKey rsa) {
            return rsa.getModulus().bitLength() >= FEWEST_RSA_BITS;
        }
        return certificate.getPublicKey() instanceof ECPublicKey curve
                && curve.getParams().getCurve().getField().getFieldSize() >= FEWEST_CURVE_BITS;
    }

    private List<Diagnostic> validity(X509Certificate certificate, Path file) {
        Instant now = clock.instant();
        Instant from = certificate.getNotBefore().toInstant();
        Instant until = certificate.getNotAfter().toInstant();
        String name = String.valueOf(file.getFileName());
        if (now.isBefore(from)) {
            return List.of(Diagnostic.general(SignatureRules.NOT_VALID, name, "@key.not-yet", day(from))
                    .hinting("not-yet"));
        } else if (!now.isBefore(until)) {
            return List.of(Diagnostic.general(SignatureRules.NOT_VALID, name, "@key.expired", day(until)));
        } else if (LocalDate.now(clock).plusDays(DAYS_AHEAD).isAfter(day(until))) {
            return List.of(Diagnostic.general(SignatureRules.NOT_VALID, name, "@key.soon", day(until))
                    .hinting("soon"));
        }
        return List.of();
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
