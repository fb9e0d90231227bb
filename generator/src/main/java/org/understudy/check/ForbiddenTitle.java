package org.understudy.check;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.ForbiddenWords;
import org.understudy.plan.Jurisdiction;
import org.understudy.plan.Jurisdiction.ForbiddenWord;
import org.understudy.plan.Kind;
import org.understudy.plan.LocalText;
import org.understudy.plan.Plan;
import org.understudy.plan.ProseBlock;
import org.understudy.read.SourceDocument;
import org.understudy.source.SourceFile;
import org.understudy.source.SourceRange;
import org.understudy.text.Language;

/** LEGAL-002: a title, or a heading of an annex, has a word that means something else in law. */
final class ForbiddenTitle implements Rule {
    private static final RuleId ID = RuleId.error("LEGAL-002");
    private static final Pattern HEADING = Pattern.compile("(?m)^ {0,3}#{1,6}[ \\t].*$");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Diagnostics findings) {
        Plan plan = subject.plan();
        var titles = new Titles(plan.jurisdiction(), findings);
        titles.title(plan.header().title(), plan.header().origin().at("title"));
        plan.packs()
                .values()
                .forEach(pack -> pack.name()
                        .ifPresent(name -> titles.title(name, pack.origin().at("name"))));
        plan.annexes()
                .values()
                .forEach(annex -> titles.title(annex.title(), annex.origin().at("title")));
        subject.documents().stream()
                .filter(it -> it.kind() == Kind.ANNEXES)
                .forEach(it -> titles.headings(
                        it, it.translation().orElse(plan.header().language())));
    }

    /** Holds titles and headings against the words. */
    private record Titles(Jurisdiction jurisdiction, Diagnostics findings) {
        void title(LocalText title, SourceRange place) {
            title.texts().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(it -> new ForbiddenWords(jurisdiction, it.getKey())
                            .in(it.getValue())
                            .ifPresent(word -> add(place, it.getValue(), word)));
        }

        void headings(SourceDocument document, Language language) {
            var words = new ForbiddenWords(jurisdiction, language);
            document.body().stream()
                    .filter(ProseBlock.Heading.class::isInstance)
                    .map(heading -> ProseText.of(List.of(heading)).strip())
                    .forEach(heading -> words.in(heading)
                            .ifPresent(word -> add(place(document.file(), words, word), heading, word)));
        }

        /** The first heading with the word that begins with number signs; the file if they are written otherwise. */
        private static SourceRange place(SourceFile file, ForbiddenWords words, ForbiddenWord word) {
            return HEADING.matcher(file.text())
                    .results()
                    .filter(line -> words.in(line.group()).filter(word::equals).isPresent())
                    .findFirst()
                    .map(line -> file.range(line.start(), line.end()))
                    .orElse(SourceRange.ofFile(file.path()));
        }

        private void add(SourceRange place, String text, ForbiddenWord word) {
            findings.add(Diagnostic.at(place, ID, text, word.word(), word.instead()));
        }
    }
}
