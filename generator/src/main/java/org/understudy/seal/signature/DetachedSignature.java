package org.understudy.seal.signature;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.RFC4519Style;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.understudy.seal.lock.CertificateFingerprint;

/**
 * Verifies signatures beside what they sign: CMS signed data without content (RFC 5652, 5), by one signer, whose certificate the
 * signature covers (RFC 5035, 3).
 */
public final class DetachedSignature {
    private DetachedSignature() {}

    /**
     * Whose certificate signed something.
     *
     * @param subject its distinguished name (RFC 4514)
     * @param fingerprint SHA-256 of the certificate, pairs of hexadecimal digits with colons
     */
    public record Signer(String subject, String fingerprint) {}

    /**
     * Who signed {@code content}; empty if the signature isn't one, isn't of this content, isn't by one signer alone, or doesn't
     * say by which certificate. Who the certificate belongs to, and whether it was valid, is another question.
     */
    public static Optional<Signer> signer(byte[] content, byte[] signature) {
        try {
            var data = new CMSSignedData(new CMSProcessableByteArray(content), signature);
            List<SignerInformation> signers = List.copyOf(data.getSignerInfos().getSigners());
            if (signers.size() != 1) {
                return Optional.empty();
            }
            SignerInformation signer = signers.get(0);
            for (Object match : data.getCertificates().getMatches(null)) {
                var holder = (X509CertificateHolder) match;
                if (signer.getSID().match(holder)) {
                    X509Certificate certificate = new JcaX509CertificateConverter().getCertificate(holder);
                    boolean good = signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
                    return good && names(signer, certificate) ? Optional.of(of(holder, certificate)) : Optional.empty();
                }
            }
            return Optional.empty();
        } catch (CMSException | GeneralSecurityException | OperatorCreationException | RuntimeException e) {
            // whatever a forger makes the parser choke on is no signature
            return Optional.empty();
        }
    }

    private static Signer of(X509CertificateHolder holder, X509Certificate certificate)
            throws GeneralSecurityException {
        return new Signer(
                X500Name.getInstance(RFC4519Style.INSTANCE, holder.getSubject()).toString(),
                CertificateFingerprint.of(certificate.getEncoded()));
    }

    /** Whether the signature covers which certificate it is by: others may be made for the same key. */
    private static boolean names(SignerInformation signer, X509Certificate certificate)
            throws GeneralSecurityException {
        Attribute reference = signer.getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
        ESSCertIDv2 named = SigningCertificateV2.getInstance(
                        reference.getAttrValues().getObjectAt(0))
                .getCerts()[0];
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
        return MessageDigest.isEqual(named.getCertHash(), digest);
    }
}
