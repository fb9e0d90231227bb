package org.understudy.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.check.CheckedPlan;
import org.understudy.document.DocumentName;
import org.understudy.golden.Golden;
import org.understudy.golden.Plans;
import org.understudy.plan.Custody;
import org.understudy.plan.Format;
import org.understudy.plan.Pack;
import org.understudy.template.view.ExchangeView.Fate;
import org.understudy.text.Language;

/** Letters to those who have something that a release replaced. */
class ExchangePageTest {
    private static final PageMaker PAGES =
            new PageMaker(new TemplateLayers(List.of(Layer.builtIn())), TestPages.PATIENT);

    @TempDir
    Path temp;

    private static LegalPages pages(Language language) {
        LegalPages pages =
                new LegalPages(language.tag(), "L2").file("places/home.md", "---\nname: The house\nkind: home\n---\n");
        handedOut(pages, "copy", "usb-drive", "keller", "number: 1\nseal-number: A 00417\nplace: home");
        handedOut(pages, "envelope", "paper", "keller", "digest: 0123456789abcdef\nplace: home");
        handedOut(pages, "key-sheet", "paper", "tom", "seal-number: A 00418");
        handedOut(pages, "share", "paper", "tom", "seal-number: A 00419");
        return pages;
    }

    private static void handedOut(LegalPages pages, String item, String medium, String holder, String more) {
        pages.file("custody/" + item + ".md", """
                ---
                item: %s
                pack: keller
                edition: 2
                medium: %s
                holder: %s
                handed-over: 2026-10-01
                receipt: 2026-10-01
                %s
                ---
                """.formatted(item, medium, holder, more));
    }

    private static Fate fate(Custody custody) {
        return switch (custody.item()) {
            case COPY, ENVELOPE -> Fate.REPLACED;
            case KEY_SHEET -> Fate.RENEWED;
            case SHARE -> Fate.WITHDRAWN;
        };
    }

    private PageMaker.Made letter(Language language, String... items) {
        Path folder = temp.resolve(language + String.join("-", items));
        CheckedPlan plan = pages(language).plan(folder);
        Pack pack = plan.plan().packs().values().iterator().next();
        List<Custody> has = plan.plan().custody().values().stream()
                .filter(it -> List.of(items).contains(it.id()))
                .toList();
        var replacement = new Replacement(
                pack,
                has.get(0).holder(),
                has.stream().map(it -> new Replacement.Item(it, fate(it))).toList());
        try {
            return PAGES.exchanges(List.of(replacement), plan, Plans.tree(folder))
                    .value()
                    .orElseThrow()
                    .get(0);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @TestFactory
    Stream<DynamicTest> ofWhoeverHasCopiesAndOfWhoeverHasKeys() {
        return Stream.of(Language.values())
                .flatMap(language -> Stream.of(
                        golden(language, "copies", "copy", "envelope"),
                        golden(language, "keys", "key-sheet", "share")));
    }

    private DynamicTest golden(Language language, String name, String... items) {
        return dynamicTest(
                language + " " + name,
                () -> Golden.assertEqual(
                        Golden.path("xhtml/D6-exchange-" + name + "-" + language + ".xhtml"),
                        letter(language, items)
                                .xhtml()
                                .replace(Marks.OPEN, '⟦')
                                .replace(Marks.CLOSE, '⟧')
                                .stripLeading()));
    }

    @Test
    void isAFileOfItsOwnWithAPageForEachThingAndOneForItsEnd() {
        PageMaker.Made letter = letter(Language.EN, "copy", "envelope");
        assertThat(DocumentName.of(letter.page().imprint(), Format.PDF)).isEqualTo("D6-exchange-keller-keller.pdf");
        assertThat(letter.page().imprint().identifier()).isEqualTo("D6-keller-exchange-keller");
        assertThat(letter.xhtml().split("<hr class=\"page-break\"/>")).hasSize(1 + 2 + 1);
        assertThat(letter.page().secrets()).isEmpty();
    }

    @Test
    void whoGetsNothingForItOnlyGivesItBack() {
        assertThat(LegalPages.words(letter(Language.EN, "share").xhtml()))
                .contains("and goes back", "Return: Share of the passphrase", "is void, and goes back")
                .doesNotContain("brings you the new one", "Handed out");
    }
}
