package org.understudy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack for a lawyer, as a build makes it. */
class LegalPackTest {
    @TempDir
    Path temp;

    /** Whatever the order in the plan, L12 is made last. */
    @Test
    void theManifestHasTheDigestThatThePagesOfTheOthersPrint() throws Exception {
        TestPlan plan = TestPlan.in(temp).file("packs/ana.md", """
                ---
                recipient: ana
                language: en
                documents: [L12, L1]
                formats: [pdf, odt]
                covers: none
                ---
                """);
        TestPlan.Run run = plan.build();
        assertThat(run.rules()).as("what isn’t on file").containsOnly("LEGAL-014");
        Map<String, String> parts = Plaintext.of(plan.pack("ana"), "");
        String persons = parts.getOrDefault("L1-persons-and-roles.pdf!text", "");
        Matcher printed = Pattern.compile("L1-ana .* ([0-9a-f]{8})").matcher(persons);
        assertThat(printed.find()).as(persons).isTrue();
        assertThat(parts.getOrDefault("L12-reviews-exercises-and-manifest.pdf!text", ""))
                .contains("L1-ana draft " + printed.group(1));
        assertThat(parts.getOrDefault("L12-reviews-exercises-and-manifest.odt!content.xml", ""))
                .contains(printed.group(1));
        assertThat(plan.build().packs()).contains("ana UNCHANGED");
    }
}
