package org.understudy.history;

import java.io.IOException;
import java.util.List;
import org.understudy.diagnostic.Checked;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Phrase;

/** What is said where a repository can't be read. */
final class Damage {
    private Damage() {}

    /** Reads something of a repository. */
    @FunctionalInterface
    interface Reading<T> {
        Checked<T> read() throws IOException;
    }

    /** @param what can't be read: {@code word.git.NAME} of the messages */
    static Diagnostic of(String what) {
        return Diagnostic.general(HistoryRules.UNREADABLE, Phrase.of("git." + what));
    }

    /**
     * What is read, or {@code otherwise} where the repository is damaged.
     *
     * @param what is read: {@code word.git.NAME} of the messages
     */
    static <T> Checked<T> or(T otherwise, String what, Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException | RuntimeException e) {
            // JGit throws unchecked exceptions of many kinds at damaged files
            return Checked.of(otherwise, List.of(of(what)));
        }
    }
}
