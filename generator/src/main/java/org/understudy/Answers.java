package org.understudy;

import java.util.Optional;

/** Answers questions: by what was said beforehand, or by asking somebody. */
@FunctionalInterface
public interface Answers {
    /**
     * @param usual what is taken if there is no answer; may be empty
     * @return as it was typed; empty for the usual
     */
    Optional<String> to(Question question, String usual);

    /** The answer, or the usual where it is blank. */
    default String or(Question question, String usual) {
        return to(question, usual)
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .orElse(usual);
    }
}
