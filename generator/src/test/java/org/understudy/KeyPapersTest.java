package org.understudy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.interop.LibreOffice;
import org.understudy.interop.QrCodes;
import org.understudy.interop.Tool;

/** Packs with D4: a key sheet for Tom's passphrase, three cards with shares of Ana's, and a label for each. */
class KeyPapersTest {
    private static final String PASSPHRASE = "lantern orbit mustard cello fabric granite pillow";
    private static final String HEX = "0123456789abcdef0123456789abcdef";
    private static final String LONG = "Wilhelmina Johanna van der Meulen-Oosterhuis van Wassenaer X";
    private static final List<String> FILES = List.of(
            "D4-envelope-label-ana-ana",
            "D4-envelope-label-ana-maria",
            "D4-envelope-label-ana-tom",
            "D4-envelope-label-tom",
            "D4-key-sheet-tom",
            "D4-share-card-ana-ana",
            "D4-share-card-ana-maria",
            "D4-share-card-ana-tom");

    @TempDir
    Path temporary;

    /** Twenty words, others for each holder; made up, so that they are no share of anything. */
    private static String words(String holder) {
        return "academic acid "
                + Stream.iterate(1, it -> it + 1)
                        .limit(18)
                        .map(it -> holder + (char) ('a' + it))
                        .reduce((a, b) -> a + " " + b)
                        .orElseThrow();
    }

    private TestPlan plan() {
        TestPlan plan = TestPlan.in(temporary);
        plan.file("packs/printing.md", """
                ---
                recipient: maria
                language: en
                documents: [D0, D4]
                formats: [pdf, odt]
                keys-of: all
                protection: {passphrase: "vault:Packs/Printing"}
                ---
                """);
        plan.change(
                "packs/ana.md",
                "\"vault:Packs/Ana\"",
                "\"vault:Packs/Ana\", shares: {threshold: 2, of: [ana, tom, maria]}");
        plan.secret("Packs/Printing", PASSPHRASE).secret("Packs/Ana", HEX);
        for (String holder : List.of("ana", "tom", "maria")) {
            plan.secret("Packs/Ana#share-" + holder, words(holder));
        }
        return plan.saveVault();
    }

    /** Only the pack that prints. */
    private static TestPlan.Run build(TestPlan plan) {
        return plan.run(Understudy::build, Requests.like(plan.request()).packs("printing"));
    }

    /** Everybody’s name as long as names come, two who confirm, every pack named, in Dutch, whose sentences are longer. */
    private TestPlan longNames() {
        TestPlan plan = plan();
        for (String person : List.of("maria", "tom", "ana", "bea", "cas")) {
            String holds = person.equals("bea") ? "holds: [{key-sheet: tom}]" : "";
            plan.file("people/" + person + ".md", """
                    ---
                    name: %s
                    contacts:
                      - {channel: email, value: wilhelmina.johanna.van.der.meulen-oosterhuis@notariaat-oosterhuis.example}
                      - {channel: phone, value: +31 6 0000 0622, label: in the evening and at weekends, verified: 2099-01-01}
                    %s
                    ---
                    """.formatted(LONG + person, holds));
        }
        plan.change("plan.md", "contacts: [tom]", "contacts: [bea, cas, tom]");
        plan.change("plan.md", "verifiers: [tom]", "verifiers: [bea, cas]\n  quorum: 2");
        for (String pack : List.of("tom", "ana")) {
            plan.change("packs/" + pack + ".md", "recipient:", "name: \"" + LONG + "\"\nrecipient:");
        }
        plan.file("custody/bea.md", """
                ---
                {item: key-sheet, pack: tom, edition: 2, medium: paper, seal-number: A 00417, holder: bea, handed-over: 2026-05-08}
                ---
                """);
        plan.change(
                "packs/ana.md",
                "{threshold: 2, of: [ana, tom, maria]}",
                "{groups-needed: 2, groups: [{threshold: 1, of: [ana, tom]}, {threshold: 1, of: [maria]}]}");
        return plan.change("packs/printing.md", "language: en", "language: nl")
                .change("packs/printing.md", "[pdf, odt]", "[pdf, odt, docx]")
                .secret("Packs/Tom", "Xk3#".repeat(16))
                .saveVault();
    }

    @Test
    void eachPaperIsAFileOfItsOwnAndSaysOneSecret() throws Exception {
        TestPlan plan = plan();
        TestPlan.Run run = build(plan);
        assertThat(run.packs()).containsExactly("printing WRITTEN");
        assertThat(PackCheck.problems(plan.pack("printing"))).isEmpty();
        assertThat(names(plan))
                .filteredOn(it -> it.endsWith(".odt") && it.startsWith("D4"))
                .containsExactlyElementsOf(FILES.stream().map(it -> it + ".odt").toList());
        Map<String, String> parts = Plaintext.of(plan.pack("printing"), PASSPHRASE);
        assertThat(parts.get("D4-key-sheet-tom.pdf!text"))
                .containsSubsequence("1 granite", "check", "17", "2 teapot", "3 sparrow", "6 compass", "60")
                .doesNotContain("academic");
        assertThat(parts.get("D4-share-card-ana-tom.pdf!text"))
                .contains("Share 2 of 3.", "Any 2 of them together open")
                .containsSubsequence("1 academic 2 acid 3 tomb", "5 tomd", "20 toms")
                .doesNotContain("anab", "granite", HEX);
        assertThat(parts.keySet())
                .filteredOn(it -> it.startsWith("D4-envelope-label"))
                .allSatisfy(part -> assertThat(parts.get(part)).doesNotContain("granite", "academic", HEX));
        assertThat(parts.get("D0-cover-sheet.pdf!text"))
                .contains("D4-key-sheet-tom.pdf")
                .doesNotContain("granite", "academic", HEX);
        parts.forEach((part, text) -> {
            if (part.endsWith("!information") || part.endsWith("!meta.xml")) {
                assertThat(text).doesNotContain("granite", "academic", "acid", HEX);
            }
        });
        assertThat(Files.readString(plan.pack("printing").resolve("manifest.json")))
                .doesNotContain("granite", "academic", HEX);
        assertThat(run.events().toString()).doesNotContain("granite", "academic", HEX);
        List<Event.DocumentFinished> finished = run.events().stream()
                .filter(Event.DocumentFinished.class::isInstance)
                .map(Event.DocumentFinished.class::cast)
                .toList();
        assertThat(finished)
                .hasSize(18)
                .allSatisfy(it -> assertThat(it.documents()).isEqualTo(18));
    }

    @Test
    void aShareWithoutWordsKeepsThePackBack() {
        TestPlan plan = plan().file("people/eve.md", "---\nname: Eve\n---\n");
        plan.change("packs/ana.md", "[ana, tom, maria]", "[ana, tom, maria, eve]");
        TestPlan.Run run = build(plan);
        assertThat(run.packs()).isEmpty();
        assertThat(run.outcome().diagnostics().toString()).contains("share-eve").doesNotContain("academic");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    @Tag("interop")
    void eachHasOnePageHoweverLongTheNamesAndItsCodeIsRead(String language) throws Exception {
        TestPlan plan = longNames().change("packs/printing.md", "language: nl", "language: " + language);
        Tool.require("zbarimg");
        LibreOffice office = LibreOffice.require(Files.createDirectory(temporary.resolve("office")))
                .withItsFonts();
        assertThat(build(plan).packs()).containsExactly("printing WRITTEN");
        List<Paper> papers = papers(plan, office);
        assertThat(papers)
                .hasSize(FILES.size() * 3)
                .allSatisfy(it -> assertThat(it.pages()).as(it.name()).isEqualTo(1));
        List<Paper> cards =
                papers.stream().filter(it -> it.name().contains("-ana-tom.")).toList();
        assertThat(codes(cards)).containsExactly("QR-Code:" + words("tom"));
        assertThat(cards.stream().filter(it -> !codes(List.of(it)).isEmpty())).hasSize(3);
    }

    /** One of D4 as a PDF in the clear: our own, or what LibreOffice made of an ODT or DOCX. */
    private record Paper(String name, int pages, byte[] pdf) {}

    private static List<Paper> papers(TestPlan plan, LibreOffice office) throws IOException {
        var papers = new ArrayList<Paper>();
        var texts = new ArrayList<String>();
        var documents = new ArrayList<LibreOffice.Document>();
        for (String name : names(plan)) {
            Path file = plan.pack("printing").resolve(name);
            if (name.startsWith("D4") && name.endsWith(".pdf")) {
                papers.add(inTheClear(file));
            } else if (name.startsWith("D4")) {
                texts.add(name);
                documents.add(new LibreOffice.Document(
                        Files.readAllBytes(file), name.substring(name.lastIndexOf('.') + 1), PASSPHRASE));
            }
        }
        List<Optional<LibreOffice.Opened>> opened = office.openAll(documents);
        for (int i = 0; i < texts.size(); i++) {
            LibreOffice.Opened one = opened.get(i).orElseThrow();
            papers.add(new Paper(texts.get(i), one.pages(), one.pdf()));
        }
        return papers;
    }

    private static Paper inTheClear(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile(), PASSPHRASE)) {
            document.setAllSecurityToBeRemoved(true);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return new Paper(file.getFileName().toString(), document.getNumberOfPages(), bytes.toByteArray());
        }
    }

    /** What a camera reads on these, each once. */
    private Set<String> codes(List<Paper> papers) {
        Set<String> codes = new TreeSet<>();
        for (Paper paper : papers) {
            try {
                Path file = Files.write(Files.createTempFile(temporary, "paper", ".pdf"), paper.pdf());
                codes.addAll(QrCodes.on(file, "", Files.createTempDirectory(temporary, "codes")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return codes;
    }

    @Test
    void theSealNumberIsThatOfTheEnvelope() throws Exception {
        TestPlan plan = longNames();
        assertThat(build(plan).packs()).containsExactly("printing WRITTEN");
        assertThat(names(plan))
                .contains("D4-sleutelblad-tom.odt", "D4-deelkaart-ana-maria.pdf", "D4-envelopetiket-tom.docx");
        assertThat(Plaintext.of(plan.pack("printing"), PASSPHRASE).get("D4-sleutelblad-tom.pdf!text"))
                .contains("A 00417");
    }

    private static List<String> names(TestPlan plan) throws IOException {
        try (Stream<Path> files = Files.list(plan.pack("printing"))) {
            return files.map(it -> it.getFileName().toString()).sorted().toList();
        }
    }
}
