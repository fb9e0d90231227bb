package org.understudy.seal.lock;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.bcpg.PublicKeyAlgorithmTags;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.api.OpenPGPCertificate;
import org.bouncycastle.openpgp.api.OpenPGPCertificate.OpenPGPComponentKey;
import org.bouncycastle.openpgp.api.OpenPGPKeyReader;
import org.understudy.plan.LockKind;
import org.understudy.plan.RecipientKey;
import org.understudy.seal.lock.KeyAlgorithm.Family;

/** Public keys of OpenPGP (RFC 4880, RFC 9580), in ASCII armour or binary. */
final class OpenPgpKeys implements KeyFamily<OpenPGPCertificate> {
    private final SecureRandom random;

    OpenPgpKeys(SecureRandom random) {
        this.random = random;
    }

    @Override
    public boolean recognises(KeyFile file) {
        return file.contains("-----BEGIN PGP PUBLIC KEY BLOCK-----") || file.isPacket();
    }

    @Override
    public List<OpenPGPCertificate> read(KeyFile file) throws MalformedKeyException {
        try {
            return new OpenPGPKeyReader().parseCertificates(file.bytes());
        } catch (IOException | RuntimeException e) {
            throw new MalformedKeyException();
        }
    }

    @Override
    public KeyFacts facts(OpenPGPCertificate certificate, Instant now) {
        var key = new RecipientKey(LockKind.OPENPGP, name(certificate), certificate.getPrettyFingerprint());
        List<OpenPGPComponentKey> usable = certificate.getEncryptionKeys(Date.from(now));
        if (!usable.isEmpty()) {
            return new KeyFacts(
                    key, Optional.empty(), lastEnd(certificate, usable, now), Optional.empty(), weakest(usable));
        }
        Date created = certificate.getPrimaryKey().getCreationTime();
        if (created.toInstant().isAfter(now)) {
            return new KeyFacts(
                    key, Optional.of(created.toInstant()), Optional.empty(), Optional.empty(), Optional.empty());
        } else if (certificate.getRevocation(Date.from(now)) != null) {
            return unusable(key, "revoked");
        }
        return expired(certificate, now)
                .map(end -> new KeyFacts(key, Optional.empty(), Optional.of(end), Optional.empty(), Optional.empty()))
                .or(() -> tooWeak(certificate, key, now))
                .orElseGet(() -> unusable(key, "no-encryption"));
    }

    /** The library takes short keys for none at all. */
    private static Optional<KeyFacts> tooWeak(OpenPGPCertificate certificate, RecipientKey key, Instant now) {
        return weakest(certificate.getKeys())
                .filter(it -> it.isWeak(LocalDate.ofInstant(now, ZoneOffset.UTC)))
                .map(it -> new KeyFacts(key, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(it)));
    }

    private static KeyFacts unusable(RecipientKey key, String obstacle) {
        return new KeyFacts(key, Optional.empty(), Optional.empty(), Optional.of(obstacle), Optional.empty());
    }

    /** When the key stopped being one that something could be locked for, if it ever was. */
    private static Optional<Instant> expired(OpenPGPCertificate certificate, Instant now) {
        return ends(certificate.getKeys().stream(), now)
                .filter(end -> !end.isAfter(now))
                .filter(end -> !certificate
                        .getEncryptionKeys(Date.from(end.minusSeconds(1)))
                        .isEmpty())
                .max(Comparator.naturalOrder());
    }

    /** Empty if there is one that never ends, for itself and for the primary key that it belongs to. */
    private static Optional<Instant> lastEnd(
            OpenPGPCertificate certificate, List<OpenPGPComponentKey> keys, Instant now) {
        Optional<Instant> primary =
                ends(Stream.of(certificate.getPrimaryKey()), now).findFirst();
        List<Instant> own = ends(keys.stream(), now).toList();
        if (own.size() < keys.size()) {
            return primary;
        }
        return own.stream()
                .max(Comparator.naturalOrder())
                .map(last -> primary.filter(last::isAfter).orElse(last));
    }

    private static Stream<Instant> ends(Stream<? extends OpenPGPComponentKey> keys, Instant now) {
        return keys.map(key -> Optional.ofNullable(key.getKeyExpirationDateAt(Date.from(now))))
                .flatMap(Optional::stream)
                .map(Date::toInstant);
    }

    private static Optional<KeyAlgorithm> weakest(List<OpenPGPComponentKey> keys) {
        return keys.stream()
                .map(key -> algorithm(key.getPGPPublicKey()))
                .min(Comparator.comparing((KeyAlgorithm it) -> it.family() != Family.ELGAMAL)
                        .thenComparing(it -> it.family() != Family.RSA)
                        .thenComparing(KeyAlgorithm::bits));
    }

    private static KeyAlgorithm algorithm(PGPPublicKey key) {
        Family family = switch (key.getAlgorithm()) {
            // 2 and 20: for keys of the nineties, no names that aren't deprecated
            case PublicKeyAlgorithmTags.RSA_GENERAL, 2 -> Family.RSA;
            case PublicKeyAlgorithmTags.ELGAMAL_ENCRYPT, 20 -> Family.ELGAMAL;
            default -> Family.CURVE;
        };
        return new KeyAlgorithm(family, key.getBitStrength());
    }

    private static String name(OpenPGPCertificate certificate) {
        return certificate.getAllUserIds().stream()
                .map(it -> Objects.requireNonNull(it.getUserId()))
                .findFirst()
                .orElse("OpenPGP");
    }

    /** For every key that can be used, since any of them may be the one on the recipient's card or computer. */
    @Override
    public Lock.Mechanism lock(List<OpenPGPCertificate> keys, Instant now) {
        return new OpenPgpLock(
                keys.stream()
                        .flatMap(it -> it.getEncryptionKeys(Date.from(now)).stream())
                        .map(OpenPGPComponentKey::getPGPPublicKey)
                        .toList(),
                random);
    }
}
