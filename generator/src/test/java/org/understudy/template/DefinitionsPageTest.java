package org.understudy.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.check.CheckedPlan;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Jurisdiction;
import org.understudy.plan.Plan;
import org.understudy.text.Language;

/** L14: each word once, each with a meaning, and the law as the jurisdiction has it. */
class DefinitionsPageTest {
    private static final Pattern DEFINED = Pattern.compile("<dt><(strong|dfn)[^>]*>([^<]+)</\\1></dt><dd>([^<]*)</dd>");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "de", "fr", "es"})
    void eachWordIsDefinedOnceInTheOrderOfTheAlphabet(String language) {
        String xhtml = new LegalPages(language, "L14").xhtml(DocumentId.L14, folder);
        Locale locale = Language.of(language).orElseThrow().locale();
        List<String> words =
                DEFINED.matcher(xhtml).results().map(it -> it.group(2)).toList();
        assertThat(words)
                .hasSizeGreaterThan(30)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo(Collator.getInstance(locale)::compare);
        assertThat(DEFINED.matcher(xhtml).results().map(it -> it.group(3)))
                .doesNotHaveDuplicates()
                .allSatisfy(meaning -> assertThat(meaning).endsWith("."));
    }

    @Test
    void theLawIsThatOfThePlan() {
        var pages = new LegalPages("en", "L14");
        CheckedPlan checked = pages.plan(folder);
        String words = LegalPages.words(
                LegalPages.make(DocumentId.L14, checked, folder).xhtml());
        Plan plan = checked.plan();
        assertThat(words).contains("Definitions", "Authorities");
        assertThat(plan.jurisdiction().bases())
                .allSatisfy(basis -> assertThat(words)
                        .contains(basis.citation(), basis.says().in(Language.EN)));
        assertThat(words.split("counsel: please check", -1))
                .hasSize(1
                        + (int) plan.jurisdiction().bases().stream()
                                .filter(basis -> !basis.verified())
                                .count());
        assertThat(plan.jurisdiction().forbidden().stream()
                        .filter(it -> it.language() == Language.EN)
                        .map(Jurisdiction.ForbiddenWord::word))
                .allSatisfy(word -> assertThat(words).contains(word));
    }
}
