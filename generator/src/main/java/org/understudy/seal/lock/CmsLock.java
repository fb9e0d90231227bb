package org.understudy.seal.lock;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSAESOAEPparams;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.CMSAuthEnvelopedDataGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.RecipientInfoGenerator;
import org.bouncycastle.cms.jcajce.JceCMSContentEncryptorBuilder;
import org.bouncycastle.cms.jcajce.JceKeyAgreeRecipientInfoGenerator;
import org.bouncycastle.cms.jcajce.JceKeyTransRecipientInfoGenerator;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OutputAEADEncryptor;

/**
 * CMS authenticated-enveloped data (RFC 5083) with AES-256-GCM (RFC 5084): enveloped data without authentication would open
 * with flipped bits in it. The key goes to RSA by OAEP with SHA-256 (RFC 8017, 7.1), to curves by ephemeral Diffie-Hellman
 * with SHA-256 and AES-256 key wrap (RFC 5753).
 */
final class CmsLock implements Lock.Mechanism {
    private static final AlgorithmIdentifier SHA_256 =
            new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256, DERNull.INSTANCE);
    private static final AlgorithmIdentifier OAEP = new AlgorithmIdentifier(
            PKCSObjectIdentifiers.id_RSAES_OAEP,
            new RSAESOAEPparams(
                    SHA_256,
                    new AlgorithmIdentifier(PKCSObjectIdentifiers.id_mgf1, SHA_256),
                    RSAESOAEPparams.DEFAULT_P_SOURCE_ALGORITHM));

    private final BouncyCastleProvider provider = new BouncyCastleProvider();
    private final List<X509CertificateHolder> certificates;
    private final SecureRandom random;

    CmsLock(List<X509CertificateHolder> certificates, SecureRandom random) {
        this.certificates = List.copyOf(certificates);
        this.random = random;
    }

    @Override
    public byte[] lock(byte[] content) throws IOException {
        try {
            var generator = new CMSAuthEnvelopedDataGenerator();
            for (X509CertificateHolder certificate : certificates) {
                generator.addRecipientInfoGenerator(recipient(certificate));
            }
            var encryptor = (OutputAEADEncryptor) new JceCMSContentEncryptorBuilder(CMSAlgorithm.AES256_GCM)
                    .setProvider(provider)
                    .setSecureRandom(random)
                    .build();
            return generator
                    .generate(new CMSProcessableByteArray(content), encryptor)
                    .toASN1Structure()
                    .getEncoded(ASN1Encoding.DER);
        } catch (CMSException | GeneralSecurityException e) {
            throw new IOException("CMS can't lock: " + e.getClass().getSimpleName());
        }
    }

    private RecipientInfoGenerator recipient(X509CertificateHolder holder)
            throws GeneralSecurityException, CMSException {
        X509Certificate certificate =
                new JcaX509CertificateConverter().setProvider(provider).getCertificate(holder);
        if (certificate.getPublicKey() instanceof ECPublicKey key) {
            KeyPairGenerator pairs = KeyPairGenerator.getInstance("EC", provider);
            pairs.initialize(key.getParams(), random);
            KeyPair ephemeral = pairs.generateKeyPair();
            return new JceKeyAgreeRecipientInfoGenerator(
                            CMSAlgorithm.ECDH_SHA256KDF,
                            ephemeral.getPrivate(),
                            ephemeral.getPublic(),
                            CMSAlgorithm.AES256_WRAP)
                    .setProvider(provider)
                    .setSecureRandom(random)
                    .addRecipient(certificate);
        }
        return new JceKeyTransRecipientInfoGenerator(certificate, OAEP).setProvider(provider);
    }
}
