package org.understudy.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.check.CheckedPlan;
import org.understudy.golden.Golden;
import org.understudy.golden.Plans;
import org.understudy.plan.Account;
import org.understudy.plan.Disclosure;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Pack;
import org.understudy.plan.Plan;
import org.understudy.text.Language;

/** D3 of the consultant's sample: in Dutch for Els, in English for Aoife. */
class RecoveryPageTest {
    private static final CheckedPlan CHECKED = Plans.sample("consultant");
    private static final Plan PLAN = CHECKED.plan();
    private static final PageMaker PAGES = new PageMaker(new TemplateLayers(List.of(Layer.builtIn())));

    private static Pack pack(String id) {
        return PLAN.packs().values().stream()
                .filter(pack -> pack.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static PageMaker.Made make(DocumentId document, Pack pack) throws IOException {
        return PAGES.make(document, CHECKED, pack, Plans.tree(Plans.sampleFolder("consultant")))
                .value()
                .orElseThrow()
                .get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"els", "aoife"})
    void saysWhatItSaid(String id) throws IOException {
        String xhtml = make(DocumentId.D3, pack(id)).xhtml();
        String visible =
                xhtml.replace(Marks.OPEN, '⟦').replace(Marks.CLOSE, '⟧').stripLeading();
        Golden.assertEqual(Golden.path("xhtml/D3-" + id + ".xhtml"), visible);
    }

    @ParameterizedTest
    @ValueSource(strings = {"els", "aoife"})
    void tellsNothingOfWhatIsntCovered(String id) throws IOException {
        Pack pack = pack(id);
        String xhtml = make(DocumentId.D3, pack).xhtml();
        Set<Account> covered = Set.copyOf(new Disclosure(PLAN, pack).accounts());
        assertThat(PLAN.accounts().values())
                .filteredOn(account -> !covered.contains(account) && !namedByThePlanItself(account, pack))
                .isNotEmpty()
                .allSatisfy(account -> assertThat(xhtml)
                        .doesNotContain(account.name().in(pack.language()))
                        .doesNotContain("account-" + account.id() + "\""));
    }

    private static boolean namedByThePlanItself(Account account, Pack pack) {
        return PLAN.header().doNot().stream()
                .anyMatch(
                        text -> text.in(pack.language()).contains(account.name().in(pack.language())));
    }

    /** A secret that isn't printed isn't asked for either. */
    @ParameterizedTest
    @ValueSource(strings = {"els", "aoife"})
    void knowsOfNoSecretThatItDoesntPrint(String id) throws IOException {
        PageMaker.Made made = make(DocumentId.D3, pack(id));
        Set<String> printed = Pattern.compile(Marks.OPEN + "([a-z0-9]+)" + Marks.CLOSE)
                .matcher(made.xhtml())
                .results()
                .map((MatchResult mark) -> mark.group(1))
                .collect(Collectors.toSet());
        assertThat(printed).containsAll(made.page().secrets().keySet());
    }

    @Test
    void whatTheOtherDocumentHoldsIsntPrintedTwice() throws IOException {
        Pack els = pack("els");
        assertThat(make(DocumentId.D2, els).page().secrets().values())
                .noneMatch(secret -> secret.field().equals(Optional.of("backup-codes")));
        assertThat(make(DocumentId.D3, els).page().secrets().values())
                .anyMatch(secret -> secret.field().equals(Optional.of("backup-codes")));
    }

    @Test
    void takesTheOrderThatItIsGiven() throws Exception {
        var disclosure = new Disclosure(PLAN, pack("els"));
        var messages = new TemplateLayers(List.of(Layer.builtIn())).messages(Language.NL);
        var views = new ViewBuilder(CHECKED, disclosure, messages, DocumentId.D3);
        var builder = new RecoveryViewBuilder(views, disclosure, new SecretSlots(), RecoveryPageTest::reversed);
        List<String> expected = reversed(disclosure.accounts()).stream()
                .filter(RecoveryCards::concerns)
                .map(account -> account.name().in(Language.NL))
                .toList();
        assertThat(builder.view().accounts().stream().map(it -> it.mention().text()))
                .containsExactlyElementsOf(expected);
    }

    private static List<Account> reversed(List<Account> accounts) {
        var reversed = new ArrayList<>(accounts);
        Collections.reverse(reversed);
        return reversed;
    }

    /** A way that takes only the paper comes before one that takes a thing. */
    @Test
    void theEasiestWayComesFirst() throws IOException {
        String xhtml = make(DocumentId.D3, pack("aoife")).xhtml();
        int account = xhtml.indexOf("id=\"account-transip\"");
        assertThat(xhtml.indexOf("<figure class=\"key\"", account))
                .isPositive()
                .isLessThan(xhtml.indexOf("Text message", account));
    }
}
