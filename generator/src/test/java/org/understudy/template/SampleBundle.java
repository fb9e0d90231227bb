package org.understudy.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.understudy.check.CheckedPlan;
import org.understudy.diagnostic.Checked;
import org.understudy.document.Block;
import org.understudy.document.Inline;
import org.understudy.document.Page;
import org.understudy.golden.Plans;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Format;
import org.understudy.plan.Pack;
import org.understudy.render.LegalPages;
import org.understudy.render.pdf.SamplePages;
import org.understudy.text.Language;

/** A bundle of a memo and two annexes, one of which is final. */
public final class SampleBundle {
    private static final CheckedPlan PLAN = Plans.sample("minimal");

    private SampleBundle() {}

    public static Page page() {
        return page(Language.EN);
    }

    static Page page(Language language) {
        return made(language).value().orElseThrow().get(0).page();
    }

    static Checked<List<PageMaker.Made>> made(Language language) {
        Page memo = SamplePages.page(
                DocumentId.L0,
                language,
                "Memo to counsel",
                List.of(
                        new Block.Title(List.of(LegalPages.text("Memo to counsel"))),
                        LegalPages.heading(1, "please", "Please draft"),
                        LegalPages.paragraph(
                                LegalPages.text("What is said in section "), new Inline.NumberReference("please"))));
        Page definitions = SamplePages.page(
                DocumentId.L14,
                language,
                "Definitions and authorities",
                List.of(
                        new Block.Title(List.of(LegalPages.text("Definitions and authorities"))),
                        LegalPages.heading(1, "parties", "Parties"),
                        LegalPages.heading(2, "_2", "Persons"),
                        LegalPages.heading(3, "_3", "Natural"),
                        LegalPages.heading(4, "_4", "Of age"),
                        LegalPages.paragraph(LegalPages.text("Those of section "), new Inline.NumberReference("_4"))));
        var made = new ArrayList<PageMaker.Made>();
        for (Page page : List.of(definitions, LegalPages.page(), memo)) {
            made.add(new PageMaker.Made(page, "", Optional.empty()));
        }
        made.add(new PageMaker.Made(SamplePages.kitchenSink(), "", Optional.empty()));
        Pack pack = TestPages.with(
                PLAN.plan().packs().values().iterator().next(),
                language,
                List.of(DocumentId.L14, DocumentId.L6, DocumentId.L0),
                List.of(Format.PDF),
                List.of(DocumentId.L14));
        try {
            return new PageMaker(new TemplateLayers(List.of(Layer.builtIn())), TestPages.PATIENT)
                    .bundle(made, PLAN, pack, Plans.tree(Plans.sampleFolder("minimal")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
