package org.understudy.seal.signature;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.understudy.interop.Tool;

/** Makes key stores as authors do, by openssl. */
public final class KeyStores {
    private final Path folder;

    public KeyStores(Path folder) {
        this.folder = folder;
    }

    /**
     * A PKCS #12 file, with a self-signed certificate that is beside it too.
     *
     * @param algorithm {@code rsa:3072}, {@code P-256} …
     */
    public Path make(String name, String algorithm, String password) {
        String key = folder.resolve(name + ".key").toString();
        String certificate = folder.resolve(name + ".pem").toString();
        Path store = folder.resolve(name + ".p12");
        List<String> kind = algorithm.startsWith("P-")
                ? List.of("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:" + algorithm)
                : List.of("-newkey", algorithm);
        Tool openssl = Tool.require("openssl");
        openssl.run(Stream.concat(
                                Stream.of(
                                        "req",
                                        "-x509",
                                        "-nodes",
                                        "-subj",
                                        "/CN=Maria Santos",
                                        "-days",
                                        "400",
                                        "-keyout",
                                        key,
                                        "-out",
                                        certificate),
                                kind.stream())
                        .toArray(String[]::new))
                .succeeded();
        openssl.run(
                        "pkcs12",
                        "-export",
                        "-name",
                        name,
                        "-inkey",
                        key,
                        "-in",
                        certificate,
                        "-out",
                        store.toString(),
                        "-passout",
                        "pass:" + password)
                .succeeded();
        return store;
    }
}
