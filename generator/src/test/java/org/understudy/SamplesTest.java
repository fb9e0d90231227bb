package org.understudy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.understudy.SamplePacks.Document;
import org.understudy.interop.LibreOffice;
import org.understudy.interop.OdfValidator;
import org.understudy.interop.QrCodes;
import org.understudy.interop.StructureText;
import org.understudy.interop.Tool;
import org.understudy.plan.Confidentiality;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Format;
import org.understudy.seal.OdtOpener;

/** What the samples build, opened with the programs that recipients have, each document with its passphrase. */
@Tag("interop")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SamplesTest {
    private static final String WRONG = "correct horse battery staple";

    private final List<SamplePacks> samples = new ArrayList<>();
    private Path temp = Path.of("");

    @BeforeAll
    void build(@TempDir Path folder) throws Exception {
        temp = folder;
        for (String sample : List.of("minimal", "consultant")) {
            samples.add(SamplePacks.build(sample, Files.createDirectory(folder.resolve(sample))));
        }
    }

    private List<Document> documents(Format format) throws Exception {
        var all = new ArrayList<Document>();
        for (SamplePacks sample : samples) {
            all.addAll(sample.documents());
        }
        all.removeIf(document -> document.format() != format);
        assertThat(all).isNotEmpty();
        return all;
    }

    @Test
    void pdfsAreSoundAndEncryptedAsTheyShouldBe() throws Exception {
        Tool qpdf = Tool.require("qpdf");
        for (Document pdf : documents(Format.PDF)) {
            String password = "--password=" + pdf.passphrase();
            assertThat(qpdf.run(password, "--check", pdf.path()).succeeded().text())
                    .as(pdf.toString())
                    .contains("No syntax or stream encoding errors found");
            String encryption = qpdf.run(password, "--show-encryption", pdf.path())
                    .succeeded()
                    .text();
            if (pdf.isSealed()) {
                assertThat(encryption)
                        .as(pdf.toString())
                        .contains("R = 6", "stream encryption method: AESv3", "string encryption method: AESv3")
                        .contains("file encryption method: AESv3");
            } else {
                assertThat(encryption).as(pdf.toString()).contains("File is not encrypted");
            }
            assertThat(Tool.require("pdfinfo")
                            .run("-upw", pdf.passphrase(), pdf.path())
                            .succeeded()
                            .text())
                    .as(pdf.toString())
                    .containsPattern("Tagged:\\s+yes")
                    .containsPattern(pdf.isSealed() ? "Encrypted:\\s+yes .*algorithm:AES-256" : "Encrypted:\\s+no");
        }
    }

    @Test
    void sealedPdfsOpenWithTheirPassphraseOnly() throws Exception {
        Tool qpdf = Tool.require("qpdf");
        Tool pdftotext = Tool.require("pdftotext");
        for (Document pdf : documents(Format.PDF)) {
            for (String wrong : pdf.isSealed() ? List.of(WRONG, "") : List.<String>of()) {
                assertThat(qpdf.run("--password=" + wrong, "--check", pdf.path())
                                .errors())
                        .as(pdf.toString())
                        .contains("invalid password");
                assertThat(pdftotext.run("-upw", wrong, pdf.path(), "-").exitCode())
                        .as(pdf.toString())
                        .isNotZero();
                assertThatThrownBy(() -> Loader.loadPDF(pdf.file().toFile(), wrong))
                        .as(pdf.toString())
                        .isInstanceOf(InvalidPasswordException.class);
            }
        }
    }

    @Test
    void pdfsTellWhatThePlanSaysAndNoMore() throws Exception {
        Tool pdftotext = Tool.require("pdftotext");
        for (Document pdf : documents(Format.PDF)) {
            try (PDDocument opened = Loader.loadPDF(pdf.file().toFile(), pdf.passphrase())) {
                assertTells(pdf, StructureText.of(opened));
            }
            assertTells(
                    pdf,
                    pdftotext
                            .run("-upw", pdf.passphrase(), pdf.path(), "-")
                            .succeeded()
                            .text());
            assertShowsKeys(pdf, pdf.file(), pdf.passphrase());
        }
    }

    /** In one QR code each, and no other. */
    private void assertShowsKeys(Document document, Path pdf, String password) throws Exception {
        if (!document.codes().isEmpty()) {
            String before = document.id() == DocumentId.D3 ? "otpauth://totp/.*secret=" : "";
            assertThat(QrCodes.on(pdf, password, temp))
                    .as(document.toString())
                    .hasSameSizeAs(document.codes())
                    .allSatisfy(code -> assertThat(document.codes())
                            .anyMatch(shown -> code.matches("QR-Code:" + before + shown + "(&.*)?")));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ODT", "DOCX"})
    void textsOpenInLibreOfficeAndSayWhatThePdfsSay(Format format) throws Exception {
        LibreOffice libreOffice = LibreOffice.require(temp);
        Tool pdftotext = Tool.require("pdftotext");
        List<Document> texts = documents(format);
        var toOpen = new ArrayList<LibreOffice.Document>();
        for (Document text : texts) {
            toOpen.add(new LibreOffice.Document(text.bytes(), format.term(), text.passphrase()));
        }
        List<Optional<LibreOffice.Opened>> opened = libreOffice.openAll(toOpen);
        for (int i = 0; i < texts.size(); i++) {
            Document text = texts.get(i);
            LibreOffice.Opened inLibreOffice = opened.get(i).orElseThrow(() -> new AssertionError(text.toString()));
            assertTells(text, inLibreOffice.text());
            Path exported =
                    Files.write(temp.resolve(text.pack().id() + text.id() + format + ".pdf"), inLibreOffice.pdf());
            assertTells(
                    text, pdftotext.run(exported.toString(), "-").succeeded().text());
            assertShowsKeys(text, exported, "");
            try (PDDocument pdf = Loader.loadPDF(text.as(Format.PDF).toFile(), text.passphrase())) {
                assertSame(text, inLibreOffice.text(), StructureText.of(pdf));
            }
        }
    }

    @Test
    void sealedOdtsOpenInLibreOfficeWithTheirPassphraseOnly() throws Exception {
        LibreOffice libreOffice = LibreOffice.require(temp);
        var toOpen = new ArrayList<LibreOffice.Document>();
        for (Document odt : documents(Format.ODT)) {
            if (odt.isSealed()) {
                toOpen.add(new LibreOffice.Document(odt.bytes(), "odt", WRONG));
            }
        }
        assertThat(libreOffice.openAll(toOpen)).isNotEmpty().allMatch(Optional::isEmpty);
    }

    @Test
    void odtsKeepToTheStandard() throws Exception {
        var plain = new ArrayList<byte[]>();
        for (Document odt : documents(Format.ODT)) {
            plain.add(odt.isSealed() ? OdtOpener.plain(odt.bytes(), odt.passphrase()) : odt.bytes());
        }
        assertThat(OdfValidator.errors(plain, temp)).isEmpty();
    }

    private static void assertTells(Document document, String text) {
        String said = normal(document.withoutRunningLines(text));
        List<String> told = document.told();
        assertThat(told).as(document.toString()).isNotEmpty();
        assertThat(told.stream().filter(fact -> !said.contains(normal(fact))))
                .as("what %s doesn't say", document)
                .isEmpty();
        List<String> kept = document.kept();
        assertThat(kept).as(document.toString()).isNotEmpty();
        assertThat(kept.stream().filter(secret -> said.contains(normal(secret))))
                .as("what %s gives away", document)
                .isEmpty();
    }

    /** Without white space and hyphens: pdftotext takes a hyphen at the end of a line for one of the typesetter's. */
    private static String normal(String text) {
        return text.replaceAll("[\\s\\u00A0\\u00AD\\u200B-]+", "");
    }

    /**
     * The same words in the same order, but for footnotes, which LibreOffice doesn't give with the text and a PDF has last; and
     * for figures where headings are numbered, which it doesn't give either.
     */
    private static void assertSame(Document document, String inText, String inPdf) {
        boolean numbered = document.id().confidentiality() == Confidentiality.LAWYER_READY;
        String text = numbered ? words(inText).replaceAll("[0-9.]+", "") : words(inText);
        String pdf = numbered ? words(inPdf).replaceAll("[0-9.]+", "") : words(inPdf);
        int same = Arrays.mismatch(text.toCharArray(), pdf.toCharArray());
        if (same >= 0) {
            String before = text.substring(Math.max(0, same - 40), same);
            assertThat(text.substring(same))
                    .as("%s after “%s”", document, before)
                    .isEmpty();
            assertThat(pdf.substring(same))
                    .as("%s after “%s”", document, before)
                    .matches("\\d+\\..+");
        }
    }

    /**
     * Without the numbers of pages, which are other ones in LibreOffice, boxes, which float in the structure of a PDF, and lines
     * to write on, which a PDF draws.
     */
    private static String words(String text) {
        return text.replaceAll("(?m)(\\t| \\.{4,} *|^)(\\d+|…)$", "")
                .replaceAll("(page|bladzijde)\\s(\\d+|…)", "$1")
                .replaceAll("[\\s\\u00A0\\u00AD\\u200B☐☑_]+", "");
    }
}
