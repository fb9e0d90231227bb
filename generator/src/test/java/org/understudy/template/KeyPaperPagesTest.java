package org.understudy.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.golden.Golden;

/** What key sheets, share cards and labels of envelopes say. */
class KeyPaperPagesTest {
    private static final String TWO_GROUPS =
            "{groups-needed: 2, groups: [{threshold: 1, of: [ana, tom]}, {threshold: 1, of: [maria]}]}";
    private static final List<String> PAPERS =
            List.of("key-sheet-tom", "envelope-label-tom", "share-card-ana-tom", "envelope-label-ana-tom");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void papersSayWhatTheySaid(String language) throws IOException {
        KeyPaperPages pages = KeyPaperPages.of(folder, language, KeyPaperPages.ONE_GROUP);
        for (String paper : PAPERS) {
            assertGolden(paper, language, pages.page(paper).xhtml());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void cardsOfGroupsSayWhatTheySaid(String language) throws IOException {
        KeyPaperPages pages = KeyPaperPages.of(folder, language, TWO_GROUPS);
        assertGolden(
                "share-card-in-groups",
                language,
                pages.page("share-card-ana-tom").xhtml());
    }

    private static void assertGolden(String paper, String language, String xhtml) throws IOException {
        String visible =
                xhtml.replace(Marks.OPEN, '⟦').replace(Marks.CLOSE, '⟧').stripLeading();
        Golden.assertEqual(Golden.path("xhtml/D4-" + paper + "-" + language + ".xhtml"), visible);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            2 of [ana, tom, maria] | en | Share 2 of 3. Any 2 of them together open the documents; one alone opens nothing.
            2 of [ana, tom, maria] | nl | Deel 2 van 3. Elke 2 ervan samen openen de documenten; een alleen opent niets.
            3 of [ana, tom, maria] | en | Share 2 of 3. All 3 together open the documents; fewer open nothing.
            3 of [ana, tom, maria] | nl | Deel 2 van 3. Alle 3 samen openen de documenten; minder openen niets.
            2 of [ana, tom]        | en | Share 2 of 2. Both together open the documents; one alone opens nothing.
            2 of [ana, tom]        | nl | Deel 2 van 2. Beide samen openen de documenten; een alleen opent niets.
            1 of [ana, tom]        | en | Share 2 of 2. Any one of them opens the documents; no other is needed.
            1 of [ana, tom]        | nl | Deel 2 van 2. Elk ervan opent de documenten; een ander is niet nodig.
            """)
    void aCardSaysHowManyOfThemItTakes(String shares, String language, String sentence) throws IOException {
        assertThat(lead(group(shares), language)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            1 of [ana, tom]; 1 of [maria]       | 2 | en | Share 2 of 3, in group 1 of 2. Any one of the 2 cards of this group is needed. Enough cards of the other group are needed as well: one group alone opens nothing.
            1 of [ana, tom]; 1 of [maria]       | 2 | nl | Deel 2 van 3, in groep 1 van 2. Van de 2 kaarten van deze groep is er één nodig. Van de andere groep zijn ook genoeg kaarten nodig: één groep alleen opent niets.
            1 of [ana, tom]; 1 of [maria]       | 1 | en | Share 2 of 3, in group 1 of 2. Any one of the 2 cards of this group is needed. This group alone opens the documents.
            1 of [ana, tom]; 1 of [maria]       | 1 | nl | Deel 2 van 3, in groep 1 van 2. Van de 2 kaarten van deze groep is er één nodig. Deze groep alleen opent de documenten.
            1 of [maria, ana]; 1 of [tom]       | 2 | en | Share 3 of 3, in group 2 of 2. It is the only card of its group. Enough cards of the other group are needed as well: one group alone opens nothing.
            1 of [maria, ana]; 1 of [tom]       | 2 | nl | Deel 3 van 3, in groep 2 van 2. Het is de enige kaart van zijn groep. Van de andere groep zijn ook genoeg kaarten nodig: één groep alleen opent niets.
            1 of [maria]; 1 of [tom]; 1 of [ana] | 2 | en | Share 2 of 3, in group 2 of 3. It is the only card of its group. Enough cards of one of the 2 other groups are needed as well: one group alone opens nothing.
            1 of [maria]; 1 of [tom]; 1 of [ana] | 2 | nl | Deel 2 van 3, in groep 2 van 3. Het is de enige kaart van zijn groep. Van één van de 2 andere groepen zijn ook genoeg kaarten nodig: één groep alleen opent niets.
            1 of [maria]; 1 of [tom]; 1 of [ana] | 3 | en | Share 2 of 3, in group 2 of 3. It is the only card of its group. Enough cards of each of the 2 other groups are needed as well: one group alone opens nothing.
            1 of [maria]; 1 of [tom]; 1 of [ana] | 3 | nl | Deel 2 van 3, in groep 2 van 3. Het is de enige kaart van zijn groep. Van elk van de 2 andere groepen zijn ook genoeg kaarten nodig: één groep alleen opent niets.
            2 of [maria, tom]; 1 of [ana]       | 2 | en | Share 2 of 3, in group 1 of 2. Both cards of this group are needed. Enough cards of the other group are needed as well: one group alone opens nothing.
            2 of [maria, tom]; 1 of [ana]       | 2 | nl | Deel 2 van 3, in groep 1 van 2. Beide kaarten van deze groep zijn nodig. Van de andere groep zijn ook genoeg kaarten nodig: één groep alleen opent niets.
            """)
    void aCardOfAGroupSaysWhatElseItTakes(String groups, int needed, String language, String sentence)
            throws IOException {
        String shares = "{groups-needed: " + needed + ", groups: ["
                + String.join(
                        ", ",
                        Pattern.compile(";")
                                .splitAsStream(groups)
                                .map(it -> group(it.strip()))
                                .toList())
                + "]}";
        assertThat(lead(shares, language)).isEqualTo(sentence);
    }

    private static String group(String shares) {
        return shares.replaceFirst("(\\d+) of (.*)", "{threshold: $1, of: $2}");
    }

    /** The words at the head of Tom's card. */
    private String lead(String shares, String language) throws IOException {
        String xhtml = KeyPaperPages.of(folder, language, shares)
                .page("share-card-ana-tom")
                .xhtml();
        return xhtml.replaceFirst("(?s).*<p class=\"lead\">(.*?)</p>.*", "$1")
                .replaceAll("<[^>]+>", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
