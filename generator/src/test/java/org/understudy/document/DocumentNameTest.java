package org.understudy.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Format;
import org.understudy.text.Language;

class DocumentNameTest {
    @ParameterizedTest
    @CsvSource({
        "EN, First 48 hours, D2-first-48-hours.pdf",
        "NL, Officiële stukken, D2-officiele-stukken.pdf",
        "DE, Übernahmedokument, D2-uebernahmedokument.pdf",
        "DE, U\u0308bergabe: Größen & Schlüsselblätter, D2-uebergabe-groessen-schluesselblaetter.pdf",
        "FR, Première œuvre, D2-premiere-oeuvre.pdf",
        "ES, Años y pingüinos, D2-anos-y-pinguinos.pdf",
        "EN, …, D2.pdf"
    })
    void isAsciiAndSpelledAsTheLanguageDoes(Language language, String title, String name) {
        assertThat(DocumentName.of(DocumentId.D2, title, language, Format.PDF)).isEqualTo(name);
    }
}
