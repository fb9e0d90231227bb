package org.understudy.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.check.CheckedPlan;
import org.understudy.plan.Disclosure;
import org.understudy.plan.DocumentId;

/** L0: what counsel is asked, what is known how well, what is open, for whom they act. */
class MemoPageTest {
    @TempDir
    Path folder;

    private String words(LegalPages pages) {
        return LegalPages.words(pages.xhtml(DocumentId.L0, folder));
    }

    @Test
    void inEnglish() {
        assertThat(words(new LegalPages("en", "L0, L1, L11")
                        .file("annexes/note.md", "---\ntitle: A note of mine\npart: false\n---\nRead me.\n")
                        .change("packs/keller.md", "covers: all", "covers: all\nannexes: [note]\nfinal: [L11]")
                        .account("books", "own-business\nfact-status: evidence-seen")))
                .containsSubsequence(
                        "Memo to counsel Plan of Maria",
                        "Maria Santos asks you to draft, check and complete what is annexed.",
                        "Please check Annex A (Persons and roles) : is everybody described",
                        "Annex C (A note of mine) : a text of the client’s own",
                        "Reviewed already, and no longer a draft: Annex B (Index of instruments).",
                        "Formalities to check:",
                        "reported by the client 1 evidence seen 1",
                        "Unresolved issues",
                        "People The facts stand in Annex A (Persons and roles).",
                        "I-01 full legal name Shop Tom Hendriks copy of an identity paper",
                        "I-08 acceptance of a task Tom Hendriks (successor) their written consent",
                        "I-45 what is to become of it Account books Account mail the client’s decision",
                        "I-60 contract with the customer Logos for the shop",
                        "I-80 when and how it takes effect the plan as a whole",
                        "For whom you act We take it that you act for Maria Santos alone",
                        "Tom Hendriks successor and heir heir and successor",
                        "A Persons and roles L1-keller draft, part",
                        "B Index of instruments L11-keller final, part",
                        "C A note of mine LA-keller-note final, for information",
                        "the annex prevails",
                        "This memo is not signed")
                .doesNotContain("shop-admin", "This is a translation", "Please draft");
    }

    @Test
    void inDutch() {
        assertThat(words(new LegalPages("nl", "L0, L1")))
                .containsSubsequence(
                        "Memo voor de adviseur Plan of Maria",
                        "Graag controleren Bijlage A (Personen en rollen) : is iedereen omschreven",
                        "Openstaande punten",
                        "I-01 volledige naam volgens de akten Shop Tom Hendriks kopie van een identiteitsbewijs",
                        "Voor wie u optreedt",
                        "De tekst in het Engels gaat voor deze vertaling.",
                        "Deze memo is niet ondertekend");
    }

    @Test
    void findingsAreInWordsWithNames() {
        assertThat(words(new LegalPages("en", "L0")
                        .change("plan.md", "edition: 3", "edition: 3\nreview: {next: 2026-06-01}")
                        .file(
                                "workflows/logos.md",
                                "---\nname: Make logos\npurpose: logos\ncriticality: normal\nuses: [mail]\n---\n")))
                .containsSubsequence(
                        "Other findings",
                        "TIME-001 The plan should have been looked through by 2026-06-01 plan.md",
                        "PEOPLE-001 Make logos is left to nobody workflows/logos.md")
                .doesNotContain("PEOPLE-002", "PEOPLE-001 Logos");
    }

    /** The day of the samples is the day of the check, but this plan is as at an earlier one. */
    @Test
    void findingsDependOnThePlanNotOnTheDayOfTheCheck() {
        assertThat(words(new LegalPages("en", "L0")
                        .change("plan.md", "as-at: 2026-11-01", "as-at: 2026-05-01\nreview: {next: 2026-06-01}")))
                .doesNotContain("TIME-001");
    }

    @Test
    void whatThePackDoesntShowIsntTold() {
        String words = words(new LegalPages("en", "L0")
                .change("packs/keller.md", "covers: all", "covers: [{accounts: [mail]}]\nengagements: []"));
        assertThat(words).contains("Account mail").doesNotContain("Logos", "shop");
    }

    @Test
    void hiddenNamesAreFoundAsWholeWords() {
        CheckedPlan plan = new LegalPages("en", "L0")
                .change("packs/keller.md", "covers: all", "covers: [{accounts: [mail]}]\nengagements: []")
                .plan(folder);
        var hidden = new HiddenNames(new Disclosure(
                plan.plan(), plan.plan().packs().values().iterator().next()));
        assertThat(hidden.areIn("accounts/shop-admin is open")).isTrue();
        assertThat(hidden.areIn("what “logos for the SHOP” says")).isTrue();
        assertThat(hidden.areIn("accounts/mail, shop-keeper, workshop")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "de", "fr", "es"})
    void isMadeInEveryLanguage(String language) {
        assertThat(words(new LegalPages(language, "L0, L1, L11, L12, L14")))
                .contains("Maria Santos", "I-01", "I-20", "L14-keller");
    }
}
