package org.understudy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
        return "academic acid " + Stream.iterate(1, it -> it + 1)
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
        plan.change("packs/ana.md", "\"vault:Packs/Ana\"", "\"vault:Packs/Ana\", shares: {threshold: 2, of: [ana, tom, maria]}");
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

    private static List<String> secretsOf(TestPlan.Run run) {
        return run.rules().stream().filter(rule -> !rule.matches("(ACCESS|PEOPLE|ACCEPT).*")).toList();
    }

    /** Everybody’s name as long as names come, three who confirm, everybody’s pack named, in this language. */
    private TestPlan longNames(String language) {
        TestPlan plan = plan();
        List<String> people = List.of("maria", "tom", "ana", "bea", "cas");
        for (String person : people) {
            plan.file("people/" + person + ".md", """
                    ---
                    name: %s
                    contacts:
                      - {channel: phone, value: +31 6 0000 0622, label: in the evening and at weekends, verified: 2099-01-01}
                      - {channel: email, value: wilhelmina.johanna.van.der.meulen-oosterhuis@notariaat-oosterhuis.example}
                    holds: [{key-sheet: tom}]
                    ---
                    """.formatted(LONG + person));
        }
        plan.change("plan.md", "contacts: [tom]", "contacts: [bea, cas, tom]");
        plan.change("plan.md", "verifiers: [tom]", "verifiers: [bea, cas, tom]\n  quorum: 2");
        for (String pack : List.of("tom", "ana")) {
            plan.change("packs/" + pack + ".md", "recipient:", "name: \"" + LONG + "\"\nrecipient:");
        }
        return plan.change("packs/printing.md", "language: en", "language: " + language)
                .secret("Packs/Tom", "Xk3#".repeat(32))
                .saveVault();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void eachHasOnePageHoweverLongTheNames(String language) throws Exception {
        TestPlan plan = longNames(language);
        TestPlan.Run run = build(plan);
        System.err.println(run.outcome().diagnostics());
        LibreOffice office = LibreOffice.require(Files.createDirectory(temporary.resolve("office"))).withItsFonts();
        Path keep = Path.of("/tmp/cards-" + language);
        Files.createDirectories(keep);
        for (Path file : FileNames.of(plan.pack("printing"))) {
            String name = file.getFileName().toString();
            if (!name.startsWith("D4")) continue;
            if (name.endsWith(".pdf")) {
            try (PDDocument document = Loader.loadPDF(file.toFile(), PASSPHRASE)) {
                document.setAllSecurityToBeRemoved(true);
                document.save(keep.resolve(name).toFile());
                System.err.println(name + " " + document.getNumberOfPages());
            }
            } else {
                var opened = office.open(Files.readAllBytes(file), "odt", PASSPHRASE).orElseThrow();
                Files.write(keep.resolve(name + ".pdf"), opened.pdf());
                try (PDDocument document = Loader.loadPDF(opened.pdf())) {
                    System.err.println(name + " " + document.getNumberOfPages());
                }
            }
        }
    }

    static final class FileNames {
        static List<Path> of(Path folder) throws IOException {
            try (Stream<Path> files = Files.list(folder)) {
                return files.sorted().toList();
            }
        }
    }

    private static TestPlan harmless(TestPlan plan) {
        return plan;
    }

    @Test
    void eachPaperIsAFileOfItsOwnAndSaysOneSecret() throws Exception {
        TestPlan plan = plan();
        TestPlan.Run run = build(plan);
        System.err.println(run.outcome().diagnostics());
        assertThat(run.packs()).containsExactly("printing WRITTEN");
        assertThat(PackCheck.problems(plan.pack("printing"))).isEmpty();
        Map<String, String> parts = Plaintext.of(plan.pack("printing"), PASSPHRASE);
        System.err.println(parts.keySet());
        Path keep = Path.of("/tmp/cards");
        Files.createDirectories(keep);
        for (String file : FILES) {
            Files.copy(plan.pack("printing").resolve(file + ".odt"), keep.resolve(file + ".odt"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            try (PDDocument document = Loader.loadPDF(plan.pack("printing").resolve(file + ".pdf").toFile(), PASSPHRASE)) {
                document.setAllSecurityToBeRemoved(true);
                document.save(keep.resolve(file + ".pdf").toFile());
                System.err.println(file + " " + document.getNumberOfPages());
            }
        }
        System.err.println(parts.get("D4-key-sheet-tom.pdf!text"));
        System.err.println(parts.get("D4-share-card-ana-ana.pdf!text"));
    }
}
