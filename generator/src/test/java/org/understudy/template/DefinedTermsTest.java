package org.understudy.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.document.Block;
import org.understudy.document.Inline;
import org.understudy.document.Page;
import org.understudy.plan.DocumentId;

/** A term is declared once and used; where it is declared it stands out, where it is used it is text. */
class DefinedTermsTest {
    private static Page read(String... lines) throws PageException {
        return TestPages.read(TestPages.page(String.join("\n", lines)), Map.of());
    }

    private static List<Inline> paragraph(Page page, int index) {
        return ((Block.Paragraph) page.body().get(index)).content();
    }

    @Test
    void declarationsStandOutAndUsesAreTextInOnePieceWithWhatIsAroundThem() throws PageException {
        Page page = read(
                "<p>The <span class=\"term\" data-term=\"helper\"> Helper </span> helps <em>others</em>.</p>",
                "<p><dfn data-term=\"helper\">Helper</dfn> means Els.</p>");
        assertThat(paragraph(page, 1))
                .containsExactly(
                        new Inline.Text("The Helper helps "),
                        new Inline.Emphasis(List.of(new Inline.Text("others"))),
                        new Inline.Text("."));
        assertThat(paragraph(page, 2))
                .containsExactly(new Inline.Strong(List.of(new Inline.Text("Helper"))), new Inline.Text(" means Els."));
    }

    @Test
    void aGlossaryNeedsNoUses() throws PageException {
        Page page = read("<dl><dt><dfn class=\"glossary\" data-term=\"x\">X</dfn></dt><dd>what it is</dd></dl>");
        assertThat(page.body()).hasSize(2);
    }

    /** The first line of a body is the third. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    TEMPLATE-013 | 3 | <p>The <span class="term" data-term="helper">Helper</span> helps.</p>
                    TEMPLATE-013 | 3 | <ul><li><strong><span class="term" data-term="helper">x</span></strong></li></ul>
                    TEMPLATE-014 | 4 | <p><dfn data-term="helper">A</dfn> and</p>⏎<p><dfn data-term="helper">B</dfn></p>
                    TEMPLATE-014 | 3 | <p><dfn data-term="helper">A</dfn> <dfn class="glossary" data-term="helper">B</dfn></p>
                    TEMPLATE-015 | 5 | <p>x</p>⏎<p>x</p>⏎<p><dfn data-term="helper">Helper</dfn></p>
                    """)
    void tellsWhichTermAndWhere(String rule, String line, String body) {
        assertThatThrownBy(() -> read(body.replace("⏎", "\n"))).isInstanceOfSatisfying(PageException.class, e -> {
            assertThat(e.diagnostic().rule().id()).isEqualTo(rule);
            assertThat(e.diagnostic().arguments()).containsExactly("helper", "D1-tom", line);
        });
    }

    @Test
    void whatAClauseFileDefinesAndUsesCounts() {
        String use = "<p>The <span class=\"term\" data-term=\"helper\">Helper</span> helps.</p>";
        String template = TestPages.page("<#include \"clauses/\" + language + \"/help.ftlx\">" + use);
        assertThat(made(template, "<p><dfn data-term=\"helper\">Helper</dfn> means Els.</p>"))
                .isEmpty();
        assertThat(made(template, "<p>Nothing.</p>"))
                .extracting(Diagnostic::rule)
                .containsExactly(TemplateRules.TERM_UNDEFINED);
    }

    private static List<Diagnostic> made(String template, String clause) {
        return TestPages.make(
                        DocumentId.D1,
                        TestPages.layer(Map.of(TestPages.SHORT, template, "clauses/en/help.ftlx", clause)))
                .diagnostics();
    }
}
