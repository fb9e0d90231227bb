package org.understudy.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.Annex;
import org.understudy.plan.Body;
import org.understudy.plan.ForbiddenWords;
import org.understudy.plan.Jurisdiction;
import org.understudy.plan.LocalText;
import org.understudy.plan.Plan;
import org.understudy.plan.ProseBlock;
import org.understudy.source.SourceRange;
import org.understudy.text.Language;

/** LEGAL-002: a title, or a heading of an annex, has a word that means something else in law. */
final class ForbiddenTitle implements Rule {
    private static final RuleId ID = RuleId.error("LEGAL-002");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Diagnostics findings) {
        Plan plan = subject.plan();
        var titles = new Titles(plan.jurisdiction(), findings);
        titles.text(plan.header().title(), plan.header().origin().at("title"));
        plan.packs()
                .values()
                .forEach(pack -> pack.name()
                        .ifPresent(name -> titles.text(name, pack.origin().at("name"))));
        plan.annexes().values().forEach(titles::annex);
    }

    /** Holds titles and headings against the words. */
    private record Titles(Jurisdiction jurisdiction, Diagnostics findings) {
        void text(LocalText title, SourceRange place) {
            title.texts().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(it -> text(it.getKey(), it.getValue(), place));
        }

        void annex(Annex annex) {
            text(annex.title(), annex.origin().at("title"));
            annex.body().texts().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(it -> headings(it.getValue())
                            .forEach(heading ->
                                    text(it.getKey(), heading, annex.origin().file())));
        }

        private void text(Language language, String text, SourceRange place) {
            new ForbiddenWords(jurisdiction, language)
                    .in(text)
                    .ifPresent(
                            word -> findings.add(Diagnostic.at(place, ID, text.strip(), word.word(), word.instead())));
        }

        private static Stream<String> headings(Body.Prose prose) {
            return Stream.concat(Stream.of(prose.about()), prose.parts().values().stream())
                    .flatMap(List::stream)
                    .filter(ProseBlock.Heading.class::isInstance)
                    .map(heading -> ProseText.of(List.of(heading)));
        }
    }
}
