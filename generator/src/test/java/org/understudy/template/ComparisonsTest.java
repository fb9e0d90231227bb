package org.understudy.template;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.understudy.document.Block;
import org.understudy.document.DocumentName;
import org.understudy.document.Inline;
import org.understudy.document.Page;
import org.understudy.golden.Plans;
import org.understudy.interop.LibreOffice;
import org.understudy.interop.LibreOffice.Document;
import org.understudy.interop.LibreOffice.Opened;
import org.understudy.interop.LibreOffice.Settling;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Format;
import org.understudy.render.OfficeFile;
import org.understudy.template.PageMaker.Made;
import org.understudy.text.Language;

/** Documents of a sample, before and after its author changed something. */
class ComparisonsTest {
    private static final List<DocumentId> DOCUMENTS = List.of(
            DocumentId.L1, DocumentId.L2, DocumentId.L3, DocumentId.L6, DocumentId.L7, DocumentId.L11, DocumentId.L12);

    @TempDir
    Path folder;

    private static List<Made> pages(PagesForLawyers plan, Language language) {
        return DOCUMENTS.stream()
                .map(document -> plan.make(document, "dossier", language))
                .toList();
    }

    private static List<Made> before(Language language) {
        return pages(PagesForLawyers.sample("consultant"), language);
    }

    /** With somebody who moved and is called otherwise, an account more, and edition 2 of the plan. */
    private List<Made> after(Language language) throws IOException {
        Path from = Plans.sampleFolder("consultant");
        Path to = folder.resolve("plan");
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
        Path account = to.resolve("accounts/linkedin.md");
        Files.copy(account, to.resolve("accounts/another.md"));
        edit(to.resolve("accounts/another.md"), "LinkedIn", "Mastodon");
        edit(to.resolve("people/aoife.md"), "name: Aoife", "name: Aoife Maeve");
        return pages(PagesForLawyers.plan(to), language);
    }

    private static void edit(Path file, String old, String recent) throws IOException {
        String text = Files.readString(file, UTF_8);
        assertThat(text).contains(old);
        Files.writeString(file, text.replace(old, recent), UTF_8);
    }

    private static List<Made> compared(List<Made> before, List<Made> after) throws IOException {
        return new Comparisons(new TemplateLayers(List.of(Layer.builtIn())))
                .of(before, after)
                .value()
                .orElseThrow();
    }

    @Test
    void whatSaysTheSameIsNoFile() throws IOException {
        List<Made> before = before(Language.EN);

        assertThat(compared(before, before)).isEmpty();
        assertThat(compared(List.of(), before)).isEmpty();
        assertThat(compared(before, before(Language.NL))).isEmpty();
    }

    @Test
    void aDocumentThatHasChangedIsAFurtherFileThatTellsOfItself() throws IOException {
        List<Made> compared = compared(before(Language.EN), after(Language.EN));

        assertThat(compared)
                .extracting(made -> DocumentName.of(made.page().imprint(), Format.DOCX))
                .contains("L1-persons-and-roles-changes-since-edition-3.docx")
                .noneMatch(name -> name.startsWith("L12"));
        Page persons = compared.get(0).page();
        assertThat(persons.compared()).isTrue();
        assertThat(((Block.Title) persons.body().get(0)).content().get(0))
                .isInstanceOfSatisfying(
                        Inline.Remark.class, remark -> assertThat(remark.text()).contains("edition 3"));
    }

    @Tag("interop")
    @ParameterizedTest
    @EnumSource(names = {"DOCX", "ODT"})
    void settledInLibreOfficeTheyReadAsOneEdition(Format format) throws IOException {
        List<Made> before = before(Language.NL);
        List<Made> after = after(Language.NL);
        var documents = new ArrayList<Document>();
        var settlings = new ArrayList<Settling>();
        List<Made> compared = compared(before, after);
        for (Made made : compared) {
            int place = DOCUMENTS.indexOf(made.page().imprint().document());
            for (Page page : List.of(before.get(place).page(), after.get(place).page(), made.page(), made.page())) {
                documents.add(OfficeFile.of(withoutRemark(page), format));
            }
            settlings.addAll(List.of(Settling.NOTHING, Settling.NOTHING, Settling.REJECT, Settling.ACCEPT));
        }

        List<Opened> opened = LibreOffice.require(folder).settleAll(documents, settlings);

        assertThat(opened).isNotEmpty();
        for (int i = 0; i < opened.size(); i += 4) {
            DocumentId document = compared.get(i / 4).page().imprint().document();
            assertThat(opened.get(i + 2).text())
                    .as(document + " rejected")
                    .isEqualTo(opened.get(i).text());
            assertThat(opened.get(i + 3).text())
                    .as(document + " accepted")
                    .isEqualTo(opened.get(i + 1).text());
        }
    }

    /** Without windows, as on a server, LibreOffice can't show comments, and refuses to edit a text that has some. */
    private static Page withoutRemark(Page page) {
        List<Block> body = page.body().stream()
                .map(block -> block instanceof Block.Title title
                        ? new Block.Title(title.content().stream()
                                .filter(inline -> !(inline instanceof Inline.Remark))
                                .toList())
                        : block)
                .toList();
        return new Page(page.imprint(), page.header(), page.footer(), body, Map.of());
    }
}
