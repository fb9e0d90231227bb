package org.understudy.maven;

import java.io.Console;
import java.util.Optional;

/** The terminal that somebody sits at. */
interface Terminal {
    /** What is typed after the question, without an echo, to be wiped by the caller; empty if the input ends. */
    Optional<char[]> ask(String question);

    /**
     * The terminal, if standard input and output are one. Since Java 22 there is a console also where there is no terminal, and
     * what is typed there would be shown; it says so by a method that Java 17 doesn't have.
     */
    @SuppressWarnings("SystemConsoleNull")
    static Optional<Terminal> find() {
        Console console = System.console();
        if (console == null) {
            return Optional.empty();
        }
        Terminal found = question -> Optional.ofNullable(console.readPassword("%s: ", question));
        try {
            Object terminal = Console.class.getMethod("isTerminal").invoke(console);
            return Boolean.TRUE.equals(terminal) ? Optional.of(found) : Optional.empty();
        } catch (NoSuchMethodException e) {
            return Optional.of(found);
        } catch (ReflectiveOperationException e) {
            return Optional.empty();
        }
    }
}
