package org.understudy.maven;

import java.io.Console;
import java.util.Optional;

/** The terminal that somebody sits at. */
final class Terminal {
    private Terminal() {}

    /**
     * The terminal, if standard input and output are one. Since Java 22 there is a console also where there is no terminal, and
     * what is typed there would be shown; it says so by a method that Java 17 doesn't have.
     */
    @SuppressWarnings("SystemConsoleNull")
    static Optional<Console> find() {
        Console console = System.console();
        if (console == null) {
            return Optional.empty();
        }
        try {
            Object terminal = Console.class.getMethod("isTerminal").invoke(console);
            return Boolean.TRUE.equals(terminal) ? Optional.of(console) : Optional.empty();
        } catch (NoSuchMethodException e) {
            return Optional.of(console);
        } catch (ReflectiveOperationException e) {
            return Optional.empty();
        }
    }
}
