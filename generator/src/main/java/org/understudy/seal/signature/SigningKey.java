package org.understudy.seal.signature;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.understudy.seal.lock.CertificateFingerprint;

/** The author's key and certificates. Thread-safe. */
public final class SigningKey {
    private final PrivateKey key;
    private final List<X509Certificate> certificates;
    private final SecureRandom random;

    /** @param certificates that of the key first */
    SigningKey(PrivateKey key, List<X509Certificate> certificates, SecureRandom random) {
        this.key = key;
        this.certificates = List.copyOf(certificates);
        this.random = random;
    }

    X509Certificate certificate() {
        return certificates.get(0);
    }

    /** The SHA-256 of the certificate, pairs of hexadecimal digits with colons. */
    public String fingerprint() {
        try {
            return CertificateFingerprint.of(certificate().getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate that was read can be written", e);
        }
    }

    /**
     * A signature that doesn't hold what it signs: CMS signed data (RFC 5652, 5) in DER, with the certificates, and the
     * attribute that ties it to the right one (RFC 5035, 3). It claims no time of signing, which nobody could check.
     */
    public byte[] sign(byte[] content) throws IOException {
        try {
            var generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(
                    new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                            .setSignedAttributeGenerator(attributes())
                            .build(
                                    new JcaContentSignerBuilder(algorithm())
                                            .setSecureRandom(random)
                                            .build(key),
                                    certificate()));
            generator.addCertificates(new JcaCertStore(certificates));
            return generator
                    .generate(new CMSProcessableByteArray(content), false)
                    .toASN1Structure()
                    .getEncoded(ASN1Encoding.DER);
        } catch (CMSException | OperatorCreationException | GeneralSecurityException e) {
            throw new IOException("can't sign: " + e.getClass().getSimpleName());
        }
    }

    private CMSAttributeTableGenerator attributes() throws GeneralSecurityException {
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(certificate().getEncoded());
        var reference = new Attribute(
                PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                new DERSet(new SigningCertificateV2(new ESSCertIDv2(digest))));
        var usual = new DefaultSignedAttributeTableGenerator(
                new AttributeTable(new org.bouncycastle.asn1.DERSet(reference)));
        return parameters -> usual.getAttributes(parameters).remove(CMSAttributes.signingTime);
    }

    /** With the digest that fits the strength of the key. */
    private String algorithm() {
        if (certificate().getPublicKey() instanceof ECPublicKey curve) {
            int bits = curve.getParams().getCurve().getField().getFieldSize();
            return bits <= 256 ? "SHA256withECDSA" : bits <= 384 ? "SHA384withECDSA" : "SHA512withECDSA";
        }
        return "SHA256withRSA";
    }
}
