package org.understudy.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.bind.PlanBinder;
import org.understudy.bind.PlanSchemas;
import org.understudy.diagnostic.Checked;
import org.understudy.plan.Kind;
import org.understudy.plan.Plan;
import org.understudy.read.PlanReader;
import org.understudy.source.SourceTree;

/** {@code docs/plan-format.md} tells the truth: its examples are a plan, and its tables are the keys that are bound. */
class PlanFormatTest {
    private static final Pattern FENCE = Pattern.compile("(?ms)^```.*?^```$");
    private static final Pattern HEADING = Pattern.compile("#{2,4} .*");
    private static final Pattern PATH = Pattern.compile("#### `([a-z.-]+)`");
    private static final Pattern ROW = Pattern.compile("\\| `([a-z-]+)` \\|.*\\|.*");
    private static final Pattern LIST = Pattern.compile("\\(#(categories|papers|languages)\\)");

    private final List<String> lines;

    PlanFormatTest() throws IOException {
        lines = FENCE.matcher(Files.readString(PlanFormatExamples.REFERENCE))
                .replaceAll("")
                .lines()
                .toList();
    }

    @Test
    void theExamplesAreOnePlan(@TempDir Path folder) throws IOException {
        PlanFormatExamples.writeTo(folder);
        SourceTree tree = SourceTree.open(folder);
        Checked<Plan> plan = new PlanBinder().bind(new PlanReader().read(tree), tree);

        assertThat(plan.diagnostics()).isEmpty();
        assertThat(plan.value())
                .hasValueSatisfying(it -> assertThat(List.of(
                                it.people(),
                                it.accounts(),
                                it.devices(),
                                it.places(),
                                it.workflows(),
                                it.engagements(),
                                it.instruments(),
                                it.packs(),
                                it.custody()))
                        .allSatisfy(kind -> assertThat(kind).isNotEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> theTablesAreTheKeys() {
        return PlanSchemas.all().entrySet().stream()
                .map(entry -> dynamicTest(entry.getKey().folder(), () -> {
                    SortedMap<String, SchemaKeys.Key> keys = SchemaKeys.of(entry.getValue());
                    SortedMap<String, String> rows = rows(entry.getKey());

                    assertThat(rows.keySet()).isEqualTo(keys.keySet());
                    keys.forEach((path, key) -> saysWhatHolds(path, key, rows.getOrDefault(path, "")));
                }));
    }

    private void saysWhatHolds(String path, SchemaKeys.Key key, String row) {
        if (!key.choice()) {
            String absent = key.required()
                    ? "**required**"
                    : key.absent()
                            .map(words -> "`" + String.join("`, `", words) + "`")
                            .orElse("");
            assertThat(row).as(path).endsWith("| " + (absent.isEmpty() ? "" : absent + " ") + "|");
        }
        String words = row + LIST.matcher(row).results().map(this::list).collect(Collectors.joining());
        assertThat(key.words())
                .as(path + ": " + row)
                .allSatisfy(word -> assertThat(words.contains("`" + word + "`") || row.contains("`D0` … `L14`"))
                        .as(word)
                        .isTrue());
    }

    private String list(MatchResult link) {
        return lines.stream()
                .filter(line -> line.contains("<a id=\"" + link.group(1) + "\">"))
                .findFirst()
                .orElse("");
    }

    /** The rows of a kind's tables by the paths of their keys; the table of {@code accept} counts for each kind. */
    private SortedMap<String, String> rows(Kind kind) {
        var rows = new TreeMap<String, String>();
        Optional<Kind> section = Optional.empty();
        String prefix = "";
        for (String line : lines) {
            var path = PATH.matcher(line);
            if (path.matches()) {
                prefix = path.group(1) + ".";
            } else if (HEADING.matcher(line).matches()) {
                section = sectionOf(line);
                prefix = "";
            }
            var row = ROW.matcher(line);
            boolean common = section.isEmpty() && prefix.equals("accept.");
            if (row.matches() && (common || section.filter(kind::equals).isPresent())) {
                assertThat(rows.put(prefix + row.group(1), line)).as(line).isNull();
            }
        }
        return rows;
    }

    private static Optional<Kind> sectionOf(String heading) {
        String title = heading.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT);
        return title.equals("plan.md") ? Optional.of(Kind.PLAN) : Kind.ofFolder(title);
    }

    @Test
    void everyKindHasItsSection() {
        Map<Kind, Long> sections = lines.stream()
                .filter(line -> line.startsWith("### "))
                .flatMap(line -> sectionOf(line).stream())
                .collect(Collectors.groupingBy(kind -> kind, Collectors.counting()));
        assertThat(sections)
                .containsOnlyKeys(Kind.values())
                .allSatisfy((kind, count) -> assertThat(count).isOne());
    }
}
