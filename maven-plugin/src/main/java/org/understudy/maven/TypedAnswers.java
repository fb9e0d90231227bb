package org.understudy.maven;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.understudy.Answers;
import org.understudy.Question;
import org.understudy.text.Messages;

/** What parameters say; for the rest, what somebody types at the terminal, if there is one. */
final class TypedAnswers implements Answers {
    private final Map<Question, String> said;
    private final Optional<Dialogue> dialogue;
    private final Messages words;

    /** @param dialogue empty if nobody is to be asked */
    TypedAnswers(Map<Question, String> said, Optional<Dialogue> dialogue, Messages words) {
        this.said = new EnumMap<>(Question.class);
        this.said.putAll(said);
        this.dialogue = dialogue;
        this.words = words;
    }

    @Override
    public Optional<String> to(Question question, String usual) {
        return Optional.ofNullable(said.get(question)).or(() -> dialogue.flatMap(it -> it.ask(words(question, usual))));
    }

    private String words(Question question, String usual) {
        String asked = words.get(question.key());
        return usual.isEmpty() ? asked : words.get("with-usual", asked, usual);
    }
}
