package org.understudy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.understudy.check.SecretSearch;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.pack.NewFiles;
import org.understudy.plan.Kind;
import org.understudy.plan.Plan;
import org.understudy.source.SourceFile;
import org.understudy.source.SourceTree;

/** Writes a review or a drill into the plan: one new file, and nothing else. */
final class ReviewRecording {
    private final Clock clock;
    private final EventSink events;

    ReviewRecording(Clock clock, EventSink events) {
        this.clock = clock;
        this.events = events;
    }

    void run(Plan plan, SourceTree tree, Answers answers, Diagnostics diagnostics) {
        ReviewRecord review = new ReviewAnswers(plan, LocalDate.now(clock), answers, diagnostics).ask();
        String text = review.markdown();
        List<SecretSearch.Hit> secrets = SecretSearch.in(new SourceFile("", text));
        secrets.forEach(it -> diagnostics.add(Diagnostic.general(ReviewRules.SECRET, it.word())));
        if (!diagnostics.block()) {
            write(tree, name(plan, review), text, diagnostics);
        }
    }

    private static String name(Plan plan, ReviewRecord review) {
        String id = review.date() + "-" + review.type().term();
        String free = Stream.iterate(1, it -> it + 1)
                .map(it -> it == 1 ? id : id + "-" + it)
                .filter(it -> !plan.reviews().containsKey(it))
                .findFirst()
                .orElseThrow();
        return Kind.REVIEWS.folder() + "/" + free + ".md";
    }

    private void write(SourceTree tree, String name, String text, Diagnostics diagnostics) {
        try (var files = new NewFiles(tree.root())) {
            if (!files.inTheWay(List.of(name)).isEmpty()) {
                diagnostics.add(
                        Diagnostic.general(ReviewRules.NOT_WRITABLE, name).hinting("in-the-way"));
                return;
            }
            files.write(name, text.getBytes(StandardCharsets.UTF_8));
            files.keep();
            events.accept(new Event.FileWritten(tree.root().resolve(name)));
        } catch (IOException e) {
            String why = Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
            diagnostics.add(Diagnostic.general(ReviewRules.NOT_WRITABLE, name, why));
        }
    }
}
