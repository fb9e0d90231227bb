package org.understudy.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.understudy.check.CheckedPlan;
import org.understudy.golden.Plans;
import org.understudy.history.ComparedSecrets;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Pack;
import org.understudy.text.Language;
import org.understudy.text.Messages;

/** L13: what changed since the edition before. */
class AmendmentPageTest {
    private static final PageMaker PAGES =
            new PageMaker(new TemplateLayers(List.of(Layer.builtIn())), TestPages.PATIENT);

    @TempDir
    Path before;

    @TempDir
    Path after;

    private String words(LegalPages one, LegalPages other) {
        return LegalPages.words(xhtml(one, other, ComparedSecrets.unknown(ComparedSecrets.Unknown.NOT_OPENED)));
    }

    private String xhtml(LegalPages one, LegalPages other, ComparedSecrets secrets) {
        CheckedPlan former = one.plan(before);
        CheckedPlan now = other.plan(after);
        var previous = new Previous(former.plan(), Optional.of(former), secrets, Map.of());
        return make(now, Optional.of(previous)).xhtml();
    }

    private PageMaker.Made make(CheckedPlan now, Optional<Previous> previous) {
        Pack pack = now.plan().packs().values().iterator().next();
        try {
            var made = PAGES.make(
                    DocumentId.L13, now, pack, new PageMaker.Beside(List.of(), List.of(), previous), Plans.tree(after));
            return made.value()
                    .orElseThrow(() -> new AssertionError(made.diagnostics().toString()))
                    .get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Messages messages(Language language) {
        try {
            return new TemplateLayers(List.of(Layer.builtIn())).messages(language);
        } catch (IOException | PageException e) {
            throw new IllegalStateException(e);
        }
    }

    private static LegalPages pages(Language language) {
        return new LegalPages(language.tag(), "L13");
    }

    private static LegalPages changed(Language language) {
        return pages(language)
                .change("plan.md", "edition: 3", "edition: 4")
                .change("plan.md", "as-at: 2026-11-01", "as-at: 2026-12-01")
                .change("people/keller.md", "Markt 1, Delft", "Markt 2, Delft")
                .change("people/keller.md", "accepted: 2026-09-01", "accepted: 2026-10-01")
                .change("people/tom.md", "{role: heir, conflict: heir and successor}", "{role: executor, order: 1}")
                .change(
                        "accounts/mail.md",
                        "category: email",
                        "category: bank\nwish: {action: close, within: 3 months}")
                .account("new", "own-business");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theFirstEditionSaysSo(Language language) {
        CheckedPlan now = pages(language).plan(after);
        String words = LegalPages.words(make(now, Optional.empty()).xhtml());
        assertThat(words).contains(messages(language).get("amendment.first"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nothingChanged(Language language) {
        assertThat(words(pages(language), pages(language)))
                .contains(messages(language).get("amendment.nothing"));
    }

    @ParameterizedTest
    @EnumSource(ComparedSecrets.Unknown.class)
    void whySecretsCannotBeComparedIsSaidInEveryLanguage(ComparedSecrets.Unknown why) {
        for (Language language : Language.values()) {
            assertThat(LegalPages.words(xhtml(pages(language), pages(language), ComparedSecrets.unknown(why))))
                    .contains(messages(language).get("amendment.unknown." + why.term()));
        }
    }

    private static LegalPages handedOut(LegalPages pages, String id, String... lines) {
        return pages.file(
                "custody/" + id + ".md",
                "---\npack: keller\nmedium: paper\nhanded-over: 2026-10-01\n" + String.join("\n", lines) + "\n---\n");
    }

    private static LegalPages holders() {
        LegalPages pages = pages(Language.EN)
                .file("places/safe.md", "---\nname: The safe\nkind: safe\n---\n")
                .file("places/desk.md", "---\nname: The desk\nkind: cabinet\n---\n");
        handedOut(pages, "copy", "item: copy", "edition: 3", "number: 1", "holder: keller", "place: safe");
        handedOut(pages, "sheet", "item: key-sheet", "edition: 3", "seal-number: A 17", "holder: tom");
        return handedOut(pages, "envelope", "item: envelope", "edition: 3", "holder: keller");
    }

    @Test
    void whoHeldWhatThenAndNow() {
        LegalPages now = holders()
                .change("custody/copy.md", "place: safe", "place: desk")
                .change("custody/envelope.md", "holder: keller", "holder: keller\nreturned: 2026-11-20")
                .change("custody/sheet.md", "holder: tom", "holder: tom\nreturned: 2026-11-20");
        handedOut(now, "sheet-2", "item: key-sheet", "edition: 3", "holder: maria");
        assertThat(words(holders(), now))
                .contains("Anna Keller Copy 1, edition 3, The safe Envelope, edition 3 Copy 1, edition 3, The desk")
                .contains("Maria Clara Santos – Key sheet")
                .contains("Tom Hendriks Key sheet, seal A 17 –")
                .contains("Who holds what 3 persons");
    }

    @Test
    void whoHoldsTheSameIsNotNamed() {
        LegalPages now = holders().change("custody/copy.md", "medium: paper", "medium: paper\nnext-check: 2027-01-01");
        assertThat(words(holders(), now)).contains("Next check").doesNotContain("Who holds what");
    }

    @Test
    void changesAreToldInWords() {
        assertThat(words(pages(Language.EN), changed(Language.EN)))
                .contains("Compared with edition 3, as at 1 November 2026")
                .contains("Address Markt 1, Delft Markt 2, Delft")
                .contains("Task (notary) – accepted on 1 September 2026 1 October 2026")
                .contains("Kind e-mail bank")
                .contains("close; within: 3 months")
                .contains("Account new – new");
    }
}
