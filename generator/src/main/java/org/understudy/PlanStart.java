package org.understudy;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.understudy.bind.PlanBinder;
import org.understudy.diagnostic.Checked;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.pack.NewFiles;
import org.understudy.plan.Plan;
import org.understudy.read.PlanReader;
import org.understudy.source.SourceTree;

/** Makes the repository of a new plan, all of it or nothing: examples that can be built as they are, and a vault for them. */
final class PlanStart {
    /** What can stand in front matter without quotes, and in prose as it is. */
    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N} .'’-]{0,79}");

    private static final Pattern JURISDICTION = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final String VAULT = StartFiles.PLAN + "vault.kdbx";

    private final SecureRandom random;
    private final Clock clock;
    private final EventSink events;

    PlanStart(SecureRandom random, Clock clock, EventSink events) {
        this.random = random;
        this.clock = clock;
        this.events = events;
    }

    Outcome run(Beginning beginning, SecretSettings settings, Answers answers) {
        var diagnostics = new Diagnostics();
        try (var files = new NewFiles(beginning.folder())) {
            begin(beginning, settings, answers, files, diagnostics);
        } catch (IOException e) {
            String why = Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
            diagnostics.add(Diagnostic.general(StartRules.NOT_WRITABLE, beginning.folder(), why));
        }
        List<Diagnostic> found = diagnostics.sorted();
        found.forEach(it -> events.accept(new Event.Found(it)));
        return new Outcome(found, List.of());
    }

    private void begin(
            Beginning beginning, SecretSettings settings, Answers answers, NewFiles files, Diagnostics diagnostics)
            throws IOException {
        LocalDate today = LocalDate.now(clock);
        var start = new StartFiles(beginning.language());
        SortedMap<String, String> texts = start.all(
                project(beginning.folder()),
                answer(answers, Question.INIT_AUTHOR, "Robin Field", NAME, diagnostics),
                answer(answers, Question.INIT_TITLE, start.title(), NAME, diagnostics),
                answer(answers, Question.INIT_JURISDICTION, "generic", JURISDICTION, diagnostics),
                today);
        var names = new ArrayList<>(texts.keySet());
        names.add(VAULT);
        files.inTheWay(names).forEach(it -> diagnostics.add(Diagnostic.general(StartRules.IN_THE_WAY, it)));
        if (diagnostics.block()) {
            return;
        }
        for (Map.Entry<String, byte[]> file : StartFiles.bytes(texts).entrySet()) {
            files.write(file.getKey(), file.getValue());
        }
        SourceTree tree = SourceTree.open(beginning.folder().resolve(StartFiles.PLAN));
        Checked<Plan> plan = new PlanBinder().bind(new PlanReader().read(tree), tree);
        diagnostics.addAll(plan.diagnostics());
        if (plan.value().isEmpty() || diagnostics.block()) {
            return;
        }
        try (var password = StartPassword.of(beginning, settings, random, diagnostics)) {
            if (!diagnostics.block()) {
                var vault = new StartVault(random, today, start.exampleSecret());
                new VaultCreation(
                                random,
                                clock,
                                entries -> vault.fill(plan.value().get(), entries))
                        .run(plan.value().get(), tree, password.settings(), diagnostics);
                files.add(tree.root().resolve("vault.kdbx"));
            }
            if (!diagnostics.block()) {
                files.keep();
                password.keep();
                events.accept(new Event.PlanBegun(beginning.folder(), password.file()));
            }
        }
    }

    /** What Maven calls it: the name of the folder, if it can be one. */
    private static String project(Path folder) {
        String name = Optional.ofNullable(folder.toAbsolutePath().normalize().getFileName())
                .map(Path::toString)
                .orElse("");
        return name.matches("[A-Za-z0-9_][A-Za-z0-9_.-]{0,79}") ? name : "my-plan";
    }

    private static String answer(
            Answers answers, Question question, String usual, Pattern form, Diagnostics diagnostics) {
        String answer = answers.or(question, usual);
        if (!form.matcher(answer).matches()) {
            diagnostics.add(Diagnostic.general(StartRules.NO_ANSWER, "understudy." + question.key(), answer));
        }
        return answer;
    }
}
