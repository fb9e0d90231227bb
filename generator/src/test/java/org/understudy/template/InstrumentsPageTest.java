package org.understudy.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.plan.DocumentId;

/** L11: what exists, and that what isn’t known is said. */
class InstrumentsPageTest {
    private static final String WILL = """
            ---
            name: Will of 2020
            kind: will
            exists: yes
            dated: 2020-05-04
            original: keller
            drawn-up-by: keller
            digital-clause: no
            ---
            The text is with the notary.
            """;

    @TempDir
    Path folder;

    private static LegalPages pages(String language) {
        return new LegalPages(language, "L11")
                .file("instruments/will.md", WILL)
                .file("instruments/power.md", "---\nname: Power\nkind: power-of-attorney\nexists: unknown\n---\n");
    }

    private String words(LegalPages pages) {
        return LegalPages.words(pages.xhtml(DocumentId.L11, folder));
    }

    @Test
    void saysWhatIsKnownAndWhatIsnt() {
        assertThat(words(pages("en")))
                .containsSubsequence(
                        "Will of 2020 will yes 4 May 2020 Anna Keller",
                        "Power power of attorney not on file – –",
                        "Agreement with the successor not on file – –",
                        "Will of 2020 What it is will Exists yes Date 4 May 2020 Form not on file",
                        "Drawn up by Anna Keller Register not on file Original Anna Keller",
                        "Speaks of digital assets no",
                        "Consents to disclosure of content not on file",
                        "Last reviewed by a lawyer or notary not on file",
                        "The text is with the notary.",
                        "Power What it is power of attorney Exists not on file");
    }

    @Test
    void ofAKindThatThePlanHasNothingIsMissing() {
        assertThat(words(pages("en").change("packs/keller.md", "covers: all", "covers: all\ninstruments: [will]")))
                .contains("Will of 2020")
                .doesNotContain("Power of attorney not on file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "de", "fr", "es"})
    void isMadeInEveryLanguage(String language) {
        assertThat(words(pages(language))).contains("Will of 2020", "Anna Keller");
    }
}
