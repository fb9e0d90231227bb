package org.understudy.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.interop.ChildJvm;

/** A process that does nothing but replace packs is killed: nearly every time while it is at that. */
class KillOutputFolderTest {
    private static final Pattern EDITION = Pattern.compile("\\S+ of edition (\\d+)\n+");

    @TempDir
    Path temp;

    @Test
    void whateverTheMomentOnePackIsWhole() throws Exception {
        kill(60);
    }

    @Test
    @Tag("nightly")
    void whateverTheMomentOnePackIsWholeAllNight() throws Exception {
        kill(1_000);
    }

    private void kill(int times) throws Exception {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        int leftovers = 0;
        for (int i = 0; i < times; i++) {
            killOnce(random);
            if (FileTree.names(temp).stream().anyMatch(name -> name.matches(".*\\.(new|old)"))) {
                leftovers++;
            }
            try (OutputFolder folder = OutputFolder.open(temp, random)) {
                assertThat(FileTree.names(temp))
                        .as("seed " + seed)
                        .contains("els/D0-cover.odt", "els/D2-all.odt", "els/manifest.json")
                        .noneMatch(name -> name.matches(".*\\.(new|old)"));
                int edition = editionOf(temp.resolve("els/D0-cover.odt"));
                assertThat(editionOf(temp.resolve("els/D2-all.odt")))
                        .as("seed " + seed)
                        .isEqualTo(edition);
                TestPack whole = TestPack.edition(edition);
                assertThat(Manifest.fromJson(Files.readString(temp.resolve("els/manifest.json"))))
                        .isEqualTo(whole.manifest);
                assertThat(folder.current("els"))
                        .as("known, if it was noted in time")
                        .satisfies(state -> assertThat(
                                        state.isEmpty() || state.get().equals(whole.state()))
                                .isTrue());
            }
        }
        assertThat(leftovers).as("kills that left something to clean up").isGreaterThan(times / 10);
    }

    private void killOnce(Random random) throws Exception {
        Process writer = ChildJvm.quick().start(PackProgram.class, temp.toString(), "forever");
        try (BufferedReader says = writer.inputReader(UTF_8)) {
            assertThat(says.readLine()).isEqualTo("begun");
            assertThat(writer.waitFor(random.nextInt(60_000), TimeUnit.MICROSECONDS))
                    .isFalse();
        } finally {
            writer.destroyForcibly().waitFor();
        }
    }

    private static int editionOf(Path file) throws Exception {
        Matcher text = EDITION.matcher(Files.readString(file));
        assertThat(text.matches()).isTrue();
        return Integer.parseInt(text.group(1));
    }
}
