package org.understudy.template;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.RuleId;
import org.understudy.document.Block;
import org.understudy.document.Inline;
import org.understudy.document.Page;
import org.understudy.plan.ForbiddenWords;
import org.understudy.plan.Jurisdiction;
import org.understudy.plan.Plan;
import org.understudy.source.SourceRange;
import org.understudy.text.Language;

/** LEGAL-001: looks for words that the title and headings of a lawyer-ready page may not have. */
final class HeadingWords {
    static final RuleId ID = RuleId.error("LEGAL-001");

    private final Plan plan;
    private final String template;
    private final Page page;
    private final Diagnostics findings;
    private final Map<Language, ForbiddenWords> words = new EnumMap<>(Language.class);

    private HeadingWords(Plan plan, String template, Page page, Diagnostics findings) {
        this.plan = plan;
        this.template = template;
        this.page = page;
        this.findings = findings;
    }

    /** @param template where the template was found */
    static List<Diagnostic> check(Plan plan, String template, Page page) {
        var findings = new Diagnostics();
        if (page.numbered()) {
            new HeadingWords(plan, template, page, findings)
                    .blocks(page.body(), page.imprint().language());
        }
        return findings.sorted();
    }

    private void blocks(List<Block> blocks, Language language) {
        for (Block block : blocks) {
            if (block instanceof Block.Title title) {
                heading(title.content(), language);
            } else if (block instanceof Block.Heading heading) {
                heading(heading.content(), language);
            } else if (block instanceof Block.Contents contents) {
                heading(contents.heading(), language);
            } else if (block instanceof Block.Passage passage) {
                blocks(passage.content(), passage.language());
            } else if (block instanceof Block.Listing list) {
                list.items().forEach(item -> blocks(item.content(), language));
            } else if (block instanceof Block.Note note) {
                blocks(note.content(), language);
            } else if (block instanceof Block.Quote quote) {
                blocks(quote.content(), language);
            } else if (block instanceof Block.Facts facts) {
                facts.facts().forEach(fact -> blocks(fact.value(), language));
            } else if (block instanceof Block.Table table) {
                table.body().forEach(row -> row.cells().forEach(cell -> blocks(cell.content(), language)));
            }
        }
    }

    private void heading(List<Inline> content, Language language) {
        var text = new StringBuilder();
        text(content, text);
        String heading = text.toString().strip();
        words.computeIfAbsent(language, it -> new ForbiddenWords(jurisdiction(), it))
                .in(heading)
                .ifPresent(word -> findings.add(new AuthorsHeadings(plan)
                        .place(heading)
                        .map(place -> finding(place, heading, word).hinting("prose"))
                        .orElseGet(() -> finding(SourceRange.ofFile(template), heading, word))));
    }

    private Diagnostic finding(SourceRange place, String heading, Jurisdiction.ForbiddenWord word) {
        return Diagnostic.at(
                place, ID, heading, word.word(), word.instead(), page.imprint().identifier());
    }

    private Jurisdiction jurisdiction() {
        return plan.jurisdiction();
    }

    private static void text(List<Inline> content, StringBuilder out) {
        for (Inline inline : content) {
            if (inline instanceof Inline.Text text) {
                out.append(text.text());
            } else if (inline instanceof Inline.Strong strong) {
                text(strong.content(), out);
            } else if (inline instanceof Inline.Emphasis emphasis) {
                text(emphasis.content(), out);
            } else if (inline instanceof Inline.Code code) {
                text(code.content(), out);
            } else if (inline instanceof Inline.Link link) {
                text(link.content(), out);
            } else if (inline instanceof Inline.CrossReference reference) {
                text(reference.content(), out);
            } else if (inline instanceof Inline.LineBreak) {
                out.append(' ');
            }
        }
    }
}
