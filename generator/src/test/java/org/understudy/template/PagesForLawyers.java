package org.understudy.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.understudy.check.CheckedPlan;
import org.understudy.golden.Plans;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Format;
import org.understudy.plan.Kind;
import org.understudy.plan.Pack;
import org.understudy.plan.Ref;
import org.understudy.text.Language;

/** Lawyer-ready documents of packs of a plan, in any language. */
public final class PagesForLawyers {
    private static final PageMaker PAGES =
            new PageMaker(new TemplateLayers(List.of(Layer.builtIn())), TestPages.PATIENT);

    private final CheckedPlan checked;
    private final Path folder;

    PagesForLawyers(CheckedPlan checked, Path folder) {
        this.checked = checked;
        this.folder = folder;
    }

    public static PagesForLawyers sample(String name) {
        return new PagesForLawyers(Plans.sample(name), Plans.sampleFolder(name));
    }

    static PagesForLawyers plan(Path folder) {
        return new PagesForLawyers(Plans.checked(folder), folder);
    }

    /** @throws AssertionError if it can't be made */
    public PageMaker.Made make(DocumentId document, String pack, Language language) {
        return make(document, pack, language, List.of());
    }

    /** @param settled documents that are no drafts any more */
    PageMaker.Made make(DocumentId document, String pack, Language language, List<DocumentId> settled) {
        Pack made = TestPages.with(
                checked.plan().pack(new Ref(Kind.PACKS, pack)),
                language,
                List.of(document),
                List.of(Format.values()),
                settled);
        try {
            var result = PAGES.make(document, checked, made, Plans.tree(folder));
            return result.value()
                    .orElseThrow(() -> new AssertionError(result.diagnostics().toString()))
                    .get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
