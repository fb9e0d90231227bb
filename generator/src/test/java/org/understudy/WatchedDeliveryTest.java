package org.understudy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.interop.ChildJvm;
import org.understudy.interop.Tool;
import org.understudy.pack.DeliveryFolder;
import org.understudy.pack.FileTree;

/** What a sync client would see of a delivery: final names, names that it ignores, and never a secret. */
class WatchedDeliveryTest {
    private static final String FOLDER = "From Maria Santos for Tom Hendriks";
    private static final Pattern PASSING = Pattern.compile("\\.~.+\\.tmp");
    private static final Pattern FINAL =
            Pattern.compile(FOLDER + "|D[0-8]-[a-z0-9-]+\\.odt|manifest\\.json|SHA256SUMS\\.txt|READ ME FIRST\\.txt");

    @TempDir
    Path temp;

    private TestPlan third;
    private TestPlan fourth;
    private Path stick;

    @BeforeEach
    void twoEditions() throws Exception {
        stick = Files.createDirectory(temp.resolve("stick"));
        third = plan("third");
        fourth = plan("fourth").change("plan.md", "edition: 3", "edition: 4");
    }

    private TestPlan plan(String name) throws Exception {
        return TestPlan.in(Files.createDirectory(temp.resolve(name)))
                .change("packs/tom.md", "must-reach: all", "must-reach: all\ndeliver-to: " + stick);
    }

    @Test
    @Tag("interop")
    void onlyFinalNamesAndNamesThatSyncClientsIgnore() throws Exception {
        Tool.require("inotifywait");
        var seen = new TreeSet<String>();
        Process watch = new ProcessBuilder(
                        "inotifywait", "--monitor", "--recursive", "--format", "%e %w%f", stick.toString())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader events = watch.inputReader(UTF_8)) {
            String line = events.readLine();
            while (!line.contains("Watches established")) {
                line = events.readLine();
            }
            assertThat(third.build().rules()).isEmpty();
            assertThat(fourth.build().rules()).isEmpty();
            Files.writeString(stick.resolve("END"), "");
            line = events.readLine();
            while (!line.endsWith("/END")) {
                seen.add(line);
                line = events.readLine();
            }
        } finally {
            watch.destroyForcibly().waitFor();
        }
        assertThat(seen)
                .hasSizeGreaterThan(20)
                .anySatisfy(event -> assertThat(event).contains("MOVED_TO"));
        assertThat(seen).allSatisfy(event -> {
            Path path = stick.relativize(Path.of(event.substring(event.indexOf(' ') + 1)));
            path.forEach(name -> assertThat(name.toString())
                    .as(event)
                    .satisfiesAnyOf(
                            it -> assertThat(it).matches(PASSING),
                            it -> assertThat(it).matches(FINAL),
                            it -> assertThat(it).isEmpty()));
            if (path.getNameCount() == 2 && event.startsWith("CREATE")) {
                assertThat(path.getFileName().toString())
                        .as("nothing is made under its final name: " + event)
                        .matches(PASSING);
            }
        });
        assertThat(FileTree.names(stick)).noneMatch(name -> name.contains(".~"));
    }

    /**
     * What a kill would leave is looked at as often as a process that is halted at the same moment leaves it; at last it is
     * killed indeed.
     */
    @Test
    void aBuildThatDeliversIsKilledAtAnyMoment() throws Exception {
        int times = Integer.getInteger("understudy.delivery.kills", 10) / 10;
        long seed = new Random().nextLong();
        var random = new Random(seed);
        assertThat(third.build().rules()).isEmpty();
        int[] found = new int[5];
        for (int i = 0; i < times; i++) {
            killOnce(random, found);
            found[editionOf(stick, seed)]++;
        }
        assertThat(found[3] + found[4]).as("seed %d", seed).isEqualTo(10 * times);
    }

    private void killOnce(Random random, int[] found) throws Exception {
        Process build = ChildJvm.quick()
                .with("-Ddelivering=EVEN_IF_OLDER")
                .withEnvironment(BuildProgram.ENVIRONMENT)
                .start(
                        BuildProgram.class,
                        third.output().toString(),
                        "forever",
                        fourth.plan().toString(),
                        third.plan().toString());
        try (BufferedReader says = build.inputReader(UTF_8)) {
            for (int i = 0; i < 9; i++) {
                assertThat(says.readLine()).isEqualTo("built []");
                assertThat(build.waitFor(random.nextInt(600_000), TimeUnit.MICROSECONDS))
                        .isFalse();
                Path copy = leftBy(build);
                noSecretIn(copy);
                found[editionOf(copy, i)]++;
            }
        } finally {
            build.destroyForcibly().waitFor();
        }
    }

    private Path leftBy(Process build) throws Exception {
        Path copy = Files.createTempDirectory(temp, "left");
        signal("-STOP", build);
        try (Stream<Path> files = Files.walk(stick)) {
            for (Path file : files.skip(1).toList()) {
                Files.copy(file, copy.resolve(stick.relativize(file).toString()));
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

    private static void noSecretIn(Path folder) throws Exception {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain("mail-secret-4711", "domain-secret-0815", TestPlan.TOMS_PASSPHRASE);
            }
        }
    }

    private static int editionOf(Path stick, long seed) throws Exception {
        DeliveryFolder.open(stick, new Random()).close();
        assertThat(FileTree.names(stick)).as("seed %d", seed).noneMatch(name -> name.contains(".~"));
        Path pack = stick.resolve(FOLDER);
        assertThat(PackCheck.problems(pack))
                .as("seed %d", seed)
                .containsExactly("READ ME FIRST.txt isn't in the manifest", "SHA256SUMS.txt isn't in the manifest");
        assertThat(Plaintext.text(pack, TestPlan.TOMS_PASSPHRASE)).contains("mail-secret-4711");
        return PackCheck.edition(pack);
    }
}
