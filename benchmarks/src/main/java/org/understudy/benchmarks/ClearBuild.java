package org.understudy.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.understudy.Request;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Format;
import org.understudy.plan.Pack;
import org.understudy.render.odt.OdtArtifact;
import org.understudy.render.pdf.PdfArtifact;
import org.understudy.reveal.RevealedPage;

/** A build without the sealing, to tell what that costs. Good for plans that are made up only. */
final class ClearBuild {
    private final Request request;

    ClearBuild(Request request) {
        this.request = request;
    }

    void run() throws IOException {
        try (var stages = new Stages(request.plan())) {
            for (Pack pack : stages.checked().plan().packs().values()) {
                Path folder = Files.createDirectories(request.output().resolve(pack.id()));
                for (DocumentId document : pack.documents()) {
                    try (RevealedPage page = stages.reveal(stages.page(document, pack))) {
                        write(stages.pdf(page), folder.resolve(document + "." + Format.PDF.term()));
                        write(stages.odt(page), folder.resolve(document + "." + Format.ODT.term()));
                    }
                }
            }
        }
    }

    private static void write(PdfArtifact artifact, Path file) throws IOException {
        try (artifact;
                OutputStream out = Files.newOutputStream(file)) {
            artifact.save(out);
        }
    }

    private static void write(OdtArtifact artifact, Path file) throws IOException {
        try (artifact;
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (OdtArtifact.Part part : artifact.parts()) {
                out.putNextEntry(new ZipEntry(part.path()));
                out.write(part.content());
            }
        }
    }
}
