package org.understudy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.DiagnosticMessages;
import org.understudy.interop.ChildJvm;
import org.understudy.interop.SmallDisk;
import org.understudy.pack.FileTree;
import org.understudy.pack.Immutable;

/** A disk that can't be written leaves the last packs as they were, and says why. */
class DiskTest {
    @TempDir
    Path temp;

    private TestPlan plan;
    private Path disk;

    @BeforeEach
    void aPlanAndAnEmptyFolder() throws IOException {
        plan = TestPlan.in(Files.createDirectory(temp.resolve("plan")));
        disk = Files.createDirectory(temp.resolve("disk"));
    }

    private TestPlan.Run build() {
        return plan.run(Understudy::build, Requests.like(plan.request()).output(disk.resolve("out")));
    }

    private Map<String, String> packs() {
        var packs = new TreeMap<>(FileTree.of(disk.resolve("out")));
        packs.keySet().removeIf(path -> !path.matches("(tom|ana)/.*"));
        return packs;
    }

    /** The next build cleans up and goes on. */
    private void assertTheNextBuildIsWhole() throws Exception {
        assertThat(build().packs()).containsExactly("ana WRITTEN", "tom WRITTEN");
        assertThat(FileTree.names(disk.resolve("out"))).noneMatch(name -> name.matches(".*\\.(new|old)"));
        for (String pack : List.of("tom", "ana")) {
            assertThat(PackCheck.problems(disk.resolve("out").resolve(pack))).isEmpty();
            assertThat(PackCheck.edition(disk.resolve("out").resolve(pack))).isEqualTo(4);
        }
    }

    /** But for SECRET-037: vaults of tests are quick to open. */
    private static List<String> messages(TestPlan.Run run) {
        DiagnosticMessages english = DiagnosticMessages.in(Locale.ENGLISH);
        return run.outcome().diagnostics().stream()
                .filter(it -> !it.rule().id().equals("SECRET-037"))
                .map((Diagnostic it) -> it.rule() + " " + english.message(it).replaceAll("/\\S*/", ""))
                .toList();
    }

    @Test
    void aFullDisk() throws Exception {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        try (SmallDisk small = SmallDisk.at(disk, "2m")) {
            assertThat(build().rules()).isEmpty();
            plan.change("plan.md", "edition: 3", "edition: 4");
            for (int i = 0; i < 6; i++) {
                Map<String, String> before = packs();
                Path filler = small.fill(i == 0 ? 0 : random.nextInt(40_000));
                TestPlan.Run run = build();
                assertThat(messages(run))
                        .as("seed " + seed)
                        .allSatisfy(message -> assertThat(message)
                                .matches("PACK-001 (ana|tom)(.json)? can't be written: No space left on device"));
                if (i == 0) {
                    assertThat(messages(run)).hasSize(2);
                    assertThat(packs()).isEqualTo(before);
                }
                for (String pack : List.of("tom", "ana")) {
                    assertThat(PackCheck.problems(disk.resolve("out").resolve(pack)))
                            .as("seed " + seed)
                            .isEmpty();
                }
                assertThat(FileTree.names(disk.resolve("out"))).noneMatch(name -> name.matches(".*\\.(new|old)"));
                Files.delete(filler);
            }
            plan.change("plan.md", "Plan of Maria", "Plan of Maria Santos");
            assertTheNextBuildIsWhole();
        }
    }

    /** The limit on the size of files fails in the same way as a quota, and anybody can set it. */
    @Test
    void aQuota() throws Exception {
        assertThat(build().rules()).isEmpty();
        Map<String, String> before = packs();
        plan.change("plan.md", "edition: 3", "edition: 4");
        String said = ChildJvm.quick()
                .after("ulimit -f 8")
                .withEnvironment(BuildProgram.ENVIRONMENT)
                .run(
                        BuildProgram.class,
                        disk.resolve("out").toString(),
                        "once",
                        plan.plan().toString());
        assertThat(said)
                .startsWith("built [PACK-001 [")
                .contains("/ana, File too large]", "/tom, File too large]")
                .hasLineCount(1);
        assertThat(packs()).isEqualTo(before);
        assertThat(FileTree.names(disk.resolve("out"))).noneMatch(name -> name.matches(".*\\.(new|old)"));
        assertTheNextBuildIsWhole();
    }

    @Test
    void aReadOnlyDisk() throws Exception {
        try (SmallDisk small = SmallDisk.at(disk, "2m")) {
            small.makeReadOnly();
            assertThat(messages(build())).containsExactly("PACK-001 out can't be written: Read-only file system");
            small.makeWritable();
            assertThat(build().rules()).isEmpty();
            small.makeReadOnly();
            Map<String, String> before = packs();
            plan.change("plan.md", "edition: 3", "edition: 4");
            assertThat(messages(build())).containsExactly("PACK-001 out can't be written: Read-only file system");
            assertThat(packs()).isEqualTo(before);
            small.makeWritable();
            assertTheNextBuildIsWhole();
        }
    }

    @Test
    void aFolderThatWeMayNotWrite() throws Exception {
        assertThat(build().rules()).isEmpty();
        Map<String, String> before = packs();
        plan.change("plan.md", "edition: 3", "edition: 4");
        Path out = disk.resolve("out");
        if (administrator()) {
            try (Immutable held = Immutable.file(out)) {
                assertThat(messages(build()))
                        .as(held.toString())
                        .hasSize(2)
                        .allSatisfy(
                                message -> assertThat(message)
                                        .matches(
                                                "PACK-001 (ana|tom) can't be written: (permission denied|Operation not permitted)"));
            }
        } else {
            Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("r-x------"));
            assertThat(messages(build()))
                    .hasSize(2)
                    .allSatisfy(message ->
                            assertThat(message).matches("PACK-001 (ana|tom) can't be written: permission denied"));
            Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("rwx------"));
        }
        assertThat(packs()).isEqualTo(before);
        assertTheNextBuildIsWhole();
    }

    private boolean administrator() throws IOException {
        Path folder = Files.createDirectory(
                temp.resolve("mine"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-x------")));
        return Files.isWritable(folder);
    }

    @Test
    void aFileWhereTheFolderShouldBe() throws Exception {
        Files.writeString(disk.resolve("out"), "mine");
        TestPlan.Run run = build();
        assertThat(messages(run)).containsExactly("PACK-001 out can't be written: a file of this name is in the way");
        assertThat(run.outcome().succeeded()).isFalse();
        assertThat(disk.resolve("out")).hasContent("mine");
    }
}
