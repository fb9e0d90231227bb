package org.understudy.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.interop.ChildJvm;

/** A process that does nothing but deliver is killed: one edition is there, whole, and what the recipient added too. */
class KillDeliveryTest {
    @TempDir
    Path temp;

    @Test
    void whateverTheMomentOneEditionIsWhole() throws Exception {
        int times = Integer.getInteger("understudy.delivery.kills", 12);
        long seed = new Random().nextLong();
        var random = new Random(seed);
        Path build = Files.createDirectory(temp.resolve("build"));
        Path stick = Files.createDirectory(temp.resolve("stick"));
        Path copy = stick.resolve("For Els");
        int leftovers = 0;
        int[] found = new int[5];
        for (int i = 0; i < times; i++) {
            killOnce(build, stick, random);
            if (Folders.names(stick).stream().anyMatch(PassingName::is)) {
                leftovers++;
            }
            DeliveryFolder.open(stick, random).close();
            assertThat(Folders.names(stick)).as("seed %d", seed).containsExactly("For Els");
            Inspection seen = PackInspector.inspect(copy, Optional.empty(), Optional.empty());
            assertThat(seen.faults()).as("seed %d: %s", seed, seen.findings()).isEmpty();
            found[seen.manifest().orElseThrow().edition()]++;
            if (i == 0) {
                Files.writeString(copy.resolve("my notes.txt"), "mine");
            }
            assertThat(copy.resolve("my notes.txt")).as("seed %d", seed).hasContent("mine");
            assertThat(Folders.names(copy)).as("seed %d", seed).hasSize(6);
        }
        assertThat(found[3] + found[4]).isEqualTo(times);
        assertThat(leftovers).as("kills that left something to clean up").isGreaterThan(times / 4);
    }

    private static void killOnce(Path build, Path stick, Random random) throws Exception {
        Process writer = ChildJvm.quick().start(DeliverProgram.class, build.toString(), stick.toString());
        try (BufferedReader says = writer.inputReader(UTF_8)) {
            assertThat(says.readLine()).isEqualTo("begun");
            // the first delivery must have been made
            while (!Files.exists(stick.resolve("For Els"))) {
                Thread.onSpinWait();
            }
            assertThat(writer.waitFor(random.nextInt(60_000), TimeUnit.MICROSECONDS))
                    .isFalse();
        } finally {
            writer.destroyForcibly().waitFor();
        }
    }
}
