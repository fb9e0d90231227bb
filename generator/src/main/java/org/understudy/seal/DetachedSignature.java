package org.understudy.seal;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Optional;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.RFC4519Style;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * Verifies a signature that lies beside what it signs: CMS SignedData without content (RFC 5652, section 5), DER. That it is
 * valid says that the content is what the owner of the certificate signed; whose certificate that is, its fingerprint tells.
 */
public final class DetachedSignature {
    private DetachedSignature() {}

    /**
     * Whose certificate signed something.
     *
     * @param subject its distinguished name (RFC 4514)
     * @param fingerprint SHA-256 of the certificate, 64 hexadecimal digits
     */
    public record Signer(String subject, String fingerprint) {}

    /** Who signed {@code content}; empty if the signature isn't one, isn't of this content, or isn't by one signer alone. */
    public static Optional<Signer> signer(byte[] content, byte[] signature) {
        try {
            var signed = new CMSSignedData(new CMSProcessableByteArray(content), signature);
            Iterator<SignerInformation> signers = signed.getSignerInfos().iterator();
            if (!signers.hasNext()) {
                return Optional.empty();
            }
            SignerInformation signer = signers.next();
            @SuppressWarnings("unchecked") // a selector has no type of what it selects
            Collection<X509CertificateHolder> certificates =
                    signed.getCertificates().getMatches(signer.getSID());
            if (signers.hasNext() || certificates.size() != 1) {
                return Optional.empty();
            }
            X509CertificateHolder certificate = certificates.iterator().next();
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate))
                    ? Optional.of(of(certificate))
                    : Optional.empty();
        } catch (CMSException | OperatorCreationException | CertificateException | IOException | RuntimeException e) {
            // whatever a forger makes the parser choke on is no signature
            return Optional.empty();
        }
    }

    private static Signer of(X509CertificateHolder certificate) throws IOException {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            X500Name subject = certificate.getSubject();
            return new Signer(
                    X500Name.getInstance(RFC4519Style.INSTANCE, subject).toString(),
                    HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
