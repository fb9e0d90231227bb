package org.understudy.seal.signature;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Somebody who signs: a key and a certificate of their own. */
public final class TestSigner {
    private final KeyPair keys;
    private final X509Certificate certificate;

    private TestSigner(KeyPair keys, X509Certificate certificate) {
        this.keys = keys;
        this.certificate = certificate;
    }

    /** Somebody of this name. */
    public static TestSigner as(String name) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return certified(name, generator.generateKeyPair());
    }

    /** The same key, with another certificate. */
    TestSigner again(String name) throws Exception {
        return certified(name, keys);
    }

    private static TestSigner certified(String name, KeyPair keys) throws Exception {
        var subject = new X500Name("CN=" + name);
        var builder = new JcaX509v3CertificateBuilder(
                subject,
                BigInteger.ONE,
                Date.from(Instant.parse("2020-01-01T00:00:00Z")),
                Date.from(Instant.parse("2099-01-01T00:00:00Z")),
                subject,
                keys.getPublic());
        return new TestSigner(keys, new JcaX509CertificateConverter().getCertificate(builder.build(signer(keys))));
    }

    private static ContentSigner signer(KeyPair keys) throws Exception {
        return new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate());
    }

    /** A signature as the engine makes it. */
    public byte[] sign(byte[] content) throws Exception {
        return new SigningKey(keys.getPrivate(), List.of(certificate), new SecureRandom()).sign(content);
    }

    /** A signature of several that doesn't cover whose certificate it is by. */
    static byte[] plainly(byte[] content, List<TestSigner> signers) throws Exception {
        var generator = new CMSSignedDataGenerator();
        List<X509Certificate> certificates = new ArrayList<>();
        for (TestSigner it : signers) {
            generator.addSignerInfoGenerator(
                    new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                            .build(signer(it.keys), it.certificate));
            certificates.add(it.certificate);
        }
        generator.addCertificates(new JcaCertStore(certificates));
        return generator.generate(new CMSProcessableByteArray(content), false).getEncoded();
    }

    /** The certificates in a signature replaced by this one's: the signature itself stays. */
    byte[] slippedInto(byte[] signature) throws Exception {
        var data = new CMSSignedData(signature);
        return CMSSignedData.replaceCertificatesAndCRLs(
                        data, new JcaCertStore(List.of(certificate)), data.getAttributeCertificates(), data.getCRLs())
                .getEncoded();
    }
}
