package org.understudy.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;
import org.understudy.Event;
import org.understudy.Outcome;
import org.understudy.PackResult;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.RuleId;
import org.understudy.pack.Manifest;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Format;
import org.understudy.source.Position;
import org.understudy.source.SourceRange;

class ConsoleReportTest {
    private static final Path HERE = Path.of("/home/maria/plan");
    private static final RuleId UNKNOWN_KEY = RuleId.error("BIND-001");
    private static final RuleId SHARED = RuleId.warning("SECRET-013");
    private static final RuleId CLOSED = RuleId.note("SECRET-028");

    /** Keeps what is logged, with its level. */
    private static final class Kept extends SystemStreamLog {
        private final List<String> lines = new ArrayList<>();

        @Override
        public void info(CharSequence content) {
            lines.add("info " + content);
        }

        @Override
        public void warn(CharSequence content) {
            lines.add("warn " + content);
        }

        @Override
        public void error(CharSequence content) {
            lines.add("error " + content);
        }
    }

    private final Kept log = new Kept();

    private ConsoleReport report(Locale language) {
        return new ConsoleReport(log, language, HERE, HERE.resolve("src/plan"));
    }

    private static Diagnostic unknownKey() {
        var at = new SourceRange("accounts/mail.md", new Position(4, 3), new Position(4, 8));
        return Diagnostic.at(at, UNKNOWN_KEY, "nmae", "an account", "name").hinting("nearest");
    }

    private static Manifest.Entry entry(DocumentId document, String file, OptionalInt pages, boolean sealed) {
        Format format = file.endsWith("pdf") ? Format.PDF : Format.ODT;
        return new Manifest.Entry(document, "Title", file, format, sealed, pages, 70_000, "0".repeat(64));
    }

    @Test
    void aFindingIsNamedFromWhereTheReaderIs() {
        report(Locale.ENGLISH).accept(new Event.Found(unknownKey()));
        assertThat(log.lines)
                .containsExactly(
                        "error src/plan/accounts/mail.md:4:3: error BIND-001 unknown key nmae in an account",
                        "error   did you mean name?");
    }

    @Test
    void inTheReadersLanguage() {
        report(Locale.forLanguageTag("nl")).accept(new Event.Found(unknownKey()));
        assertThat(log.lines).hasSize(2).element(1).isEqualTo("error   bedoelde u name?");
    }

    @Test
    void eachSeverityHasItsLevel() {
        ConsoleReport report = report(Locale.ENGLISH);
        report.accept(new Event.Found(Diagnostic.general(SHARED, "demo.properties")));
        report.accept(new Event.Found(Diagnostic.general(CLOSED)));
        assertThat(log.lines.stream().map(line -> line.substring(0, line.indexOf(' '))))
                .containsExactly("warn", "warn", "info", "info");
    }

    @Test
    void progressIsCounted() {
        report(Locale.ENGLISH).accept(new Event.Started(2));
        report(Locale.ENGLISH).accept(new Event.DocumentFinished("els", DocumentId.D0, Format.PDF, 1, 2));
        assertThat(log.lines).containsExactly("info [1/2] els: D0 pdf");
    }

    @Test
    void aPackIsListedWhenItWasWritten() {
        var els = new PackResult(
                "els",
                PackResult.Status.WRITTEN,
                HERE.resolve("target/understudy/els"),
                List.of(
                        entry(DocumentId.D0, "D0-cover-sheet.pdf", OptionalInt.of(1), false),
                        entry(DocumentId.D2, "D2-succession-document.pdf", OptionalInt.of(30), true),
                        entry(DocumentId.D2, "D2-succession-document.odt", OptionalInt.empty(), true)));
        var tom = new PackResult(
                "tom",
                PackResult.Status.UNCHANGED,
                Path.of("/elsewhere/tom"),
                List.of(entry(DocumentId.D0, "D0-cover-sheet.pdf", OptionalInt.of(1), false)));
        report(Locale.ENGLISH).table(new Outcome(List.of(), List.of(els, tom)));
        assertThat(log.lines)
                .containsExactly(
                        "info els: written to target/understudy/els",
                        "info   D0-cover-sheet.pdf             1 page      69 KiB  open",
                        "info   D2-succession-document.pdf   30 pages      69 KiB  encrypted",
                        "info   D2-succession-document.odt                 69 KiB  encrypted",
                        "info tom: up to date in /elsewhere/tom");
    }

    @Test
    void countsAreInWords() {
        Diagnostic warning = Diagnostic.general(SHARED, "x");
        assertThat(ConsoleReport.counts(new Outcome(List.of(), List.of()))).isEqualTo("nothing to report");
        assertThat(ConsoleReport.counts(new Outcome(List.of(unknownKey(), warning, warning), List.of())))
                .isEqualTo("1 error, 2 warnings");
    }
}
