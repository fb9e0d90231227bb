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
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.understudy.seal.lock.CertificateFingerprint;

/** Looks at signatures beside what they sign. */
public final class DetachedSignature {
    private DetachedSignature() {}

    /**
     * The fingerprint of the certificate that signed; empty if the signature isn't of this content. Who the certificate
     * belongs to, and whether it was valid, is another question.
     */
    public static Optional<String> signerOf(byte[] content, byte[] signature) {
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
                    return good && names(signer, certificate)
                            ? Optional.of(CertificateFingerprint.of(certificate.getEncoded()))
                            : Optional.empty();
                }
            }
            return Optional.empty();
        } catch (CMSException | GeneralSecurityException | OperatorCreationException | RuntimeException e) {
            return Optional.empty();
        }
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
