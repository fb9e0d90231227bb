package org.understudy.seal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfContentsTest {
    private final List<String> bytes = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();

    private void read(PDDocument document, boolean together) throws IOException {
        var out = new ByteArrayOutputStream();
        document.save(out, together ? CompressParameters.DEFAULT_COMPRESSION : CompressParameters.NO_COMPRESSION);
        new PdfContents(new Unpacked.Reader() {
                    @Override
                    public void bytes(byte[] content) {
                        bytes.add(new String(content, ISO_8859_1));
                    }

                    @Override
                    public void text(String text) {
                        texts.add(text);
                    }
                })
                .read(out.toByteArray());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void stringsAndNamesAreFoundWhereverTheirObjectIs(boolean together) throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            var object = new COSDictionary();
            object.setItem(COSName.getPDFName("Plain"), new COSString("(in) brackets\\"));
            object.setItem(COSName.getPDFName("Wide"), new COSString("Ωmega"));
            object.setItem(COSName.getPDFName("Name of (it)"), COSName.getPDFName("a#b"));
            document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Held"), object);
            read(document, together);
        }
        assertThat(bytes).contains("(in) brackets\\");
        assertThat(String.join("\n", texts).lines()).contains("(in) brackets\\", "Ωmega", "Name of (it)", "a#b");
    }
}
