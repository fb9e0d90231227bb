package org.understudy.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.understudy.document.Block;
import org.understudy.document.Inline;
import org.understudy.golden.Golden;
import org.understudy.plan.DocumentId;

/** What {@code docs/vocabulary.md} lists is read; every other element and attribute is refused, with its line. */
class VocabularyTest {
    private static final Set<String> ELEMENTS = documented();

    /** Every element of HTML 4 and 5, and some of its neighbours. */
    private static final List<String> HTML =
            List.of(("a abbr acronym address applet area article aside audio b base basefont"
                            + " bdi bdo big blink blockquote body br button canvas caption center cite code col colgroup command data"
                            + " datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form"
                            + " frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe image img input ins isindex kbd"
                            + " keygen label legend li link listing main map mark marquee math menu menuitem meta meter nav nobr"
                            + " noembed noframes noscript object ol optgroup option output p param picture plaintext portal pre"
                            + " progress q rb rp rt rtc ruby s samp script search section select slot small source spacer span strike"
                            + " strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track"
                            + " tt u ul var video wbr xmp unheard-of")
                    .split(" "));

    /** Each element of the vocabulary in its place; {@code %s} is room for one more attribute. */
    private static final Map<String, String> PLACES = Map.ofEntries(
            Map.entry("h2", "<h2%s>x</h2>"),
            Map.entry("h3", "<h3%s>x</h3>"),
            Map.entry("h4", "<h4%s>x</h4>"),
            Map.entry("h5", "<h5%s>x</h5>"),
            Map.entry("p", "<p%s>x</p>"),
            Map.entry("ul", "<ul%s><li>x</li></ul>"),
            Map.entry("ol", "<ol%s><li>x</li></ol>"),
            Map.entry("li", "<ul><li%s>x</li></ul>"),
            Map.entry("table", "<table%s><tbody><tr><td>x</td></tr></tbody></table>"),
            Map.entry("colgroup", "<table><colgroup%s><col/></colgroup><tbody><tr><td>x</td></tr></tbody></table>"),
            Map.entry("col", "<table><colgroup><col%s/></colgroup><tbody><tr><td>x</td></tr></tbody></table>"),
            Map.entry("thead", "<table><thead%s><tr><th>x</th></tr></thead></table>"),
            Map.entry("tbody", "<table><tbody%s><tr><td>x</td></tr></tbody></table>"),
            Map.entry("tr", "<table><tbody><tr%s><td>x</td></tr></tbody></table>"),
            Map.entry("td", "<table><tbody><tr><td%s>x</td></tr></tbody></table>"),
            Map.entry("th", "<table><tbody><tr><th%s>x</th></tr></tbody></table>"),
            Map.entry("dl", "<dl%s><dt>x</dt><dd>y</dd></dl>"),
            Map.entry("dt", "<dl><dt%s>x</dt><dd>y</dd></dl>"),
            Map.entry("dd", "<dl><dt>x</dt><dd%s>y</dd></dl>"),
            Map.entry("aside", "<aside class=\"info\"%s>x</aside>"),
            Map.entry("pre", "<pre%s>x</pre>"),
            Map.entry("blockquote", "<blockquote%s>x</blockquote>"),
            Map.entry("nav", "<nav class=\"contents\"%s><p>x</p></nav>"),
            Map.entry("div", "<div lang=\"nl\"%s>x</div>"),
            Map.entry("hr", "<hr%s/>"),
            Map.entry("strong", "<p><strong%s>x</strong></p>"),
            Map.entry("em", "<p><em%s>x</em></p>"),
            Map.entry("code", "<p><code%s>x</code></p>"),
            Map.entry("dfn", "<p><dfn class=\"glossary\" data-term=\"x\"%s>x</dfn></p>"),
            Map.entry("br", "<p>x<br%s/>y</p>"),
            Map.entry("a", "<p><a href=\"https://a.example\"%s>x</a></p>"),
            Map.entry("span", "<p><span class=\"tick\"%s/></p>"));

    private static final List<String> FOREIGN = List.of(
            "style=\"color: red\"",
            "onclick=\"x()\"",
            "title=\"x\"",
            "dir=\"rtl\"",
            "xml:lang=\"nl\"",
            "align=\"left\"",
            "hidden=\"hidden\"",
            "width=\"5\"",
            "rowspan=\"2\"",
            "role=\"note\"",
            "data-x=\"1\"",
            "xml:space=\"preserve\"");

    /** Documented forms that are near to a form that isn't. */
    private static final List<String> MISUSED = List.of(
            "<p class=\"intro\">x</p>",
            "<p class=\"lead small\">x</p>",
            "<p id=\"x\">x</p>",
            "<p><p>x</p></p>",
            "<p><h2>x</h2></p>",
            "<h2/>",
            "<h2 id=\"X\">x</h2>",
            "<h2 id=\"1x\">x</h2>",
            "<h2 id=\"x_y\">x</h2>",
            "<h2 id=\"x\">x</h2><h3 id=\"x\">y</h3>",
            "<h1>another</h1>",
            "<ul>x</ul>",
            "<ul><p>x</p></ul>",
            "<ul><li class=\"done\">x</li></ul>",
            "<ol class=\"ticks\"><li>x</li></ol>",
            "<ol start=\"0\"><li>x</li></ol>",
            "<ol start=\"x\"><li>x</li></ol>",
            "<ul start=\"2\"><li>x</li></ul>",
            "<li>x</li>",
            "<td>x</td>",
            "<col/>",
            "<table><tr><td>x</td></tr></table>",
            "<table class=\"wide\"><tbody/></table>",
            "<table><tbody><tr><td>x</td></tr><tr><td>x</td><td>y</td></tr></tbody></table>",
            "<table><colgroup><col/><col/></colgroup><tbody><tr><td>x</td></tr></tbody></table>",
            "<table><colgroup><col class=\"left\"/></colgroup></table>",
            "<table><colgroup><col data-width=\"1000\"/></colgroup></table>",
            "<table><tbody><tr>" + "<td>x</td>".repeat(13) + "</tr></tbody></table>",
            "<table><tbody><tr><td colspan=\"0\">x</td></tr></tbody></table>",
            "<table>x</table>",
            "<dl><dt>x</dt></dl>",
            "<dl><dd>x</dd></dl>",
            "<dl><dt>x</dt><dd>y</dd><dd>z</dd></dl>",
            "<aside>x</aside>",
            "<aside class=\"danger\">x</aside>",
            "<pre><p>x</p></pre>",
            "<figure/>",
            "<figure><p>x</p></figure>",
            "<figure><img src=\"x.png\"/></figure>",
            "<p><img src=\"x.png\" alt=\"x\"/></p>",
            "<nav><p>x</p></nav>",
            "<nav class=\"contents\"/>",
            "<div>x</div>",
            "<div class=\"signature\">x</div>",
            "<div lang=\"xx\">x</div>",
            "<hr class=\"wide\"/>",
            "<hr>x</hr>",
            "<p><a>x</a></p>",
            "<p><a href=\"\">x</a></p>",
            "<p><a href=\"page.html\">x</a></p>",
            "<p><a href=\"ftp://a.example\">x</a></p>",
            "<p><a href=\"https://a.example\"><a href=\"https://b.example\">x</a></a></p>",
            "<p><span>x</span></p>",
            "<p><dfn>x</dfn></p>",
            "<p><dfn data-term=\"X\">x</dfn></p>",
            "<p><dfn data-term=\"x\"/></p>",
            "<p><dfn data-term=\"x\"><em>x</em></dfn></p>",
            "<p><dfn class=\"list\" data-term=\"x\">x</dfn></p>",
            "<p><span class=\"term\">x</span></p>",
            "<p><span class=\"term\" data-term=\"x\"><em>x</em></span></p>",
            "<p><span class=\"red\">x</span></p>",
            "<p><span class=\"tick\">x</span></p>",
            "<p><span class=\"footnote\">x<span class=\"footnote\">y</span></span></p>",
            "<h2 id=\"x\">x</h2><p><a href=\"https://a.example\"><a class=\"number\" href=\"#x\"/></a></p>",
            "<h2 id=\"x\">x</h2><p><a class=\"number\" href=\"#x\">1</a></p>",
            "<h2 id=\"x\">x</h2><p><a class=\"number\" href=\"#x\"/></p>",
            "<hr class=\"signatures\"/>",
            "<header><p class=\"start\">x</p></header>");

    private static Set<String> documented() {
        try {
            var names = new TreeSet<String>();
            Pattern name = Pattern.compile("`<?([a-z]+[1-5]?)\\b");
            for (String line : Files.readAllLines(Golden.project("docs/vocabulary.md"))) {
                if (line.startsWith("| `")) {
                    name.matcher(line.substring(1, line.indexOf('|', 1)))
                            .results()
                            .forEach(it -> names.add(it.group(1)));
                }
            }
            names.addAll(Set.of("h3", "h4", "header", "footer", "html", "head", "title", "body", "img", "figcaption"));
            return names;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void theVocabularyWasFound() {
        assertThat(ELEMENTS).hasSizeBetween(35, 50).containsAll(PLACES.keySet());
    }

    @TestFactory
    Stream<DynamicTest> readsWhatIsDocumented() {
        return PLACES.values().stream()
                .map(form -> form.formatted(""))
                .map(body -> dynamicTest(
                        body,
                        () -> assertThat(TestPages.read(TestPages.page(body), Map.of())
                                        .body())
                                .hasSizeGreaterThan(1)));
    }

    @TestFactory
    Stream<DynamicTest> refusesOtherElements() {
        return HTML.stream()
                .filter(name -> !ELEMENTS.contains(name))
                .flatMap(name -> Stream.of("<%s>x</%s>", "<p>a <%s>x</%s></p>", "<ul><li><%s>x</%s></li></ul>")
                        .map(form -> form.formatted(name, name)))
                .map(body -> dynamicTest(body, () -> refused(body)));
    }

    @TestFactory
    Stream<DynamicTest> refusesOtherAttributes() {
        return PLACES.values().stream()
                .flatMap(form -> FOREIGN.stream().map(attribute -> form.formatted(" " + attribute)))
                .map(body -> dynamicTest(body, () -> refused(body)));
    }

    @TestFactory
    Stream<DynamicTest> refusesOtherForms() {
        return MISUSED.stream().map(body -> dynamicTest(body, () -> refused(body)));
    }

    /** The body stands on the fourth line. */
    private static void refused(String body) {
        assertThatThrownBy(() -> TestPages.read(TestPages.page("<hr/>\n" + body), Map.of()))
                .isInstanceOfSatisfying(PageException.class, e -> {
                    assertThat(e.diagnostic().rule()).isEqualTo(TemplateRules.NOT_IN_VOCABULARY);
                    assertThat(e.diagnostic().arguments())
                            .hasSize(3)
                            .contains("D1-tom")
                            .last()
                            .isEqualTo("4");
                    assertThat(e.diagnostic().at().orElseThrow().file()).isEqualTo("templates/D1-first-hours.ftlx");
                });
    }

    @Test
    void headingsAreReferredToByNumberWhereTheyHaveOne() throws Exception {
        String xhtml = TestPages.page("<h2 id=\"x\">x</h2><p>section <a class=\"number\" href=\"#x\"/></p>");

        assertThat(TestPages.read(xhtml, Map.of(), DocumentId.L4).body())
                .contains(new Block.Paragraph(
                        Block.Paragraph.Role.BODY,
                        List.of(new Inline.Text("section "), new Inline.NumberReference("x"))));
        assertThatThrownBy(() -> TestPages.read(xhtml, Map.of(), DocumentId.D8))
                .isInstanceOfSatisfying(PageException.class, e -> {
                    assertThat(e.diagnostic().rule()).isEqualTo(TemplateRules.NOT_IN_VOCABULARY);
                    assertThat(e.diagnostic().hint()).contains("number");
                });
    }

    @Test
    void aBoxIsForFootersOnly() throws Exception {
        String footer = "<footer><p class=\"start\">x</p><p class=\"box\">Initials</p></footer><h1>Page</h1>";
        String page = TestPages.page("").replace("<h1>Page</h1>", footer);

        assertThat(TestPages.read(page, Map.of()).footer().box()).containsExactly(new Inline.Text("Initials"));
        assertThatThrownBy(() -> TestPages.read(page.replace("footer>", "header>"), Map.of()))
                .isInstanceOf(PageException.class);
    }

    @Test
    void tellsOfBrokenReferences() {
        assertThatThrownBy(() -> TestPages.read(TestPages.page("<p><a href=\"#nowhere\">x</a></p>"), Map.of()))
                .isInstanceOfSatisfying(
                        PageException.class,
                        e -> assertThat(e.diagnostic().rule()).isEqualTo(TemplateRules.BROKEN_REFERENCE));
    }
}
