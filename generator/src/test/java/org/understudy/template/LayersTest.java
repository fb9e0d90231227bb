package org.understudy.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.diagnostic.Checked;
import org.understudy.golden.Plans;
import org.understudy.plan.DocumentId;

/** The author's templates, messages and looks over the built-in ones. */
class LayersTest {
    private static String made(Map<String, String> files) {
        return TestPages.make(DocumentId.D1, TestPages.layer(files))
                .value()
                .orElseThrow()
                .xhtml();
    }

    private static void assertFinds(Checked<?> made, String rule, String place) {
        assertThat(made.value()).isEmpty();
        assertThat(made.diagnostics()).singleElement().satisfies(it -> {
            assertThat(it.rule().id()).isEqualTo(rule);
            assertThat(it.at().map(at -> at.file() + ":" + at.start().line()).orElse("nowhere"))
                    .isEqualTo(place);
        });
    }

    @Test
    void filesAreTakenOneByOne() {
        assertThat(made(Map.of("clauses/en/notice.ftlx", "<p class=\"small\">Our own notice.</p>")))
                .contains("Our own notice.", "<title>First 48 hours</title>");
    }

    @Test
    void aClauseIsTheJurisdictionsWhereItHasOne() {
        String page = TestPages.page("<#include clause(\"memo\")>");
        String everywhere = "clauses/en/memo.ftlx";
        String own = "jurisdictions/generic/" + everywhere;
        assertThat(made(Map.of(TestPages.SHORT, page, everywhere, "<p>For all.</p>", own, "<p>Here.</p>")))
                .contains("<p>Here.</p>")
                .doesNotContain("For all");
        assertThat(made(Map.of(
                        TestPages.SHORT,
                        page,
                        everywhere,
                        "<p>For all.</p>",
                        "jurisdictions/nl/" + everywhere,
                        "<p>Elsewhere.</p>")))
                .contains("<p>For all.</p>");
        assertThat(made(Map.of(
                        TestPages.SHORT,
                        page,
                        own,
                        "<#include clause(\"inner\")>",
                        "clauses/en/inner.ftlx",
                        "<p>Within.</p>")))
                .contains("<p>Within.</p>");
    }

    @Test
    void tellsOfAClauseThatIsNowhere() {
        assertFinds(
                TestPages.make(
                        DocumentId.D1,
                        TestPages.layer(Map.of(TestPages.SHORT, TestPages.page("<#include clause(\"none\")>")))),
                "TEMPLATE-006",
                "templates/D1-first-hours.ftlx:3");
        assertFinds(
                TestPages.make(
                        DocumentId.D1,
                        TestPages.layer(Map.of(TestPages.SHORT, TestPages.page("<#include clause(\"../page\")>")))),
                "TEMPLATE-001",
                "templates/D1-first-hours.ftlx:3");
    }

    @Test
    void anOwnTemplateImportsBuiltInOnesAndIsImportedByThem() {
        assertThat(made(Map.of(TestPages.SHORT, "<#import \"page.ftlx\" as p><@p.page><p>Short.</p></@p.page>")))
                .contains("<p>Short.</p>", "<title>First 48 hours</title>");
        assertThat(made(Map.of("page.ftlx", """
                <#macro page><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>x</title></head><body>
                <h1>Own frame</h1></body></html></#macro>
                """))).contains("Own frame").doesNotContain("First 48 hours");
    }

    @Test
    void messagesAreTakenKeyByKey() {
        assertThat(made(Map.of("messages_en.properties", "document.D1.title=Today and tomorrow\n")))
                .contains("<title>Today and tomorrow</title>", "Whom to call")
                .doesNotContain("First 48 hours");
    }

    @Test
    void messagesOfAnotherLanguageChangeNothing() {
        assertThat(made(Map.of("messages_nl.properties", "document.D1.title=Vandaag\n")))
                .contains("First 48 hours");
    }

    @Test
    void aByteOrderMarkIsNoText() {
        assertThat(made(Map.of("messages_en.properties", "\uFEFFdocument.D1.title=Today\n")))
                .contains("<title>Today</title>");
        assertThat(made(Map.of(TestPages.SHORT, "\uFEFF" + TestPages.page("<p>x</p>"))))
                .startsWith("<html");
    }

    @Test
    void looksAreTakenFromEveryLayerOrTheFirst() throws IOException {
        Layer own = TestPages.layer(Map.of("theme.css", "p {}", "print.css", "own", "reference.odt", "own"));
        Layer theme = TestPages.layer(Map.of("theme.css", "h1 {}", "reference.odt", "shared"));
        var layers = new TemplateLayers(List.of(own, theme, Layer.builtIn()));
        assertThat(layers.findAll("theme.css"))
                .extracting(TemplateLayers.Found::text)
                .containsExactly("p {}", "h1 {}");
        assertThat(layers.find("reference.odt").orElseThrow().text()).isEqualTo("own");
        assertThat(layers.findAll("reference.odt")).hasSize(3);
        assertThat(layers.find("nothing.css")).isEmpty();
    }

    @Test
    void aFolderGivesWhatIsInIt(@TempDir Path folder) throws IOException {
        Plans.write(
                folder,
                Map.of("plan/templates/clauses/en/a.ftlx", "a", "plan/people/jan.md", "b", "outside.ftlx", "c"));
        Path templates = folder.resolve("plan/templates");
        Files.createSymbolicLink(templates.resolve("link.ftlx"), folder.resolve("outside.ftlx"));
        Layer layer = TestPages.folder(templates);
        assertThat(layer.read("clauses/en/a.ftlx").orElseThrow()).asString().isEqualTo("a");
        for (String name : List.of(
                "../people/jan.md",
                "clauses/../../people/jan.md",
                "/etc/passwd",
                "link.ftlx",
                "clauses",
                "none.ftlx",
                folder.resolve("outside.ftlx").toString(),
                "clauses\\..\\..\\people\\jan.md",
                "a\0.ftlx",
                "",
                ".",
                "..")) {
            assertThat(readOrRefused(layer, name)).as(name).isEmpty();
        }
    }

    private static Optional<byte[]> readOrRefused(Layer layer, String name) {
        try {
            return layer.read(name);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Test
    void theBuiltInLayerGivesNothingElse() throws IOException {
        for (String name : List.of(
                "../diagnostic/diagnostics.properties",
                "/org/understudy/templates/page.ftlx",
                "clauses/../page.ftlx",
                "clauses//en/notice.ftlx",
                "./page.ftlx",
                "page.ftlx/",
                "")) {
            assertThat(Layer.builtIn().read(name)).as(name).isEmpty();
        }
        assertThat(Layer.builtIn().read("page.ftlx")).isPresent();
    }

    @Test
    void tellsWhatIsMissing() {
        assertFinds(
                TestPages.make(
                        DocumentId.D1,
                        TestPages.layer(Map.of(TestPages.SHORT, TestPages.page("\n<p>${msg(\"no.such-key\")}</p>")))),
                "TEMPLATE-005",
                "templates/D1-first-hours.ftlx:4");
        assertFinds(
                TestPages.make(
                        DocumentId.D1,
                        TestPages.layer(Map.of(TestPages.SHORT, TestPages.page("<#include \"none.ftlx\">")))),
                "TEMPLATE-006",
                "templates/D1-first-hours.ftlx:3");
        assertFinds(
                TestPages.make(DocumentId.D1, List.of(TestPages.layer(Map.of())), "fr", TestPages.PATIENT),
                "TEMPLATE-010",
                "nowhere");
    }

    @Test
    void tellsWhichFileIsWrong(@TempDir Path folder) throws IOException {
        assertFinds(
                TestPages.make(DocumentId.D1, TestPages.layer(Map.of("messages_en.properties", "a=\\u12"))),
                "TEMPLATE-012",
                "templates/messages_en.properties:1");
        assertFinds(
                TestPages.make(
                        DocumentId.D1,
                        TestPages.layer(Map.of("messages_en.properties", "document.D1.title=Hours {none}"))),
                "TEMPLATE-011",
                "templates/page.ftlx:7".replace("templates/", "understudy:"));
        for (String name : List.of(TestPages.SHORT, "messages_en.properties")) {
            Path own = Files.createDirectory(folder.resolve(name + "-folder"));
            Files.write(own.resolve(name), "title=é".getBytes(StandardCharsets.ISO_8859_1));
            assertFinds(
                    TestPages.make(DocumentId.D1, TestPages.folder(own)), "TEMPLATE-012", "templates/" + name + ":1");
        }
    }

    @Test
    void readsALanguageThatThereIs() {
        assertThat(TestPages.make(DocumentId.D1, TestPages.layer(Map.of()), "nl", TestPages.PATIENT)
                        .value()
                        .orElseThrow()
                        .xhtml())
                .contains("lang=\"nl\"", "De eerste 48 uur");
    }
}
