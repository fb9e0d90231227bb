package org.understudy.seal.lock;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.RSAKeyParameters;
import org.bouncycastle.crypto.util.PublicKeyFactory;
import org.bouncycastle.openssl.PEMParser;
import org.understudy.plan.LockKind;
import org.understudy.plan.RecipientKey;
import org.understudy.seal.lock.KeyAlgorithm.Family;

/** Certificates (X.509, RFC 5280), one in DER or any number in PEM; those that only vouch for others in the file are left out. */
final class CertificateKeys implements KeyFamily<X509CertificateHolder> {
    private static final String PEM = "-----BEGIN CERTIFICATE-----";

    private final SecureRandom random;

    CertificateKeys(SecureRandom random) {
        this.random = random;
    }

    @Override
    public boolean recognises(KeyFile file) {
        return file.contains(PEM) || file.isDer();
    }

    @Override
    public List<X509CertificateHolder> read(KeyFile file) throws MalformedKeyException {
        try {
            List<X509CertificateHolder> all =
                    file.contains(PEM) ? pem(file.bytes()) : List.of(new X509CertificateHolder(file.bytes()));
            return all.stream()
                    .filter(it -> all.stream().noneMatch(other -> vouchesFor(it, other)))
                    .toList();
        } catch (IOException | RuntimeException e) {
            throw new MalformedKeyException();
        }
    }

    private static List<X509CertificateHolder> pem(byte[] text) throws IOException {
        var found = new ArrayList<X509CertificateHolder>();
        try (var parser =
                new PEMParser(new InputStreamReader(new ByteArrayInputStream(text), StandardCharsets.ISO_8859_1))) {
            for (Object object = parser.readObject(); object != null; object = parser.readObject()) {
                if (object instanceof X509CertificateHolder certificate) {
                    found.add(certificate);
                }
            }
        }
        return found;
    }

    private static boolean vouchesFor(X509CertificateHolder issuer, X509CertificateHolder other) {
        return !issuer.equals(other)
                && other.getIssuer().equals(issuer.getSubject())
                && !other.getSubject().equals(issuer.getSubject());
    }

    @Override
    public KeyFacts facts(X509CertificateHolder certificate, Instant now) {
        Optional<KeyAlgorithm> algorithm = algorithm(certificate);
        return new KeyFacts(
                new RecipientKey(LockKind.CERTIFICATE, name(certificate), fingerprint(certificate)),
                Optional.of(certificate.getNotBefore().toInstant()),
                Optional.of(certificate.getNotAfter().toInstant()),
                algorithm.map(it -> excluded(certificate, it)).orElse(Optional.of("algorithm")),
                algorithm);
    }

    /** RFC 5280, 4.2.1.3: where the usage of a key is said, nothing else may be done with it. */
    private static Optional<String> excluded(X509CertificateHolder certificate, KeyAlgorithm algorithm) {
        KeyUsage usage = KeyUsage.fromExtensions(certificate.getExtensions());
        int needed = algorithm.family() == Family.RSA ? KeyUsage.keyEncipherment : KeyUsage.keyAgreement;
        return usage == null || usage.hasUsages(needed) ? Optional.empty() : Optional.of("usage");
    }

    static Optional<KeyAlgorithm> algorithm(X509CertificateHolder certificate) {
        try {
            AsymmetricKeyParameter key = PublicKeyFactory.createKey(certificate.getSubjectPublicKeyInfo());
            if (key instanceof RSAKeyParameters rsa) {
                return Optional.of(new KeyAlgorithm(Family.RSA, rsa.getModulus().bitLength()));
            } else if (key instanceof ECPublicKeyParameters curve) {
                return Optional.of(new KeyAlgorithm(
                        Family.CURVE, curve.getParameters().getCurve().getFieldSize()));
            }
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static String name(X509CertificateHolder certificate) {
        RDN[] names = certificate.getSubject().getRDNs(BCStyle.CN);
        return names.length == 0
                ? certificate.getSubject().toString()
                : IETFUtils.valueToString(names[0].getFirst().getValue());
    }

    private static String fingerprint(X509CertificateHolder certificate) {
        try {
            return CertificateFingerprint.of(certificate.getEncoded());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Lock.Mechanism lock(List<X509CertificateHolder> keys, Instant now) {
        return new CmsLock(keys, random);
    }
}
