package org.understudy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.interop.ChildJvm;
import org.understudy.pack.FileTree;
import org.understudy.pack.OutputFolder;

/**
 * A build that is killed leaves the old pack or the new one, whole. The part of it that matters most is killed more often in
 * {@code KillOutputFolderTest}.
 */
class KillTest {
    @TempDir
    Path temp;

    @Test
    void aBuildIsKilledAtAnyMoment() throws Exception {
        kill(12, new Random().nextLong());
    }

    @Test
    @Tag("nightly")
    void aBuildIsKilledAtAnyMomentAllNight() throws Exception {
        kill(400, new Random().nextLong());
    }

    private void kill(int times, long seed) throws Exception {
        var random = new Random(seed);
        TestPlan third = TestPlan.in(Files.createDirectory(temp.resolve("third")));
        TestPlan fourth = TestPlan.in(Files.createDirectory(temp.resolve("fourth")))
                .change("plan.md", "edition: 3", "edition: 4");
        assertThat(third.build().rules()).isEmpty();
        int[] found = new int[5];
        for (int i = 0; i < times; i++) {
            killOnce(third, fourth, random);
            int edition = editionOf(third.output());
            found[edition]++;
        }
        assertThat(found[3] + found[4]).as("seed %d: editions %s", seed, found).isEqualTo(times);
        assertThat(third.build().rules()).isEmpty();
        assertThat(editionOf(third.output())).isEqualTo(3);
    }

    private static void killOnce(TestPlan one, TestPlan other, Random random) throws Exception {
        Process build = ChildJvm.quick()
                .withEnvironment(BuildProgram.ENVIRONMENT)
                .start(
                        BuildProgram.class,
                        one.output().toString(),
                        "forever",
                        other.plan().toString(),
                        one.plan().toString());
        try (BufferedReader says = build.inputReader(UTF_8)) {
            if (random.nextInt(4) > 0) {
                assertThat(says.readLine()).isEqualTo("built []");
            }
            boolean ended = build.waitFor(random.nextInt(600_000), TimeUnit.MICROSECONDS);
            assertThat(ended).isFalse();
        } finally {
            build.destroyForcibly().waitFor();
        }
    }

    /** The edition that both packs are of; each opens, and says what its manifest says. */
    private static int editionOf(Path output) throws Exception {
        OutputFolder.open(output, new Random()).close();
        assertThat(FileTree.names(output)).noneMatch(name -> name.endsWith(".new") || name.endsWith(".old"));
        int edition = 0;
        for (var pack : Map.of("tom", TestPlan.TOMS_PASSPHRASE, "ana", TestPlan.ANAS_PASSPHRASE)
                .entrySet()) {
            Path folder = output.resolve(pack.getKey());
            assertThat(PackCheck.problems(folder)).isEmpty();
            assertThat(Plaintext.text(folder, pack.getValue())).contains("mail-secret-4711");
            edition = PackCheck.edition(folder);
        }
        return edition;
    }
}
