package org.understudy.seal.lock;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.OptionalInt;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Self-signed certificates that are valid when a test says, with their private keys beside them. */
public final class TestCertificates {
    private final Path folder;

    public TestCertificates(Path folder) {
        this.folder = folder;
    }

    /** One of 2026 for a curve, in {@code NAME.pem} and {@code NAME.key}. */
    public Path curve(String name) throws Exception {
        return make(
                name,
                "EC",
                256,
                Instant.parse("2026-01-01T00:00:00Z"),
                Instant.parse("2027-06-01T00:00:00Z"),
                OptionalInt.empty());
    }

    /** @param usage bits of {@link KeyUsage}, if it says any */
    public Path make(String name, String algorithm, int bits, Instant from, Instant until, OptionalInt usage)
            throws GeneralSecurityException, OperatorCreationException, IOException {
        var provider = new BouncyCastleProvider();
        KeyPairGenerator pairs = KeyPairGenerator.getInstance(algorithm, provider);
        pairs.initialize(bits);
        KeyPair pair = pairs.generateKeyPair();
        var subject = new X500Name("CN=" + name);
        var builder = new JcaX509v3CertificateBuilder(
                subject, BigInteger.TWO, Date.from(from), Date.from(until), subject, pair.getPublic());
        if (usage.isPresent()) {
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage.getAsInt()));
        }
        String signature = switch (algorithm) {
            case "EC" -> "SHA256withECDSA";
            case "DSA" -> "SHA256withDSA";
            default -> "SHA256withRSA";
        };
        byte[] certificate = builder.build(new JcaContentSignerBuilder(signature)
                        .setProvider(provider)
                        .build(pair.getPrivate()))
                .getEncoded();
        Files.writeString(
                folder.resolve(name + ".key"),
                pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
        return Files.writeString(folder.resolve(name + ".pem"), pem("CERTIFICATE", certificate));
    }

    private static String pem(String what, byte[] der) {
        return "-----BEGIN " + what + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der)
                + "\n-----END " + what + "-----\n";
    }
}
