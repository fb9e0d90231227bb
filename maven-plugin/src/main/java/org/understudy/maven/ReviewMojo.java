package org.understudy.maven;

import java.util.EnumMap;
import java.util.Map;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.understudy.Outcome;
import org.understudy.Question;
import org.understudy.Request;
import org.understudy.Understudy;

/**
 * Records a review of the plan, or a drill, as a new file of the plan: when, who, what was found, when the next one is due. Asks
 * for what no parameter says, if there is somebody to ask. Commit the file.
 */
@Mojo(name = "review", requiresProject = false, threadSafe = true)
public final class ReviewMojo extends AbstractUnderstudyMojo {

    /** What took place: review or drill. */
    @Parameter(property = "understudy.review.kind")
    private @Nullable String kind;

    /** The day on which it took place, such as 2026-11-01; today unless said. */
    @Parameter(property = "understudy.review.date")
    private @Nullable String date;

    /** Who looked or tried: ids of people, with commas; the author unless said. */
    @Parameter(property = "understudy.review.by")
    private @Nullable String by;

    /** What was looked through or tried: names of files, with commas; the plan as a whole unless said. */
    @Parameter(property = "understudy.review.scope")
    private @Nullable String scope;

    /** What was found, with semicolons between; never a secret. */
    @Parameter(property = "understudy.review.findings")
    private @Nullable String findings;

    /** The day of the next one, or none; as far off as the plan says unless said. */
    @Parameter(property = "understudy.review.next")
    private @Nullable String next;

    @Override
    Outcome run(Understudy understudy, Request request) {
        Map<Question, String> said = new EnumMap<>(Question.class);
        put(said, Question.REVIEW_KIND, kind);
        put(said, Question.REVIEW_DATE, date);
        put(said, Question.REVIEW_BY, by);
        put(said, Question.REVIEW_SCOPE, scope);
        put(said, Question.REVIEW_FINDINGS, findings);
        put(said, Question.REVIEW_NEXT, next);
        return understudy.recordReview(request, answers(said));
    }

    private static void put(Map<Question, String> said, Question question, @Nullable String answer) {
        if (answer != null) {
            said.put(question, answer);
        }
    }

    @Override
    void finished(Outcome outcome, ConsoleReport console) {}
}
