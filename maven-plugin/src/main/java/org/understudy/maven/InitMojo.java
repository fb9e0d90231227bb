package org.understudy.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.understudy.Beginning;
import org.understudy.Outcome;
import org.understudy.Question;
import org.understudy.Request;
import org.understudy.Understudy;
import org.understudy.vault.SecretSource;

/**
 * Begins a plan: makes its repository, with examples of everything that can be built as they are, a vault, and help for editors and
 * services. Asks for what no parameter says, if there is somebody to ask. Nothing that is there is overwritten; if something is in
 * the way, nothing is written. The examples are in the language of understudy.language.
 */
@Mojo(name = "init", requiresProject = false, threadSafe = true)
public final class InitMojo extends AbstractUnderstudyMojo {

    /** The folder of the repository; the current one unless said. */
    @Parameter(property = "understudy.init.folder")
    private @Nullable File folder;

    /** The author's name. */
    @Parameter(property = "understudy.init.author")
    private @Nullable String author;

    /** The title of the plan. */
    @Parameter(property = "understudy.init.title")
    private @Nullable String title;

    /** Whose law papers for lawyers are drafted for, such as nl; generic unless said. */
    @Parameter(property = "understudy.init.jurisdiction")
    private @Nullable String jurisdiction;

    /**
     * Where the vault's password is written, for its owner alone, when nobody says one and nobody can be asked: outside the
     * repository; .understudy/NAME.password in the user's home unless said.
     */
    @Parameter(property = "understudy.init.passwordFile")
    private @Nullable File passwordFile;

    @Override
    SecretSource prompts(Optional<Terminal> terminal, Locale locale) {
        return new PromptSecrets(terminal, PromptSecrets.Asking.TWICE);
    }

    @Override
    Outcome run(Understudy understudy, Request request) {
        Map<Question, String> said = new EnumMap<>(Question.class);
        put(said, Question.INIT_AUTHOR, author);
        put(said, Question.INIT_TITLE, title);
        put(said, Question.INIT_JURISDICTION, jurisdiction);
        Path root = folder != null ? folder.toPath().toAbsolutePath().normalize() : baseFolder();
        var beginning = new Beginning(root, spoken(), Optional.of(passwordFile(root)));
        return understudy.begin(beginning, request.secrets(), answers(said));
    }

    private static void put(Map<Question, String> said, Question question, @Nullable String answer) {
        if (answer != null) {
            said.put(question, answer);
        }
    }

    private Path passwordFile(Path root) {
        String name = root.getFileName() == null ? "plan" : root.getFileName().toString();
        return passwordFile != null
                ? passwordFile.toPath().toAbsolutePath()
                : Path.of(System.getProperty("user.home", "."), ".understudy", name + ".password");
    }

    @Override
    void finished(Outcome outcome, ConsoleReport console) {}
}
