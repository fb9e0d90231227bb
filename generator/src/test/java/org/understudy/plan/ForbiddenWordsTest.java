package org.understudy.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.understudy.plan.Jurisdiction.ForbiddenWord;
import org.understudy.text.Language;

/** Words of law are found as whole words, however they are written. */
class ForbiddenWordsTest {
    private static final ForbiddenWord TRUSTEE = new ForbiddenWord(Language.DE, "Treuhänder", "Verwahrer");
    private static final ForbiddenWord PERSON = new ForbiddenWord(Language.FR, "personne de confiance", "dépositaire");
    private static final ForbiddenWord CODICIL = new ForbiddenWord(Language.NL, "codicil", "wensenbrief");
    private static final ForbiddenWord DIGITAL = new ForbiddenWord(Language.NL, "codicil digitaal", "wensenbrief");

    private static Optional<ForbiddenWord> in(Language language, String heading) {
        var law = new Jurisdiction(
                "xx",
                Optional.empty(),
                LocalText.of(Language.EN, "a country"),
                LocalDate.of(2026, 11, 1),
                false,
                true,
                false,
                false,
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(TRUSTEE, PERSON, CODICIL, DIGITAL),
                List.of());
        return new ForbiddenWords(law, language).in(heading);
    }

    @Test
    void findsThemInAnyCaseAndPlace() {
        assertThat(in(Language.DE, "Treuhänder")).contains(TRUSTEE);
        assertThat(in(Language.DE, "DER TREUHÄNDER: Aufgaben")).contains(TRUSTEE);
        assertThat(in(Language.DE, "„Treuhänder“")).contains(TRUSTEE);
        assertThat(in(Language.DE, "IT-Treuhänder-Vertrag")).contains(TRUSTEE);
    }

    @Test
    void findsThemHoweverLettersAndSpacesAreWritten() {
        assertThat(in(Language.DE, "Treuha\u0308nder")).contains(TRUSTEE);
        assertThat(in(Language.FR, "La personne\u00A0de\n confiance")).contains(PERSON);
    }

    @Test
    void partsOfWordsAreOthers() {
        assertThat(in(Language.DE, "Treuhänderisch")).isEmpty();
        assertThat(in(Language.NL, "Codicillen")).isEmpty();
        assertThat(in(Language.NL, "Hypercodicil")).isEmpty();
        assertThat(in(Language.FR, "Personne, de confiance")).isEmpty();
    }

    @Test
    void ofTwoThatBeginAlikeTheLongerIsFound() {
        assertThat(in(Language.NL, "Codicil digitaal")).contains(DIGITAL);
        assertThat(in(Language.NL, "Codicil")).contains(CODICIL);
    }

    @Test
    void eachLanguageHasItsOwn() {
        assertThat(in(Language.NL, "Treuhänder")).isEmpty();
        assertThat(in(Language.EN, "codicil")).isEmpty();
        assertThat(in(Language.EN, "")).isEmpty();
    }
}
