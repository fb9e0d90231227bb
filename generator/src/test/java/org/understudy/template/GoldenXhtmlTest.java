package org.understudy.template;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.understudy.check.CheckedPlan;
import org.understudy.golden.Golden;
import org.understudy.golden.Plans;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Pack;
import org.understudy.source.SourceTree;

/** What the built-in templates write for a sample in Dutch and one in English; secrets are marks. */
class GoldenXhtmlTest {
    private static final List<DocumentId> DOCUMENTS = List.of(
            DocumentId.D0, DocumentId.D1, DocumentId.D2, DocumentId.D5, DocumentId.D6, DocumentId.D7, DocumentId.D8);
    private static final List<DocumentId> OF_THE_ESTATE =
            List.of(DocumentId.L2, DocumentId.L3, DocumentId.L5, DocumentId.L9, DocumentId.L10);
    private static final PageMaker PAGES = new PageMaker(new TemplateLayers(List.of(Layer.builtIn())));

    @TestFactory
    Stream<DynamicTest> documentsOfTheSamples() {
        return Stream.of(
                        documents("consultant", "els", DOCUMENTS),
                        documents("consultant", "mr-bakker", List.of(DocumentId.D0, DocumentId.D5)),
                        documents("consultant", "els", OF_THE_ESTATE),
                        documents("minimal", "tom", DOCUMENTS),
                        documents("minimal", "tom", OF_THE_ESTATE))
                .flatMap(it -> it);
    }

    private static Stream<DynamicTest> documents(String sample, String id, List<DocumentId> documents) {
        CheckedPlan plan = Plans.sample(sample);
        SourceTree tree = Plans.tree(Plans.sampleFolder(sample));
        Pack pack = plan.plan().packs().values().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
        return documents.stream()
                .map(document -> dynamicTest(document + "-" + id + " in " + pack.language(), () -> {
                    String xhtml = PAGES.make(document, plan, pack, tree)
                            .value()
                            .orElseThrow()
                            .get(0)
                            .xhtml();
                    Golden.assertEqual(Golden.path("xhtml/" + document + "-" + id + ".xhtml"), visible(xhtml));
                }));
    }

    /** With letters in place of the private-use characters that begin and end a mark. */
    private static String visible(String xhtml) {
        return xhtml.replace(Marks.OPEN, '⟦').replace(Marks.CLOSE, '⟧').stripLeading();
    }
}
