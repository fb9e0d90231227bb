package org.understudy.maven;

import java.io.File;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.understudy.ImportRequest;
import org.understudy.Outcome;
import org.understudy.Request;
import org.understudy.Understudy;
import org.understudy.exchange.format.ExportFormat;
import org.understudy.plan.Capacity;
import org.understudy.plan.SecretRef;

/**
 * Imports what another password manager or an authenticator exported: accounts become files of the plan, secrets go into its vault, nothing
 * secret into the files. A newer export updates what an older one brought. Files that are there are never changed, and nothing is deleted.
 */
@Mojo(name = "import", requiresProject = false, threadSafe = true)
public final class ImportMojo extends AbstractUnderstudyMojo {

    /** The export: a file outside every repository, or a folder of pictures of QR codes. */
    @Parameter(property = "understudy.import", required = true)
    private @Nullable File export;

    /** Its format, such as bitwarden or chrome; found out unless said. */
    @Parameter(property = "understudy.import.format")
    private @Nullable String format;

    /** The name of the password that the export is encrypted with, never the password itself: prompt:LABEL, env:NAME, file:PATH … */
    @Parameter(property = "understudy.import.password", defaultValue = "prompt:Password of the export")
    private String password = "prompt:Password of the export";

    /** A key file that a KeePass file to be imported needs besides. */
    @Parameter(property = "understudy.import.keyFile")
    private @Nullable File importKeyFile;

    /** On whose behalf new accounts are held: own-private, own-business, joint or employer. */
    @Parameter(property = "understudy.import.capacity", defaultValue = "own-private")
    private String capacity = "own-private";

    /** Tells what would be imported, and writes nothing. */
    @Parameter(property = "understudy.import.dryRun", defaultValue = "false")
    private boolean dryRun;

    @Override
    Outcome run(Understudy understudy, Request request) throws MojoFailureException {
        if (export == null) {
            throw new MojoFailureException("name the export: -Dunderstudy.import=PATH");
        }
        return understudy.importFrom(
                request,
                new ImportRequest(
                        export.toPath().toAbsolutePath(),
                        format(),
                        Optional.of(name()),
                        Optional.ofNullable(importKeyFile).map(File::toPath),
                        heldFor(),
                        dryRun ? ImportRequest.Mode.DRY_RUN : ImportRequest.Mode.WRITE));
    }

    private Optional<ExportFormat> format() throws MojoFailureException {
        if (format == null || format.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(ExportFormat.of(format.strip())
                .orElseThrow(() -> new MojoFailureException("understudy.import.format is one of "
                        + Arrays.stream(ExportFormat.values())
                                .map(ExportFormat::term)
                                .collect(Collectors.joining(", ")))));
    }

    private SecretRef name() throws MojoFailureException {
        return SecretRef.parse(password.strip())
                .filter(it -> it.scheme() != SecretRef.Scheme.VAULT)
                .orElseThrow(
                        () -> new MojoFailureException(
                                "understudy.import.password must be a name such as "
                                        + "prompt:LABEL, env:NAME or file:PATH, never the password itself; if it was, change the password"));
    }

    private Capacity heldFor() throws MojoFailureException {
        return Arrays.stream(Capacity.values())
                .filter(it -> it.term().equals(capacity.strip()) && it != Capacity.HELD_FOR_CUSTOMER)
                .findFirst()
                .orElseThrow(() -> new MojoFailureException(
                        "understudy.import.capacity is one of own-private, own-business, joint, employer"));
    }

    @Override
    void finished(Outcome outcome, ConsoleReport console) {}

    @Override
    String afterFailure() {
        return "nothing was imported";
    }
}
