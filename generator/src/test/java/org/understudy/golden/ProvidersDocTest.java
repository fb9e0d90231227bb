package org.understudy.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.understudy.bind.PlanSchemas;

/** {@code docs/providers.md} explains exactly the keys that an entry of the provider catalogue has. */
class ProvidersDocTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+(?:\\.[a-z-]+)?)` \\|");

    @Test
    void theTableIsTheKeys() throws IOException {
        String page = Files.readString(Golden.project("docs/providers.md"));
        String tables = page.substring(0, page.indexOf("## The entries that are shipped"));

        assertThat(ROW.matcher(tables).results().map((MatchResult row) -> row.group(1)))
                .containsExactlyInAnyOrderElementsOf(SchemaKeys.of(PlanSchemas.provider()).keySet().stream()
                        .filter(key -> !key.endsWith(".source") && !key.endsWith(".verified"))
                        .toList());
    }

    @Test
    void theWordsAreNamed() throws IOException {
        String page = Files.readString(Golden.project("docs/providers.md"));

        assertThat(SchemaKeys.of(PlanSchemas.provider()))
                .allSatisfy((key, value) -> assertThat(value.words())
                        .as(key)
                        .allSatisfy(word -> assertThat(key.endsWith(".evidence") || page.contains("`" + word + "`"))
                                .as(word)
                                .isTrue()));
    }
}
