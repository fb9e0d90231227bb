package org.understudy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.Understudy.Existing;
import org.understudy.Verification.Verdict;
import org.understudy.diagnostic.DiagnosticMessages;
import org.understudy.plan.SecretRef;
import org.understudy.vault.Secret;
import org.understudy.vault.SecretSource;

/** Shares that {@code understudy:passphrase} drew open the pack that was built with them. */
class VerifyWithSharesTest {
    @TempDir
    private Path folder;

    private TestPlan plan;
    private final List<String> asked = new ArrayList<>();

    @BeforeEach
    void plan() {
        plan = TestPlan.in(folder);
    }

    /** A pack with shares of these people, built. */
    private void built(String shares) {
        plan.file("people/noor.md", """
                ---
                name: Noor
                contacts: [{channel: phone, value: +31 6 0000 0622, verified: 2099-01-01}]
                ---
                """);
        plan.change("packs/tom.md", "{passphrase", "{shares: " + shares + ", passphrase");
        plan.secret("Packs/Tom", "").saveVault();
        make(Existing.KEEP);
        assertThat(plan.build().packs()).contains("tom WRITTEN");
    }

    private void make(Existing existing) {
        plan.run((understudy, request) -> understudy.makePassphrases(request, existing), plan.request());
    }

    private String share(String holder) throws Exception {
        return plan.inVault("Packs/Tom#share-" + holder);
    }

    private Verification verify(String name, String... typed) {
        var answers = new ArrayDeque<>(List.of(typed));
        SecretSource typist = new SecretSource() {
            @Override
            public SecretRef.Scheme scheme() {
                return SecretRef.Scheme.PROMPT;
            }

            @Override
            public Secret resolve(SecretRef ref) {
                asked.add(ref.locator());
                return Secret.copyOf(answers.remove().toCharArray());
            }
        };
        var settings = new SecretSettings(
                Optional.empty(), Optional.empty(), folder, Map.of(), Optional.empty(), List.of(typist));
        return new Understudy(TestPlan.CLOCK, new SecureRandom(), event -> {})
                .verify(new VerificationRequest(
                        plan.pack("tom"),
                        new VerificationRequest.Shares(SecretRef.parse(name).orElseThrow()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        settings));
    }

    private Verification fromFile(String... lines) throws Exception {
        Path file = folder.resolve("shares.txt");
        plan.secretFile("shares.txt", String.join("\n", lines));
        assertThat(Files.exists(file)).isTrue();
        return verify("file:" + file);
    }

    private static String why(Verification verification) {
        assertThat(verification.verdict()).isEqualTo(Verdict.LOCKED);
        DiagnosticMessages words = DiagnosticMessages.in(Locale.ENGLISH);
        return words.message(verification.findings().get(0)) + " | "
                + words.hint(verification.findings().get(0));
    }

    @Test
    void anyTwoOfThree() throws Exception {
        built("{threshold: 2, of: [tom, ana, maria]}");
        assertThat(fromFile(share("tom"), "", share("maria")).verdict()).isEqualTo(Verdict.CURRENT);
        assertThat(fromFile(share("ana"), share("tom")).verdict()).isEqualTo(Verdict.CURRENT);
        assertThat(fromFile(share("ana"), share("maria"), share("tom")).verdict())
                .isEqualTo(Verdict.CURRENT);
        assertThat(why(fromFile(share("ana"))))
                .isEqualTo("more shares are needed: 1 more | ask others who have a card of this set");
        assertThat(why(fromFile(share("ana"), share("ana")))).contains("counts once");
    }

    @Test
    void theyAreAskedForUntilTheyAreEnough() throws Exception {
        built("{threshold: 2, of: [tom, ana, maria]}");
        assertThat(verify("prompt:", share("tom"), share("ana"), "not asked for")
                        .verdict())
                .isEqualTo(Verdict.CURRENT);
        assertThat(asked).containsExactly("Share 1 (nothing to stop)", "Share 2 (nothing to stop)");
        assertThat(why(verify("prompt:", share("tom"), ""))).startsWith("more shares are needed: 1 more");
    }

    @Test
    void groups() throws Exception {
        built("{groups-needed: 2, groups: [{threshold: 1, of: [tom, ana]}, {threshold: 2, of: [maria, noor]}]}");
        assertThat(fromFile(share("noor"), share("ana"), share("maria")).verdict())
                .isEqualTo(Verdict.CURRENT);
        assertThat(verify("prompt:", share("noor"), share("ana"), share("maria"))
                        .verdict())
                .isEqualTo(Verdict.CURRENT);
        assertThat(why(fromFile(share("noor"), share("tom"))))
                .startsWith("more shares are needed: 1 more of group 2 | ");
        assertThat(why(fromFile(share("tom")))).startsWith("more shares are needed: ");
    }

    @Test
    void sharesOfAnotherSet() throws Exception {
        built("{threshold: 2, of: [tom, ana, maria]}");
        String first = share("tom");
        String old = share("ana");
        make(Existing.ROTATE);
        assertThat(why(fromFile(first, share("ana"))))
                .startsWith("shares 1 and 2 don’t belong together | they are of different sets");
        assertThat(fromFile(first, old).verdict())
                .as("the pack wasn't built since")
                .isEqualTo(Verdict.CURRENT);
        Verification other = fromFile(share("tom"), share("ana"));
        assertThat(why(other)).contains("doesn’t open").endsWith("or other shares");
    }

    @Test
    void aMistypedWordIsToldByItsNumber() throws Exception {
        built("{threshold: 2, of: [tom, ana, maria]}");
        String[] words = share("tom").split(" ");
        words[6] = words[6].substring(0, 4) + "ismus";
        String mistyped = String.join(" ", words);
        Verification one = fromFile(share("ana"), mistyped);
        assertThat(why(one)).startsWith("share 2 can’t be read: word 7 isn’t in the list | ");
        assertThat(one.toString())
                .doesNotContain(words[6])
                .doesNotContain(share("tom").split(" ")[6]);
        String swapped = share("tom").replaceFirst("(\\w+) (\\w+)$", "$2 $1");
        assertThat(why(fromFile(swapped, share("ana")))).startsWith("share 1 can’t be read: ");
    }
}
