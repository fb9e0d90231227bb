package org.understudy.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.golden.Golden;
import org.understudy.golden.Plans;
import org.understudy.plan.Kind;
import org.understudy.plan.Plan;
import org.understudy.read.PlanReader;
import org.understudy.read.SourceDocument;
import org.understudy.read.Value;
import org.understudy.source.SourceFile;
import org.understudy.source.SourceTree;

class LiteralSecretTest {
    private static final Plan PLAN = Plans.sample("minimal").plan();

    @TestFactory
    Stream<DynamicTest> findsSecrets() throws IOException {
        return corpus("secrets.txt").map(line -> {
            String[] parts = line.split("\t");
            String text = parts[1].replace("·", "");
            return dynamicTest(
                    text,
                    () -> assertThat(find(text)).singleElement().satisfies(finding -> {
                        assertThat(finding.rule().id()).isEqualTo("SECRET-002");
                        assertThat(finding.arguments()).containsExactly("@secret." + parts[0]);
                    }));
        });
    }

    @TestFactory
    Stream<DynamicTest> leavesTheRestAlone() throws IOException {
        return corpus("harmless.txt")
                .map(text -> dynamicTest(text, () -> assertThat(find(text)).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> findsNothingInTheSamples() {
        return Stream.of("consultant", "minimal")
                .map(sample -> dynamicTest(sample, () -> {
                    SourceTree tree = SourceTree.open(Plans.sampleFolder(sample));
                    List<SourceDocument> documents =
                            new PlanReader().read(tree).value().orElseThrow().documents();
                    assertThat(documents).hasSizeGreaterThan(5);
                    assertThat(find(documents)).isEmpty();
                }));
    }

    /** But for the pages that show what a literal secret is. */
    @TestFactory
    Stream<DynamicTest> findsNothingInTheDocumentation() throws IOException {
        List<Path> pages;
        try (Stream<Path> files = Files.walk(Golden.project("docs"))) {
            pages = files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !file.getFileName().toString().matches("SECRET-00[12]\\.md"))
                    .toList();
        }
        assertThat(pages).hasSizeGreaterThan(50);
        return pages.stream()
                .map(page -> dynamicTest(
                        Golden.project("docs").relativize(page).toString(),
                        () -> assertThat(find(Files.readString(page))).isEmpty()));
    }

    @Test
    void tellsWhereAndNotWhat() {
        assertThat(find("One line.\nThe PIN is 4711, always.\n"))
                .extracting(Diagnostic::toString)
                .singleElement()
                .asString()
                .contains("accounts/a.md:2:5")
                .doesNotContain("4711");
    }

    @Test
    void findsEverySecretOfAText() {
        assertThat(find("PIN 4711\n\nPUK: 20561893, and Zk8pQ2vNx7Lw4RtY\nwachtwoord: Welkom01"))
                .extracting(it -> it.at().orElseThrow().start().line())
                .containsExactly(1, 3, 3, 4);
    }

    /** Patterns that back up again and again would not come to an end here. */
    @Test
    void comesToAnEndWithAnyText() {
        for (String piece : List.of(
                "a",
                "A1",
                "ab ",
                "2",
                "a:",
                "pin ",
                "password: \"",
                "://a",
                "AAAA ",
                "aaaa-",
                "0-0",
                "| password ",
                "password|",
                "a|")) {
            String text = piece.repeat((1 << 15) / piece.length());
            assertThat(find(text)).as(piece).hasSizeLessThan(text.length());
        }
    }

    private static Stream<String> corpus(String name) throws IOException {
        try (InputStream in = LiteralSecretTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.replace('¶', '\n'));
        }
    }

    static List<Diagnostic> find(String text) {
        var file = new SourceFile("accounts/a.md", text);
        var front = new Value.Mapping(List.of(), file.range(0, 0));
        return find(List.of(new SourceDocument(Kind.ACCOUNTS, "a", Optional.empty(), file, front, List.of())));
    }

    private static List<Diagnostic> find(List<SourceDocument> documents) {
        var findings = new Diagnostics();
        new LiteralSecret().check(new Subject(PLAN, documents, LocalDate.of(2026, 11, 1)), findings);
        return findings.sorted();
    }
}
