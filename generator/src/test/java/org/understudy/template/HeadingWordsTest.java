package org.understudy.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.document.Block;
import org.understudy.document.Imprint;
import org.understudy.document.Inline;
import org.understudy.document.Page;
import org.understudy.golden.Plans;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Plan;
import org.understudy.text.Language;

/** LEGAL-001: no heading of a lawyer-ready page has a word that means something else in law. */
class HeadingWordsTest {
    private static final String TEMPLATE = "templates/L5-wishes.ftlx";

    @TempDir
    private Path folder;

    private List<Diagnostic> check(DocumentId document, List<Block> body) throws IOException {
        Plans.write(
                folder,
                Map.of(
                        "plan.md",
                        "---\ntitle: A plan\nauthor: jan\nas-at: 2026-11-01\n---\n\n## My codicil\n\nText.\n",
                        "people/jan.md",
                        "---\nname: Jan\n---\n\n> ### Who is **trustee**\n"));
        Plan plan = Plans.checked(folder).plan();
        var imprint = new Imprint(
                document,
                "tom",
                document + "-tom",
                "Page",
                "A plan",
                "Jan",
                Language.EN,
                1,
                LocalDate.of(2026, 11, 1),
                Optional.empty());
        var line = new Page.Running(List.of(), List.of());
        return HeadingWords.check(plan, TEMPLATE, new Page(imprint, line, line, body, Map.of()));
    }

    private static Block title(String text) {
        return new Block.Title(List.of(new Inline.Text(text)));
    }

    private static Block heading(String text) {
        return new Block.Heading(1, "id", List.of(new Inline.Text(text)));
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(Block.Paragraph.Role.BODY, List.of(new Inline.Text(text)));
    }

    @Test
    void tellsOfATitleAndOfHeadingsWhereverTheyStand() throws IOException {
        var passage = new Block.Passage(Language.DE, List.of(heading("Der Treuhänder")));
        var note = new Block.Note(Block.Note.Role.INFO, List.of(heading("Custodians")));
        assertThat(check(DocumentId.L5, List.of(title("Digital will"), passage, note)))
                .allSatisfy(it -> {
                    assertThat(it.rule()).isEqualTo(HeadingWords.ID);
                    assertThat(it.at().orElseThrow().file()).isEqualTo(TEMPLATE);
                    assertThat(it.hint()).isEmpty();
                })
                .extracting(Diagnostic::arguments)
                .containsExactlyInAnyOrder(
                        List.of("Digital will", "digital will", "letter of wishes", "L5-tom"),
                        List.of("Der Treuhänder", "Treuhänder", "Verwahrer", "L5-tom"),
                        List.of("Custodians", "custodians", "holders of copies", "L5-tom"));
    }

    @Test
    void namesTheFileOfTheAuthorsOwnHeadings() throws IOException {
        var strong = new Block.Heading(
                1, "id", List.of(new Inline.Text("Who is "), new Inline.Strong(List.of(new Inline.Text("trustee")))));
        assertThat(check(DocumentId.L5, List.of(title("Wishes"), heading("My codicil"), strong)))
                .allSatisfy(it -> assertThat(it.hint()).contains("prose"))
                .extracting(it -> it.at().orElseThrow().file())
                .containsExactly("people/jan.md", "plan.md");
    }

    @Test
    void textMayHaveThem() throws IOException {
        assertThat(check(DocumentId.L5, List.of(title("Wishes"), paragraph("This is no codicil."))))
                .isEmpty();
    }

    @Test
    void otherDocumentsMayHaveThem() throws IOException {
        assertThat(check(DocumentId.D8, List.of(title("Codicil")))).isEmpty();
    }
}
