package org.understudy.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RulesTest {
    @Test
    void noneIsForgotten() throws IOException, URISyntaxException {
        assertThat(Rules.ALL.stream().map(Rule::getClass))
                .containsExactlyInAnyOrderElementsOf(classes())
                .hasSizeGreaterThanOrEqualTo(1);
    }

    @Test
    void theyStandInTheOrderOfTheirIds() {
        assertThat(Rules.ALL.stream().map(Rule::id)).isSorted().doesNotHaveDuplicates();
    }

    /** Every class of the room that is a rule. */
    private static List<Class<? extends Rule>> classes() throws IOException, URISyntaxException {
        Path root = Path.of(
                Rule.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (Stream<Path> files = Files.walk(root.resolve("org/understudy/check"))) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .map(name -> load(name.replace(".class", "").replace('/', '.')))
                    .filter(found -> Rule.class.isAssignableFrom(found) && !Modifier.isAbstract(found.getModifiers()))
                    .<Class<? extends Rule>>map(found -> found.asSubclass(Rule.class))
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Rule.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(name, e);
        }
    }
}
