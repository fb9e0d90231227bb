package org.understudy.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.understudy.document.Block;
import org.understudy.document.Block.PageBreak;
import org.understudy.document.Imprint;
import org.understudy.document.Inline;
import org.understudy.document.Page;
import org.understudy.document.Paper;
import org.understudy.plan.DocumentId;
import org.understudy.text.Language;

/** Lawyer-ready pages: numbered headings and references to them, a box for initials, pages to be signed. */
public final class LegalPages {
    private static final int CLAUSES = 7;

    private LegalPages() {}

    /** Some pages of clauses, a page to be signed, and an annex behind it. */
    public static Page page() {
        return page(Paper.A4);
    }

    public static Page page(Paper paper) {
        var body = new ArrayList<Block>();
        body.add(new Block.Title(List.of(text("Draft successor agreement"))));
        body.add(paragraph(Block.Paragraph.Role.SUBTITLE, text("Annex E – Succession of Maria de Vries")));
        body.add(new Block.Note(Block.Note.Role.STATUS, List.of(paragraph(text("Draft for review by counsel")))));
        body.add(new Block.Contents(List.of(text("Contents")), 3));
        body.add(heading(1, "parties", "Parties"));
        body.add(paragraph(
                text("As section "),
                new Inline.NumberReference("start"),
                text(" says; see also "),
                new Inline.CrossReference("end", List.of(text("End"))),
                text(" on page "),
                new Inline.PageReference("end"),
                text(".")));
        body.add(heading(1, "access", "Access"));
        for (int i = 1; i <= CLAUSES; i++) {
            body.add(heading(
                    2,
                    "clause-" + i,
                    "Clause of access with a number of words that may well need a second line, and so needs it: " + i));
            body.add(paragraph(
                    text("The successor keeps to section "),
                    new Inline.NumberReference("deep-" + i),
                    text(". ".repeat(2) + "Words of the clause. ".repeat(12))));
            body.add(heading(3, "deep-" + i, "Details"));
            body.add(paragraph(
                    text("More words of the clause, which are under section "),
                    new Inline.NumberReference("clause-" + i),
                    text(".")));
        }
        body.add(new Block.Passage(
                Language.NL, List.of(heading(1, "start", "Aanvang"), paragraph(text("Bij overlijden.")))));
        body.add(heading(1, "end", "End"));
        body.add(heading(2, "first", "Ways to end"));
        body.add(paragraph(
                text("As in section "), new Inline.Strong(List.of(new Inline.NumberReference("clause-2"))), text(".")));
        body.add(heading(3, "last", "At a deeper level"));
        body.add(paragraph(text("Words.")));
        body.add(new PageBreak(PageBreak.Begins.SIGNATURES));
        body.add(heading(1, "signatures", "Signatures"));
        for (String party : List.of(
                "Maria de Vries, the principal",
                "Tom Bakker, the successor",
                "Els Smit, a witness",
                "Jan Smit, a witness",
                "A notary")) {
            body.add(paragraph(text("Signed by " + party + ":")));
            body.add(new Block.Signature(List.of(
                    List.of(text("Full legal name")), List.of(text("Place and date")), List.of(text("Signature")))));
        }
        body.add(new PageBreak());
        body.add(heading(1, "schedule", "Schedule"));
        body.add(paragraph(
                text("What comes after the signatures, under section "),
                new Inline.NumberReference("signatures"),
                text(".")));
        return of(paper, body);
    }

    /** Levels of headings are left out in every way there is; all are referred to. */
    public static Page leavingOutLevels() {
        int[] levels = {2, 1, 3, 2, 4, 3, 2, 1, 2, 4, 4, 1, 4, 2, 3, 1};
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Contents(List.of(text("Contents")), 4));
        for (int i = 0; i < levels.length; i++) {
            blocks.add(heading(levels[i], "h" + i, "Heading " + (char) ('a' + i)));
            blocks.add(paragraph(
                    text("See section "),
                    new Inline.NumberReference("h" + (levels.length - 1 - i)),
                    text(" and section "),
                    new Inline.NumberReference("h" + i),
                    text(".")));
        }
        return of(blocks.toArray(Block[]::new));
    }

    /** A page with these blocks under a title. */
    public static Page of(Block... blocks) {
        var body = new ArrayList<Block>();
        body.add(new Block.Title(List.of(text("Title"))));
        body.addAll(Arrays.asList(blocks));
        return of(Paper.A4, body);
    }

    private static Page of(Paper paper, List<Block> body) {
        var imprint = new Imprint(
                DocumentId.L6,
                Optional.empty(),
                "kantoor",
                "L6-kantoor",
                "Draft successor agreement",
                "Succession of Maria de Vries",
                "Maria de Vries",
                Language.EN,
                3,
                LocalDate.of(2026, 11, 1),
                Optional.empty(),
                paper,
                Optional.of("9f31c2ab"));
        return new Page(
                imprint,
                new Page.Running(
                        List.of(text("Draft for review by counsel – not for signature")),
                        List.of(text(imprint.title()))),
                new Page.Running(
                        List.of(text("L6-kantoor · edition 3 · 1 November 2026 · 9f31c2ab")),
                        List.of(text("Initials")),
                        List.of(text("page "), new Inline.PageNumber(), text(" of "), new Inline.PageCount())),
                body,
                Map.of());
    }

    public static Inline text(String text) {
        return new Inline.Text(text);
    }

    public static Block paragraph(Inline... content) {
        return paragraph(Block.Paragraph.Role.BODY, content);
    }

    private static Block paragraph(Block.Paragraph.Role role, Inline... content) {
        return new Block.Paragraph(role, List.of(content));
    }

    public static Block heading(int level, String id, String text) {
        return new Block.Heading(level, id, List.of(text(text)));
    }
}
