package org.understudy.render.pdf;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.understudy.document.Page;

/** Renders sample pages in a process of its own and prints their digests. */
public final class RenderProcess {
    private RenderProcess() {}

    /** A digest for each page. */
    public static void main(String[] arguments) throws Exception {
        System.out.print(digests());
    }

    static String digests() throws Exception {
        var digests = new StringBuilder();
        for (Page page : new Page[] {SamplePages.kitchenSink(), SuccessionSample.withAccounts(10)}) {
            var bytes = new ByteArrayOutputStream();
            try (PdfArtifact artifact = Rendering.renderer().render(page)) {
                artifact.save(bytes);
            }
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
            digests.append(HexFormat.of().formatHex(digest)).append('\n');
        }
        return digests.toString();
    }
}
