package org.understudy.reveal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.understudy.diagnostic.Checked;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.RuleId;
import org.understudy.document.Block;
import org.understudy.document.Image;
import org.understudy.document.Imprint;
import org.understudy.document.Inline;
import org.understudy.document.Page;
import org.understudy.golden.Plans;
import org.understudy.plan.Confidentiality;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Plan;
import org.understudy.plan.SecretRef;
import org.understudy.text.Language;
import org.understudy.vault.Secret;
import org.understudy.vault.SecretSource;
import org.understudy.vault.SecretUnavailableException;
import org.understudy.vault.Secrets;

class RevealerTest {
    private static final Plan PLAN = Plans.sample("minimal").plan();
    private static final Language ENGLISH = Language.of("en").orElseThrow();
    private static final SecretRef MAIL = ref("env:MAIL");
    private static final SecretRef DOMAIN = ref("env:DOMAIN");
    private static final SecretRef NOWHERE = ref("env:NOWHERE");
    private static final RuleId MISSING = RuleId.error("SECRET-011");

    private final List<Secret> given = new ArrayList<>();

    private static SecretRef ref(String text) {
        return SecretRef.parse(text).orElseThrow();
    }

    /** Gives what it is asked for, unless it is nowhere. */
    private Secrets secrets() {
        return new Secrets(List.of(new SecretSource() {
            @Override
            public SecretRef.Scheme scheme() {
                return SecretRef.Scheme.ENV;
            }

            @Override
            public Secret resolve(SecretRef ref) throws SecretUnavailableException {
                if (ref.equals(NOWHERE)) {
                    throw new SecretUnavailableException(Diagnostic.general(MISSING, ref));
                }
                Secret secret = Secret.copyOf(("secret-of-" + ref.locator()).toCharArray());
                given.add(secret);
                return secret;
            }
        }));
    }

    private Revealer revealer() {
        return new Revealer(secrets(), PLAN);
    }

    private static Page page(DocumentId document, List<Block> body, Map<String, SecretRef> secrets) {
        var imprint = new Imprint(
                document,
                "tom",
                document + "-tom",
                "Title",
                "Plan",
                "Jan",
                ENGLISH,
                1,
                LocalDate.of(2026, 11, 1),
                Optional.empty());
        var none = new Page.Running(List.of(), List.of());
        return new Page(imprint, none, none, body, secrets);
    }

    private static Block.Paragraph paragraph(Inline... content) {
        return new Block.Paragraph(Block.Paragraph.Role.BODY, List.of(content));
    }

    private static Inline token(String name) {
        return new Inline.SecretToken(name);
    }

    private static String text(Secret secret) {
        return secret.reveal(Object::toString);
    }

    @Test
    void exchangesTokens() {
        Page page = page(
                DocumentId.D2,
                List.of(
                        paragraph(new Inline.Text("password "), new Inline.Code(List.of(token("s1")))),
                        paragraph(token("s2"))),
                Map.of("s1", MAIL, "s2", DOMAIN));
        try (RevealedPage revealed = revealer().reveal(page).value().orElseThrow()) {
            assertThat(revealed.values())
                    .extracting(RevealerTest::text)
                    .containsExactly("secret-of-MAIL", "secret-of-DOMAIN");
            Inline.Code code = (Inline.Code)
                    ((Block.Paragraph) revealed.page().body().get(0)).content().get(1);
            assertThat(code.content())
                    .containsExactly(new Inline.Revealed(revealed.values().get(0)));
            assertThat(revealed.page().secrets()).isEmpty();
            assertThat(revealed.page().imprint()).isEqualTo(page.imprint());
        }
    }

    /** Wherever a token can stand; what a page prints of itself shows neither token nor secret. */
    @Test
    void exchangesTokensEverywhere() {
        List<Inline> here = List.of(token("s1"));
        Block there = paragraph(token("s1"));
        List<Block> body = List.of(
                new Block.Title(here),
                new Block.Heading(1, "a", here),
                paragraph(new Inline.Strong(here), new Inline.Emphasis(here), new Inline.Footnote(here)),
                paragraph(new Inline.Link(URI.create("https://a.example"), here), new Inline.CrossReference("a", here)),
                new Block.Listing(Block.Listing.Marker.BULLET, 1, List.of(new Block.Item(false, List.of(there)))),
                new Block.Table(
                        Block.Table.Role.DATA,
                        List.of(new Block.Column(1, Block.Alignment.START)),
                        List.of(new Block.Row(List.of(new Block.Cell(true, 1, List.of(there))))),
                        List.of(new Block.Row(List.of(new Block.Cell(false, 1, List.of(there)))))),
                new Block.Facts(List.of(new Block.Fact(here, List.of(there)))),
                new Block.Note(Block.Note.Role.INFO, List.of(there)),
                new Block.Code(here),
                new Block.Quote(List.of(there)),
                new Block.Figure(new Image(Image.Type.PNG, new byte[0], 1, 1), "x", 50, Optional.of(here)),
                new Block.Contents(here, 2),
                new Block.Signature(List.of(here)),
                new Block.Passage(ENGLISH, List.of(there)),
                new Block.PageBreak(),
                new Block.Separator());
        Stream<Class<?>> otherwise = Stream.of(
                Block.SecretCodes.class,
                Block.KeyText.class,
                Block.KeyPicture.class,
                Block.SecretLines.class,
                Block.SecretWords.class,
                Block.WordsPicture.class,
                Block.Changed.class);
        assertThat(Stream.concat(body.stream().map(Block::getClass).distinct(), otherwise))
                .as(
                        "every kind of block, but those that RecoveryDocumentTest and KeyPapersTest try, and comparisons, which hold no secret")
                .hasSameSizeAs(Block.class.getPermittedSubclasses());
        try (RevealedPage revealed = revealer()
                .reveal(page(DocumentId.D2, body, Map.of("s1", MAIL)))
                .value()
                .orElseThrow()) {
            String printed = revealed.page().body().toString();
            assertThat(printed).doesNotContain("SecretToken", "secret-of-");
            assertThat(count(printed, "Revealed[")).isEqualTo(count(body.toString(), "SecretToken["));
        }
    }

    private static int count(String text, String part) {
        return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
    }

    @Test
    void documentsWithoutSecretsHaveNone() {
        for (DocumentId document : DocumentId.values()) {
            if (document.confidentiality() != Confidentiality.PROTECTED) {
                assertThatIllegalArgumentException()
                        .as(document.name())
                        .isThrownBy(() -> page(document, List.of(paragraph(token("s1"))), Map.of("s1", MAIL)));
            }
        }
        Page stray = page(DocumentId.D1, List.of(paragraph(token("s1"))), Map.of());
        assertThatIllegalStateException().isThrownBy(() -> revealer().reveal(stray));
        assertThat(given).isEmpty();
    }

    @Test
    void anUnknownTokenIsAMistakeOfTheProgram() {
        Page page = page(DocumentId.D2, List.of(paragraph(token("s1"), token("s2"))), Map.of("s1", MAIL));
        assertThatIllegalStateException()
                .isThrownBy(() -> revealer().reveal(page))
                .withMessageNotContaining("secret-of-");
    }

    @Test
    void everyMissingSecretIsTold() {
        Page page = page(
                DocumentId.D2,
                List.of(paragraph(token("s1"), token("s2"), token("s3"))),
                Map.of("s1", MAIL, "s2", NOWHERE, "s3", ref("vault:Accounts/Mail")));
        Checked<RevealedPage> revealed = revealer().reveal(page);
        assertThat(revealed.value()).isEmpty();
        assertThat(revealed.diagnostics())
                .extracting(it -> it.rule().id())
                .containsExactlyInAnyOrder("SECRET-011", "SECRET-020");
        assertThat(revealed.diagnostics().toString()).doesNotContain("secret-of-");
        assertThat(given).hasSize(1).allSatisfy(RevealerTest::assertWiped);
    }

    @Test
    void secretsAreWipedWithThePage() {
        Page page = page(DocumentId.D2, List.of(paragraph(token("s1"))), Map.of("s1", MAIL));
        revealer().reveal(page).value().orElseThrow().close();
        assertThat(given).hasSize(1).allSatisfy(RevealerTest::assertWiped);
    }

    private static void assertWiped(Secret secret) {
        assertThatIllegalStateException().isThrownBy(secret::length);
    }

    @Test
    void aMissingSecretIsToldWhereThePlanNamesIt() {
        SecretRef named = PLAN.secrets().firstKey();
        Diagnostic placed = revealer().placed(named, Diagnostic.general(MISSING, named));
        assertThat(placed.at()).contains(PLAN.secrets().get(named));
        assertThat(revealer()
                        .placed(NOWHERE, Diagnostic.general(MISSING, NOWHERE))
                        .at())
                .isEmpty();
    }
}
