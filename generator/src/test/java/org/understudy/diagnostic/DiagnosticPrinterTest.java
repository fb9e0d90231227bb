package org.understudy.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.understudy.source.Position;
import org.understudy.source.SourceRange;

class DiagnosticPrinterTest {
    private static final RuleId UNKNOWN_KEY = RuleId.error("BIND-001");
    private static final RuleId NO_PLAN = RuleId.error("READ-016");
    private static final RuleId UNUSED = RuleId.warning("READ-020");

    private final DiagnosticMessages english = DiagnosticMessages.in(Locale.ENGLISH);
    private final Diagnostic finding =
            Diagnostic.at(at("plan.md", 3, 7), UNKNOWN_KEY, "titel", "@front-matter", "title");

    private static SourceRange at(String file, int line, int column) {
        var position = new Position(line, column);
        return new SourceRange(file, position, position);
    }

    @Test
    void asCompilersDo() {
        assertThat(new DiagnosticPrinter(english, "")
                        .print(finding.hinting("nearest").relatedTo(at("a.md", 1, 2))))
                .isEqualTo("""
                        plan.md:3:7: error BIND-001 unknown key titel in front matter
                          did you mean title?
                          a.md:1:2""");
        assertThat(new DiagnosticPrinter(english, "").print(Diagnostic.general(NO_PLAN)))
                .startsWith("error READ-016 there is no plan.md\n");
    }

    @Test
    void withTheFolderBeforeThePath() {
        assertThat(new DiagnosticPrinter(english, "src/plan").print(finding)).startsWith("src/plan/plan.md:3:7: ");
        assertThat(new DiagnosticPrinter(english, "src/plan/").print(finding)).startsWith("src/plan/plan.md:3:7: ");
    }

    @Test
    void inTheReadersLanguageOrInEnglish() {
        assertThat(DiagnosticMessages.in(new Locale("nl", "BE")).message(finding))
                .isEqualTo("onbekende sleutel titel in front matter");
        assertThat(DiagnosticMessages.in(Locale.JAPAN).message(finding)).isEqualTo("unknown key titel in front matter");
        assertThat(Stream.of(Severity.values()).map(english::word))
                .containsExactly("note", "warning", "danger", "error");
    }

    @Test
    void nothingBreaksOutOfItsLine() {
        var hostile = Diagnostic.at(
                at("a\nb\u001b[2J.md", 1, 1), UNKNOWN_KEY, "x\r\n\u2028y\u001b[31m\u202e", "z".repeat(900), "{0}");

        assertThat(new DiagnosticPrinter(english, "").print(hostile))
                .isEqualTo("a b\uFFFD[2J.md:1:1: error BIND-001 unknown key x y\uFFFD[31m\uFFFD in " + "z".repeat(500)
                        + "…\n  known keys: {0}");
    }

    @Test
    void sortedAndEachOnce() {
        var diagnostics = new Diagnostics();
        var last = Diagnostic.general(NO_PLAN);
        var first = Diagnostic.at(at("a.md", 9, 1), UNUSED);
        diagnostics.addAll(List.of(last, finding, first, finding));

        assertThat(diagnostics.sorted()).containsExactly(first, finding, last);
        assertThat(diagnostics.block()).isTrue();
    }

    @Test
    void noValueNeedsAReason() {
        assertThat(Checked.<String>failed(finding).blocked()).isTrue();
        assertThat(Checked.of("x", List.of(Diagnostic.general(UNUSED))).blocked())
                .isFalse();
        assertThatThrownBy(() -> Checked.failed(Diagnostic.general(UNUSED)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Checked<>(Optional.empty(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RuleId.error("BIND-1")).isInstanceOf(IllegalArgumentException.class);
    }
}
