package org.understudy.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.plan.DocumentId;

/** L1: who is told of, and that what isn’t known is said. */
class PersonsPageTest {
    @TempDir
    Path folder;

    private String words(LegalPages pages) {
        return LegalPages.words(pages.xhtml(DocumentId.L1, folder));
    }

    @Test
    void everyRoleHasItsLine() {
        assertThat(words(new LegalPages("en", "L1")))
                .containsSubsequence(
                        "Accepted on",
                        " Maria Clara Santos – –",
                        "Successor Tom Hendriks number 1 only jointly with Anna Keller not on file",
                        "Heir Tom Hendriks – –",
                        "Notary Anna Keller – 1 September 2026",
                        " not on file – –",
                        " not on file – –");
    }

    @Test
    void theParticularsSayWhatIsKnownAndWhatIsnt() {
        assertThat(words(new LegalPages("en", "L1")))
                .containsSubsequence(
                        "Maria Santos Full legal name Maria Clara Santos",
                        "Former names Maria Clara Lima",
                        "Born 29 February 1980, Faro",
                        "Identity paper passport (Portugal)",
                        "Ms Keller Full legal name Anna Keller",
                        "Registration not on file",
                        "Shop Full legal name not on file Customer for Logos for the shop Address not on file",
                        "Tom Hendriks Full legal name not on file",
                        "Born not on file Address not on file Identity paper not on file",
                        "telephone: +31 6 0000 0622; verified on: not on file",
                        "Conflict of interest Heir: heir and successor");
    }

    @Test
    void ofAnAdviserNoBirthIsAskedFor() {
        String words = words(new LegalPages("en", "L1"));
        assertThat(words.substring(words.indexOf("Ms Keller Full"), words.indexOf("Shop Full")))
                .doesNotContain("Born", "Identity paper");
    }

    @Test
    void rolesForACustomerThatIsntShownAreLeftOut() {
        LegalPages pages = new LegalPages("nl", "L1")
                .change("people/tom.md", "{role: heir", "{role: technical-helper, engagement: shop}\n  - {role: heir");
        assertThat(words(pages)).contains("alleen voor Logos for the shop");
        pages.change("packs/keller.md", "covers: all", "covers: [{accounts: [mail]}]");
        assertThat(words(pages)).doesNotContain("technisch", "Logos", "Shop").contains("Erfgenaam Tom Hendriks");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "de", "fr", "es"})
    void isMadeInEveryLanguage(String language) {
        assertThat(words(new LegalPages(language, "L1"))).contains("Maria Clara Santos", "Anna Keller");
    }
}
