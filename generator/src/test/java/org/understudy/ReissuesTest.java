package org.understudy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.golden.Plans;
import org.understudy.history.EditionRecord;
import org.understudy.history.EditionTag;
import org.understudy.plan.Custody;
import org.understudy.plan.Edition;
import org.understudy.plan.KeyPaper;
import org.understudy.plan.Plan;
import org.understudy.plan.SecretRef;

/** Of what was handed out of a pack in shares: what is void, and who gets what for it. */
class ReissuesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final Map<String, String> BEFORE =
            Map.of("vault:Packs/Ana", "aa", "vault:Packs/Ana#share-ana", "01", "vault:Packs/Ana#share-tom", "02");

    @TempDir
    private Path folder;

    private Plan plan;

    @BeforeEach
    void plan() {
        TestPlan files = TestPlan.in(folder)
                .file("people/bea.md", "---\nname: Bea\n---\n")
                .change(
                        "packs/ana.md",
                        "\"vault:Packs/Ana\"",
                        "\"vault:Packs/Ana\", shares: {threshold: 2, of: [ana, tom, maria]}")
                .file("packs/printing.md", """
                        ---
                        recipient: maria
                        language: en
                        documents: [D0, D4]
                        keys-of: all
                        protection: {passphrase: "vault:Packs/Printing"}
                        ---
                        """)
                .change("plan.md", "edition: 3", "edition: 4");
        handedOut(files, "share", "ana", "");
        handedOut(files, "share", "bea", "");
        handedOut(files, "share", "maria", "returned: 2026-11-03\n");
        plan = Plans.checked(files.plan()).plan();
    }

    private static void handedOut(TestPlan files, String item, String holder, String more) {
        files.file("custody/" + item + "-" + holder + ".md", """
                ---
                item: %s
                pack: ana
                edition: 3
                medium: paper
                holder: %s
                handed-over: 2026-11-02
                receipt: 2026-11-02
                %s---
                """.formatted(item, holder, more));
    }

    private Reissues since(Map<String, String> now) {
        return Reissues.of(plan, List.of(tag(3, BEFORE), tag(4, now)));
    }

    private static EditionTag tag(int number, Map<String, String> prints) {
        var secrets = new TreeMap<SecretRef, String>();
        prints.forEach((name, print) -> secrets.put(SecretRef.parse(name).orElseThrow(), print));
        var record = new EditionRecord(
                number, DAY, Edition.Status.FINAL, OptionalInt.empty(), Optional.empty(), new TreeMap<>(), secrets);
        return new EditionTag(number, "0".repeat(40), Optional.of(record));
    }

    private static Map<String, String> with(String name, String print) {
        var prints = new TreeMap<>(BEFORE);
        prints.put(name, print);
        return prints;
    }

    private List<String> fates(Reissues reissues) {
        return reissues.byHolder(plan).stream()
                .flatMap(it -> it.items().stream()
                        .map(item -> it.holder().id() + " " + item.custody().id() + " " + item.fate()))
                .toList();
    }

    @Test
    void sharesAreGoodAsLongAsTheirPassphraseIs() {
        Reissues none = since(BEFORE);
        assertThat(fates(none)).isEmpty();
        assertThat(none.papers()).isEmpty();
    }

    @Test
    void everyShareIsVoidWithThePassphraseAndWhoIsNoLongerNamedGetsNone() {
        Reissues all = since(with("vault:Packs/Ana", "bb"));
        assertThat(fates(all)).containsExactly("ana share-ana RENEWED", "bea share-bea WITHDRAWN");
        assertThat(all.papers()).singleElement().satisfies(it -> {
            assertThat(it.pack().id()).isEqualTo("printing");
            assertThat(it.keys()).extracting(KeyPaper::slug).containsExactly("ana-ana");
        });
    }

    @Test
    void newSharesOfTheSamePassphraseMakeAllEarlierOnesVoid() {
        assertThat(since(with("vault:Packs/Ana#share-tom", "03")).keys())
                .extracting(Custody::id)
                .containsExactly("share-ana", "share-bea");
    }
}
