package org.understudy.maven;

import java.io.Console;
import java.util.Optional;

/** Somebody at the terminal, who is asked what is no secret: what they type is shown. */
@FunctionalInterface
interface Dialogue {
    /** What is typed after the question; empty if the input ends. */
    Optional<String> ask(String question);

    /** With whoever sits at the terminal. */
    @SuppressWarnings("SystemConsoleNull")
    static Optional<Dialogue> find() {
        Console console = System.console();
        return console == null || Terminal.find().isEmpty()
                ? Optional.empty()
                : Optional.of(question -> Optional.ofNullable(console.readLine("%s: ", question)));
    }
}
