package org.understudy.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.check.CheckedPlan;
import org.understudy.document.Block;
import org.understudy.document.Imprint;
import org.understudy.document.Page;
import org.understudy.golden.Plans;
import org.understudy.plan.Disclosure;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Pack;
import org.understudy.template.view.Filing;
import org.understudy.template.view.Frame;
import org.understudy.text.Formats;
import org.understudy.text.Language;
import org.understudy.text.Messages;

/** The clauses of the shipped jurisdictions: each becomes part of a page, in every language. */
class ClausePagesTest {
    private static final Path PLAN = Plans.sampleFolder("minimal");
    private static final List<String> CLAUSES = List.of("authority", "consent", "memo", "wishes");
    private static final String TEMPLATE = "test-clause.ftlx";

    /** A paper about nothing but the law. */
    record Paper(Frame frame, Filing filing) {}

    @TempDir
    private Path folder;

    /** With a state and without, where there are states. */
    @TestFactory
    Stream<DynamicTest> ofEveryJurisdictionInEveryLanguage() {
        return Stream.of("de", "es", "fr", "nl", "uk", "us", "us-nv")
                .map(law -> dynamicTest(law, () -> {
                    CheckedPlan plan = planUnder(law);
                    assertThat(CLAUSES)
                            .allSatisfy(clause -> assertThat(Language.values())
                                    .allSatisfy(language -> assertThat(
                                                    page(plan, clause, language).body())
                                            .as(clause + " in " + language)
                                            .hasSizeGreaterThan(1)
                                            .filteredOn(Block.Heading.class::isInstance)
                                            .as("nothing but the title, which templates have")
                                            .isEmpty()));
                }));
    }

    private CheckedPlan planUnder(String law) throws IOException {
        Path copy = folder.resolve(law);
        try (Stream<Path> files = Files.walk(PLAN)) {
            files.forEach(file -> copy(file, copy.resolve(PLAN.relativize(file).toString())));
        }
        Path main = copy.resolve("plan.md");
        Files.writeString(
                main, Files.readString(main).replaceFirst("\nauthor:", "\njurisdiction: " + law + "\nauthor:"));
        return Plans.checked(copy);
    }

    private static void copy(Path from, Path to) {
        try {
            Files.copy(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Page page(CheckedPlan plan, String clause, Language language) throws Exception {
        var layers = new TemplateLayers(
                List.of(TestPages.layer(Map.of(TEMPLATE, template(clause, language))), Layer.builtIn()));
        Messages messages = layers.messages(language);
        Pack pack = TestPages.in(plan.plan().packs().values().iterator().next(), language);
        var disclosure = new Disclosure(plan.plan(), pack);
        var views = new ViewBuilder(plan, disclosure, messages, DocumentId.L0);
        var legal = new LegalViews(plan, disclosure, views, messages, DocumentId.L0, PageMaker.Beside.NOTHING);
        var functions = new TemplateFunctions(
                messages,
                new Formats(messages),
                new ProseXhtml(language, views.names()::mention, messages.get("hidden.link")),
                new ClauseFiles(layers, legal.jurisdiction().id(), language));
        String xhtml = new TemplateEngine(layers, TestPages.PATIENT)
                .process(TEMPLATE, new Paper(legal.frame(), legal.filing()), functions, language);
        return new PageReader()
                .read(
                        xhtml,
                        title -> new Imprint(
                                DocumentId.L0,
                                "tom",
                                "L0-tom",
                                title,
                                "A plan",
                                "Maria",
                                language,
                                1,
                                LocalDate.of(2026, 11, 1),
                                Optional.empty()),
                        Map.of(),
                        new ImageReader(Plans.tree(PLAN), layers),
                        new Problems(TEMPLATE, "L0-tom"));
    }

    private static String template(String clause, Language language) {
        return """
                <#import "legal.ftlx" as l>
                <html xmlns="http://www.w3.org/1999/xhtml" lang="%s"><head><title>Law</title></head><body>
                <h1>Law</h1>
                <#include clause("%s")>
                </body></html>
                """.formatted(language.tag(), clause);
    }
}
