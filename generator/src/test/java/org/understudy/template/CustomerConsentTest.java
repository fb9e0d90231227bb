package org.understudy.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.understudy.plan.DocumentId;
import org.understudy.text.Language;

/** L7: an addendum for each customer, with what is held for that customer and nothing of another’s. */
class CustomerConsentTest {
    private static final PagesForLawyers CONSULTANT = PagesForLawyers.sample("consultant");

    /** The addenda; each begins on a page of its own. */
    private static List<String> addenda(PageMaker.Made made) {
        return List.of(made.xhtml().split("<hr class=\"page-break\"/>"));
    }

    @Test
    void eachCustomersAccountsStandInThatCustomersAddendumOnly() {
        List<String> addenda = addenda(CONSULTANT.make(DocumentId.L7, "aoife", Language.EN));
        assertThat(addenda).hasSize(3);
        assertThat(addenda.get(0))
                .contains("Bakkerij De Gouden Krakeling B.V.", "TransIP of the bakery", "Femke has a sealed copy")
                .doesNotContain("Mollie", "Microsoft", "TransIP (domain names)");
        assertThat(addenda.get(1)).contains("Mollie").doesNotContain("TransIP", "Microsoft");
        assertThat(addenda.get(2)).contains("Microsoft 365").doesNotContain("TransIP", "Mollie");
    }

    @Test
    void accountsHaveNamesAndIdentifiersAndNoUserName(@TempDir Path folder) {
        assertThat(SmallPractice.in(folder)
                        .make(DocumentId.L7, "all", Language.EN)
                        .xhtml())
                .contains("<td>Web shop</td><td>Shops Inc</td><td>Bakery Ltd</td><td>SHOP-77</td>")
                .doesNotContain("secret-user");
    }

    @Test
    void saysWhatTheCustomerSaid(@TempDir Path folder) {
        List<String> addenda = addenda(SmallPractice.in(folder).make(DocumentId.L7, "all", Language.EN));
        assertThat(addenda).hasSize(3);
        assertThat(addenda.get(0))
                .contains("the customer has agreed, 15 June 2026 (letter 7)", "K-1, signed on 2 February 2020")
                .containsSubsequence("as Customer", "as Contractor", "Cleo Carr", "as Successor");
        assertThat(addenda.get(1))
                .contains("What is on file: <em>not on file</em>", "On file: the customer will decide")
                .containsSubsequence("as Customer", "as Contractor", "as Successor", "Full name and capacity");
        assertThat(addenda.get(2))
                .contains(
                        "takes the place",
                        "(16 June 2026)",
                        "nobody; the customer has refused",
                        "<td colspan=\"4\"><em>")
                .doesNotContain("as Successor", "Bob</strong>");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPointOfArticle28HasItsSection(Language language) {
        String addendum =
                addenda(CONSULTANT.make(DocumentId.L7, "bakery", language)).get(0);
        List<String> points = Pattern.compile(
                        "<td>(\\([a-h]\\))</td><td>[^<]+</td><td><a class=\"number\" href=\"#([a-z-]+)\"/>")
                .matcher(addendum)
                .results()
                .map(it -> it.group(1) + it.group(2).replace("-engagement-bakery", ""))
                .toList();
        assertThat(points)
                .containsExactly(
                        "(a)instructions",
                        "(b)confidentiality",
                        "(c)security",
                        "(d)consent",
                        "(e)assistance",
                        "(f)assistance",
                        "(g)return",
                        "(h)audit");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void otherLawsHaveAListOfTheirOwn(Language language, @TempDir Path folder) {
        assertThat(SmallPractice.under("us", folder.resolve("us"))
                        .make(DocumentId.L7, "all", language)
                        .xhtml())
                .contains("href=\"#audit-engagement-bakery\"")
                .doesNotContain("2016/679", "(a)</td>");
        assertThat(SmallPractice.under("uk", folder.resolve("uk"))
                        .make(DocumentId.L7, "all", language)
                        .xhtml())
                .contains("UK GDPR", "<td>(a)</td>")
                .doesNotContain("2016/679");
    }

    @Test
    void aPackThatNamesNoCustomerSaysSo() {
        assertThat(PagesForLawyers.sample("minimal")
                        .make(DocumentId.L7, "tom", Language.EN)
                        .xhtml())
                .contains("<p><em>not on file</em></p>");
    }
}
