package org.understudy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.golden.Golden;
import org.understudy.golden.Plans;
import org.understudy.plan.SecretRef;
import org.understudy.text.Language;

/** New plans are whole: they check and build as they are. */
class PlanStartTest {
    private static final String PASSWORD = "granite teapot sparrow juggle velvet compass";
    private static final Clock CLOCK = Plans.CLOCK;

    @TempDir
    Path temp;

    private final List<Event> events = new ArrayList<>();

    private Path folder() {
        return temp.resolve("my-plan");
    }

    private Path passwordFile() {
        return temp.resolve("home/my-plan.password");
    }

    private Understudy understudy() {
        return new Understudy(CLOCK, new SecureRandom(), events::add);
    }

    private SecretSettings secrets(Optional<String> password) {
        return new SecretSettings(
                password.flatMap(SecretRef::parse),
                Optional.empty(),
                temp,
                Map.of("PW", PASSWORD),
                Optional.empty(),
                List.of());
    }

    private Outcome begin(Language language, Optional<String> password, Map<Question, String> answers) {
        return understudy()
                .begin(
                        new Beginning(folder(), language, Optional.of(passwordFile())),
                        secrets(password),
                        (question, usual) -> Optional.ofNullable(answers.get(question)));
    }

    private Request request(Optional<String> password) {
        return new Request(
                folder().resolve("src/plan"),
                folder().resolve("target/understudy"),
                Optional.empty(),
                secrets(password),
                Set.of(),
                Request.Freshness.KEEP,
                2);
    }

    private static Map<String, String> tree(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                files.put(name, name.endsWith(".kdbx") ? "" : Files.readString(file));
            }
        }
        return files;
    }

    private static List<String> rules(Outcome outcome) {
        return outcome.diagnostics().stream().map(it -> it.rule().id()).toList();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void checksInEveryLanguage(Language language) {
        assertThat(begin(language, Optional.of("env:PW"), Map.of()).diagnostics())
                .isEmpty();
        Outcome checked = understudy().check(request(Optional.of("env:PW")));

        assertThat(checked.diagnostics()).filteredOn(Diagnostic::blocks).isEmpty();
        assertThat(rules(checked))
                .as("one successor is few, and stays to be thought about: " + checked.diagnostics())
                .containsExactly("PEOPLE-004");
    }

    @Test
    void buildsAsItIsWithAPasswordThatWasDrawn() throws IOException {
        assertThat(begin(Language.EN, Optional.empty(), Map.of()).succeeded()).isTrue();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(passwordFile())))
                .isEqualTo("rw-------");
        String password = Files.readString(passwordFile());
        assertThat(password.split(" ")).hasSize(7);
        assertThat(events).contains(new Event.PlanBegun(folder(), Optional.of(passwordFile())));
        assertThat(events.toString()).doesNotContain(password);
        assertThat(tree(folder()).values()).noneMatch(text -> text.contains(password));

        Outcome built = understudy().build(request(Optional.of("file:" + passwordFile())));
        assertThat(built.diagnostics()).filteredOn(Diagnostic::blocks).isEmpty();
        assertThat(built.packs()).extracting(PackResult::pack).containsExactly("adviser", "successor");
        assertThat(folder().resolve("target/understudy/reports/reviews.ics")).exists();
    }

    @Test
    void hasAnExampleOfEveryKind() throws IOException {
        begin(Language.EN, Optional.of("env:PW"), Map.of());
        Set<String> names = tree(folder()).keySet();

        for (String kind : List.of(
                "people",
                "accounts",
                "devices",
                "places",
                "workflows",
                "engagements",
                "instruments",
                "packs",
                "custody",
                "annexes",
                "reviews")) {
            assertThat(names).anyMatch(name -> name.startsWith("src/plan/" + kind + "/"));
            assertThat(names).contains(".understudy/schema/" + kind + ".schema.json");
        }
        assertThat(names)
                .contains(
                        "pom.xml",
                        "README.md",
                        ".gitignore",
                        ".mvn/jvm.config",
                        ".vscode/settings.json",
                        ".github/workflows/plan.yml",
                        ".gitlab-ci.yml",
                        "src/plan/vault.kdbx");
    }

    @Test
    void saysWhatItWasTold() throws IOException {
        Map<Question, String> answers = Map.of(
                Question.INIT_AUTHOR, "Zoë O’Brien-Peña",
                Question.INIT_TITLE, "Plan B",
                Question.INIT_JURISDICTION, "nl");
        assertThat(begin(Language.NL, Optional.of("env:PW"), answers).succeeded())
                .isTrue();

        assertThat(tree(folder()).get("src/plan/people/me.md")).contains("name: Zoë O’Brien-Peña\n");
        assertThat(tree(folder()).get("src/plan/plan.md")).contains("title: Plan B\n", "jurisdiction: nl ");
        assertThat(tree(folder()).get("README.md")).startsWith("# Plan B\n");
        assertThat(tree(folder()).get("pom.xml")).contains("<artifactId>my-plan</artifactId>");
    }

    @Test
    void overwritesNothing() throws IOException {
        Files.createDirectories(folder().resolve("src/plan"));
        Files.writeString(folder().resolve("pom.xml"), "mine");
        Files.writeString(folder().resolve("src/plan/people"), "mine too");
        Files.writeString(folder().resolve("notes.txt"), "and mine");
        Map<String, String> before = tree(folder());
        Outcome outcome = begin(Language.EN, Optional.empty(), Map.of());

        assertThat(rules(outcome)).containsOnly("INIT-001").hasSize(6);
        assertThat(outcome.diagnostics().toString()).contains("pom.xml", "src/plan/people/me.md");
        assertThat(tree(folder())).isEqualTo(before);
        assertThat(passwordFile()).doesNotExist();
    }

    @Test
    void leavesNothingBehindIfItFails() {
        Outcome outcome = begin(Language.EN, Optional.of("env:MISSING"), Map.of());

        assertThat(outcome.succeeded()).isFalse();
        assertThat(folder()).doesNotExist();
        assertThat(begin(Language.EN, Optional.of("env:PW"), Map.of(Question.INIT_JURISDICTION, "atlantis"))
                        .succeeded())
                .isFalse();
        assertThat(folder()).doesNotExist();
    }

    @Test
    void saysWhyItCannotWrite() throws IOException {
        Files.writeString(temp.resolve("file"), "no folder");
        Outcome outcome = understudy()
                .begin(
                        new Beginning(temp.resolve("file/my-plan"), Language.EN, Optional.empty()),
                        secrets(Optional.of("env:PW")),
                        (question, usual) -> Optional.empty());

        assertThat(rules(outcome)).containsExactly("INIT-003");
    }

    @Test
    void goesWhereThereAreOtherFiles() throws IOException {
        Files.createDirectories(folder().resolve(".git"));
        Files.writeString(folder().resolve(".git/HEAD"), "ref: refs/heads/main");

        assertThat(begin(Language.EN, Optional.of("env:PW"), Map.of()).succeeded())
                .isTrue();
    }

    @Test
    void answersThatWouldNeedQuotesAreRefused() {
        assertThat(rules(begin(Language.EN, Optional.of("env:PW"), Map.of(Question.INIT_AUTHOR, "x: [y]"))))
                .containsExactly("INIT-002");
    }

    @Test
    void thePasswordNeverGoesIntoTheRepositoryOrOverAnother() throws IOException {
        Outcome inside = understudy()
                .begin(
                        new Beginning(folder(), Language.EN, Optional.of(folder().resolve("vault.password"))),
                        secrets(Optional.empty()),
                        (question, usual) -> Optional.empty());
        assertThat(rules(inside)).containsExactly("INIT-004");
        Files.createDirectories(passwordFile().resolveSibling("."));
        Files.writeString(passwordFile(), "of another plan");
        assertThat(rules(begin(Language.EN, Optional.empty(), Map.of()))).containsExactly("INIT-004");
        assertThat(passwordFile()).hasContent("of another plan");
        assertThat(folder()).doesNotExist();
    }

    @Test
    void theListOfFilesIsWhole() throws IOException {
        Path start = Golden.project("templates/src/main/resources/org/understudy/templates/start");
        assertThat(tree(start).keySet().stream().filter(it -> it.contains("/")))
                .containsExactlyElementsOf(Files.readAllLines(start.resolve("files.txt")));
    }

    @Test
    void itsPomNamesThisVersion() throws IOException {
        begin(Language.EN, Optional.of("env:PW"), Map.of());
        String version = Files.readString(Golden.project("pom.xml"))
                .replaceFirst("(?s)^.*?<artifactId>understudy</artifactId>\\s*<version>([^<]+)<.*$", "$1");

        assertThat(tree(folder()).get("pom.xml"))
                .contains("<artifactId>understudy-maven-plugin</artifactId>\n        <version>" + version + "<");
    }
}
