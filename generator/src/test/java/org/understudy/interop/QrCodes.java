package org.understudy.interop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What zbar reads on the pages of a PDF, as a camera would see them. */
public final class QrCodes {
    private QrCodes() {}

    /** The codes in the order of their pages, each after its symbology: {@code QR-Code:otpauth://…}. */
    public static List<String> on(Path pdf, String password, Path temporary) throws IOException {
        Path pages = Files.createTempDirectory(temporary, "pages");
        Tool.require("pdftoppm")
                .run(
                        "-upw",
                        password,
                        "-gray",
                        "-r",
                        "150",
                        pdf.toString(),
                        pages.resolve("p").toString())
                .succeeded();
        try (Stream<Path> files = Files.list(pages)) {
            var arguments = new ArrayList<>(List.of("-q", "-Sdisable", "-Sqrcode.enable"));
            files.sorted().map(Path::toString).forEach(arguments::add);
            String read = Tool.require("zbarimg")
                    .run(arguments, Optional.empty(), Map.of())
                    .text();
            return read.lines().toList();
        }
    }
}
