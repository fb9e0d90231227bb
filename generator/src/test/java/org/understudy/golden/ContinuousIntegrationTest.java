package org.understudy.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever a test asks for is installed by {@code .ci/run}: there, a missing program fails the test. */
class ContinuousIntegrationTest {
    private static final Pattern TOOL = Pattern.compile("Tool\\.require\\(\\s*\"([^\"]+)\"");
    private static final Pattern MODULE = Pattern.compile("Tool\\.requirePython\\(\\s*\"([^\"]+)\"");
    private static final Pattern PROGRAMS = Pattern.compile("(?m)^programs=\\(([^)]*)\\)");

    /** Part of every Debian system. */
    private static final Set<String> ALWAYS_THERE = Set.of("env");

    @Test
    void ciInstallsEveryProgramThatATestAsksFor() throws IOException {
        String script = Files.readString(Golden.project(".ci").resolve("run"));
        Matcher programs = PROGRAMS.matcher(script);
        assertThat(programs.find()).isTrue();
        var wanted = new TreeSet<>(asked(TOOL));
        wanted.removeAll(ALWAYS_THERE);
        assertThat(wanted).contains("soffice", "qpdf");
        assertThat(List.of(programs.group(1).split("\\s+"))).containsAll(wanted);
    }

    @Test
    void ciInstallsEveryModuleOfPythonThatATestAsksFor() throws IOException {
        String script = Files.readString(Golden.project(".ci").resolve("run"));
        assertThat(asked(MODULE))
                .isNotEmpty()
                .allSatisfy(module ->
                        assertThat(script).containsPattern("import [a-z0-9_., ]*\\b" + Pattern.quote(module) + "\\b"));
    }

    private static Set<String> asked(Pattern pattern) throws IOException {
        var asked = new TreeSet<String>();
        for (String module : List.of("generator", "maven-plugin", "benchmarks")) {
            Path tests = Golden.project(module).resolve("src/test/java");
            if (Files.isDirectory(tests)) {
                try (Stream<Path> files = Files.walk(tests)) {
                    for (Path file :
                            files.filter(it -> it.toString().endsWith(".java")).toList()) {
                        pattern.matcher(Files.readString(file)).results().forEach(hit -> asked.add(hit.group(1)));
                    }
                }
            }
        }
        return asked;
    }
}
