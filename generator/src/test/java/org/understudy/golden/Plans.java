package org.understudy.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.understudy.bind.PlanBinder;
import org.understudy.check.CheckedPlan;
import org.understudy.check.PlanChecker;
import org.understudy.diagnostic.Checked;
import org.understudy.plan.Plan;
import org.understudy.read.PlanDocuments;
import org.understudy.read.PlanReader;
import org.understudy.source.SourceTree;

/** Plans for tests, as they come from a folder. */
public final class Plans {
    /** 1 November 2026, the day of the samples. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-01T12:00:00Z"), ZoneOffset.UTC);

    private Plans() {}

    public static SourceTree tree(Path folder) {
        try {
            return SourceTree.open(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A plan that has passed every check. */
    public static CheckedPlan checked(Path folder) {
        try {
            SourceTree tree = tree(folder);
            Checked<PlanDocuments> read = new PlanReader().read(tree);
            Checked<Plan> bound = new PlanBinder().bind(read, tree);
            Checked<CheckedPlan> checked =
                    new PlanChecker(CLOCK).check(bound, read.value().orElseThrow());
            assertThat(checked.value()).as(checked.diagnostics().toString()).isPresent();
            return checked.value().get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static CheckedPlan sample(String name) {
        return checked(sampleFolder(name));
    }

    public static Path sampleFolder(String name) {
        return Golden.project("samples/" + name + "/src/plan");
    }

    /** Writes files into a folder: texts by their paths. */
    public static Path write(Path folder, Map<String, String> files) {
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
