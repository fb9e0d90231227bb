package org.understudy;
import java.nio.file.*;
import java.security.SecureRandom;
import java.time.*;
import java.util.*;
import org.junit.jupiter.api.Test;
import org.understudy.plan.SecretRef;
import org.understudy.source.SourceTree;
class DumpSamplesTest {
    @Test
    void dump() throws Exception {
        for (String sample : List.of("minimal", "consultant")) {
            Path project = Path.of("/tmp/hd/samples/" + sample);
            SourceTree tree = SourceTree.open(project.resolve("src/plan"));
            var settings = new SecretSettings(SecretRef.parse("file:demo.properties#vault.password"), Optional.empty(), project, Map.of(), Optional.empty(), List.of());
            Path out = Path.of("/tmp/hd/out-" + sample);
            Outcome outcome = new Understudy(Clock.fixed(Instant.parse("2026-11-15T12:00:00Z"), ZoneOffset.UTC), new SecureRandom(), event -> {})
                .build(new Request(tree.root(), out, Optional.empty(), settings, Set.of(), Request.Freshness.KEEP, 2));
            if (!outcome.succeeded()) throw new AssertionError(outcome.diagnostics().toString());
        }
    }
}
