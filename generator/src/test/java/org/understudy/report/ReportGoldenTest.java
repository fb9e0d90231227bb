package org.understudy.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.understudy.golden.Golden;
import org.understudy.text.Language;

/** What the reports of a small plan say, in both languages. */
class ReportGoldenTest {
    @TestFactory
    Stream<DynamicTest> asWritten() {
        return Stream.of(Language.EN, Language.NL)
                .flatMap(language -> Reports.of(SmallReport.of(SmallReport.folder(), language)).keySet().stream()
                        .map(name -> dynamicTest(language + " " + name, () -> {
                            CheckReport report = SmallReport.of(SmallReport.folder(), language);
                            Golden.assertEqual(
                                    Golden.path("report/" + language + "/" + name), SmallReport.file(report, name));
                        })));
    }

    @Test
    void withoutAPlanThereAreFindingsOnly() {
        CheckReport whole = SmallReport.make();
        var report = new CheckReport(
                "0.1.0", SmallReport.DAY, "", Optional.empty(), whole.findings(), List.of(), Optional.empty());
        assertThat(SmallReport.file(report, "check.html")).contains("BIND-008").doesNotContain("id=\"access\"");
        assertThat(SmallReport.file(report, "check.json"))
                .contains("\"error\" : 1")
                .doesNotContain("matrix");
    }

    @Test
    void noFileSaysWhereOnADiskAThingIs() {
        Reports.of(SmallReport.make())
                .keySet()
                .forEach(name -> assertThat(SmallReport.file(SmallReport.make(), name))
                        .contains(name.equals(ReviewCalendar.FILE) ? "BEGIN:VEVENT" : "D2.ftlx")
                        .doesNotContain("/home/maria")
                        .doesNotContain(SmallReport.folder().toString()));
    }

    @ParameterizedTest
    @EnumSource
    void everyLanguageIsSpokenOrElseEnglish(Language language) {
        boolean spoken =
                language == Language.EN || ReportWords.class.getResource("report_" + language + ".properties") != null;
        assertThat(ReportWords.in(language).language()).isEqualTo(spoken ? language : Language.EN);
        assertThat(SmallReport.file(SmallReport.of(SmallReport.folder(), language), "check.html"))
                .contains("<html lang=\"" + ReportWords.in(language).language() + "\"");
    }
}
