package org.understudy.seal.lock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.understudy.interop.Tool;

/** The programs of recipients, with keys that they made, in a folder of their own. */
public final class RecipientPrograms {
    private final Path folder;

    public RecipientPrograms(Path folder) {
        this.folder = folder;
    }

    /** What a program says to an attempt to open a file. */
    @FunctionalInterface
    public interface Opening {
        Tool.Result open(Path locked);
    }

    /**
     * Makes a certificate with its private key.
     *
     * @param more arguments of {@code openssl req} such as the kind of key
     * @return the certificate; the private key is beside it
     */
    public Path certificate(String name, String... more) {
        Path file = folder.resolve(name + ".pem");
        var arguments = new ArrayList<>(List.of(
                "req",
                "-x509",
                "-nodes",
                "-subj",
                "/CN=" + name,
                "-days",
                "800",
                "-keyout",
                folder.resolve(name + ".key").toString(),
                "-out",
                file.toString()));
        arguments.addAll(List.of(more));
        Tool.require("openssl").run(arguments, Optional.empty(), Map.of()).succeeded();
        return file;
    }

    /** Opens CMS with the key of a certificate. */
    public Opening openssl(String name) {
        return locked -> Tool.require("openssl")
                .run(
                        "cms",
                        "-decrypt",
                        "-binary",
                        "-inform",
                        "DER",
                        "-in",
                        locked.toString(),
                        "-recip",
                        folder.resolve(name + ".pem").toString(),
                        "-inkey",
                        folder.resolve(name + ".key").toString());
    }

    /** Runs GnuPG with a key ring that belongs to one person. */
    public Tool.Result gpg(String person, String... arguments) {
        try {
            // short, since the path of its agent's socket may have but a hundred characters
            Path home = Files.createDirectories(folder.resolve(person));
            Files.setPosixFilePermissions(home, java.nio.file.attribute.PosixFilePermissions.fromString("rwx------"));
            var all = new ArrayList<>(List.of(
                    "--homedir", home.toString(), "--batch", "--pinentry-mode", "loopback", "--passphrase", ""));
            all.addAll(List.of(arguments));
            return Tool.require("gpg").run(all, Optional.empty(), Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the agent that GnuPG leaves behind for a key ring. */
    public void endAgent(String person) {
        Tool.require("gpgconf").run("--homedir", folder.resolve(person).toString(), "--kill", "gpg-agent");
    }

    /** Makes a key of OpenPGP. */
    public Path openPgp(String person, String algorithm, String usage, String expires) {
        gpg(person, "--quick-generate-key", person + " <" + person + "@example.org>", algorithm, usage, expires)
                .succeeded();
        return exported(person);
    }

    public Path exported(String person) {
        Path file = folder.resolve(person + ".asc");
        gpg(person, "--yes", "--armor", "--output", file.toString(), "--export", person)
                .succeeded();
        return file;
    }

    public Opening gpgOf(String person) {
        return locked -> gpg(person, "--decrypt", locked.toString());
    }

    /** Makes a key for age; gives the file of recipients. */
    public Path age(String name) throws IOException {
        Path key = folder.resolve(name + ".agekey");
        Tool.require("age-keygen").run("-o", key.toString()).succeeded();
        String recipient =
                Tool.require("age-keygen").run("-y", key.toString()).succeeded().text();
        return Files.writeString(folder.resolve(name + ".txt"), "# " + name + "\n" + recipient);
    }

    public Opening ageOf(String name) {
        return locked -> Tool.require("age")
                .run("--decrypt", "-i", folder.resolve(name + ".agekey").toString(), locked.toString());
    }
}
