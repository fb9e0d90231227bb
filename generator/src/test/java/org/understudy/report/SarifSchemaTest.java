package org.understudy.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.understudy.text.Language;

/** Against the schema of the standard, as OASIS publishes it. */
class SarifSchemaTest {
    private static final Schema SCHEMA = schema();

    private static Schema schema() {
        try (InputStream in =
                Objects.requireNonNull(SarifSchemaTest.class.getResourceAsStream("/json/sarif-schema-2.1.0.json"))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> mistakes(String sarif) {
        return SCHEMA
                .validate(
                        sarif,
                        InputFormat.JSON,
                        (ExecutionContext context) ->
                                context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void findingsOfEverySortAreValid() {
        for (Language language : List.of(Language.EN, Language.NL)) {
            assertThat(mistakes(SmallReport.file(SmallReport.of(SmallReport.folder(), language), "check.sarif")))
                    .isEmpty();
        }
    }

    @Test
    void nothingFoundIsValid() {
        var report =
                new CheckReport("0.1.0", SmallReport.DAY, "", Optional.empty(), List.of(), List.of(), Optional.empty());
        assertThat(mistakes(SmallReport.file(report, "check.sarif"))).isEmpty();
    }

    @Test
    void theSchemaIsTheRightOne() {
        assertThat(mistakes("{\"version\": \"2.1.0\", \"runs\": [{\"results\": []}]}"))
                .anyMatch(mistake -> mistake.contains("tool"));
    }
}
