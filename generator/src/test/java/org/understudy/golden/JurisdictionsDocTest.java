package org.understudy.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.understudy.bind.PlanSchemas;

/** {@code docs/jurisdictions.md} explains exactly the keys that a jurisdiction has. */
class JurisdictionsDocTest {
    private static final Pattern HEADING = Pattern.compile("### `([a-z-]+)`");
    private static final Pattern ROW = Pattern.compile("\\| `([a-z-]+)` \\|.*\\|.*\\|");

    private final Map<String, String> rows;

    JurisdictionsDocTest() throws IOException {
        String page = Files.readString(Golden.project("docs/jurisdictions.md"));
        rows = rows(page.substring(page.indexOf("## The file"), page.indexOf("## Clause files")));
    }

    private static Map<String, String> rows(String tables) {
        var keys = new ArrayList<Map.Entry<String, String>>();
        String prefix = "";
        for (String line : tables.lines().toList()) {
            var heading = HEADING.matcher(line);
            if (heading.matches()) {
                prefix = heading.group(1) + ".";
            }
            var row = ROW.matcher(line);
            if (row.matches()) {
                keys.add(Map.entry(prefix + row.group(1), line));
            }
        }
        return keys.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Test
    void theTablesAreTheKeys() {
        assertThat(rows)
                .containsOnlyKeys(SchemaKeys.of(PlanSchemas.jurisdiction()).keySet().stream()
                        .filter(key -> !key.startsWith("states.statute."))
                        .toList());
    }

    @Test
    void theyNameTheWordsAndSayWhatIsRequired() {
        SchemaKeys.of(PlanSchemas.jurisdiction()).forEach((key, value) -> {
            String row = rows.getOrDefault(key, "");
            List<String> words = key.equals("signing.document") ? List.of("L0", "L14") : value.words();
            assertThat(words)
                    .as(key)
                    .allSatisfy(word -> assertThat(row.isEmpty() || row.contains("`" + word + "`"))
                            .as(word)
                            .isTrue());
            assertThat(row.isEmpty() || row.endsWith("| **required** |") == value.required())
                    .as(key)
                    .isTrue();
        });
    }
}
