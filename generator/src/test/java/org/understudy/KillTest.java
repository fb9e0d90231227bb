package org.understudy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.interop.ChildJvm;
import org.understudy.pack.FileTree;
import org.understudy.pack.OutputFolder;

/**
 * A build that is killed leaves the old pack or the new one, whole. What a kill would leave is looked at as often as a process
 * that is halted at the same moment leaves it, and that costs no new process each time; at last it is killed indeed. The part
 * of it that matters most is killed more often in {@code KillOutputFolderTest}.
 */
class KillTest {
    @TempDir
    Path temp;

    @Test
    void aBuildIsKilledAtAnyMoment() throws Exception {
        kill(1, 6, new Random().nextLong());
    }

    @Test
    @Tag("nightly")
    void aBuildIsKilledAtAnyMomentAllNight() throws Exception {
        kill(100, 20, new Random().nextLong());
    }

    private void kill(int times, int halts, long seed) throws Exception {
        var random = new Random(seed);
        TestPlan third = TestPlan.in(Files.createDirectory(temp.resolve("third")));
        TestPlan fourth = TestPlan.in(Files.createDirectory(temp.resolve("fourth")))
                .change("plan.md", "edition: 3", "edition: 4");
        assertThat(third.build().rules()).isEmpty();
        int[] found = new int[5];
        for (int i = 0; i < times; i++) {
            killOnce(third, fourth, halts, random, found);
            found[editionOf(third.output())]++;
        }
        assertThat(found[3] + found[4])
                .as("seed %d: editions %s", seed, Arrays.toString(found))
                .isEqualTo(times * (halts + 1));
        assertThat(third.build().rules()).isEmpty();
        assertThat(editionOf(third.output())).isEqualTo(3);
    }

    private void killOnce(TestPlan one, TestPlan other, int halts, Random random, int[] found) throws Exception {
        Process build = ChildJvm.quick()
                .withEnvironment(BuildProgram.ENVIRONMENT)
                .start(
                        BuildProgram.class,
                        one.output().toString(),
                        "forever",
                        other.plan().toString(),
                        one.plan().toString());
        try (BufferedReader says = build.inputReader(UTF_8)) {
            for (int i = 0; i < halts; i++) {
                assertThat(says.readLine()).isEqualTo("built []");
                runOn(build, random);
                found[editionOf(leftBy(build, one.output()))]++;
            }
            runOn(build, random);
        } finally {
            build.destroyForcibly().waitFor();
        }
    }

    private static void runOn(Process build, Random random) throws Exception {
        boolean ended = build.waitFor(random.nextInt(600_000), TimeUnit.MICROSECONDS);
        assertThat(ended).isFalse();
    }

    /** A copy of the output as a kill at this moment would leave it. */
    private Path leftBy(Process build, Path output) throws Exception {
        Path copy = Files.createTempDirectory(temp, "left");
        signal("-STOP", build);
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(output.relativize(file).toString()), StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            signal("-CONT", build);
        }
        return copy;
    }

    private static void signal(String name, Process process) throws Exception {
        Process kill = new ProcessBuilder("kill", name, String.valueOf(process.pid())).start();
        assertThat(kill.waitFor()).isZero();
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
