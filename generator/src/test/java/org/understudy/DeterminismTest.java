package org.understudy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.interop.ChildJvm;
import org.understudy.pack.FileTree;

/** The same input gives the same documents, on any day, in any surroundings; only their encryption is random. */
class DeterminismTest {
    @TempDir
    Path temp;

    private TestPlan plan;

    @BeforeEach
    void aPlanInAllFormats() {
        plan = TestPlan.in(temp)
                .change("packs/tom.md", "[odt]", "[pdf, odt, docx]")
                .change("packs/tom.md", "[D0, D2]", "[D0, D1, D2, D8]");
        plan.file("images/logo.png", Pictures.png(0xFF0000));
        plan.change("accounts/domain.md", "What it is for.", "€ 1.234,50 — I ı\n\n![The logo](images/logo.png)");
        assertThat(plan.build().rules()).isEmpty();
    }

    private Map<String, String> plaintext(Path output) throws Exception {
        return Plaintext.of(output.resolve("tom"), TestPlan.TOMS_PASSPHRASE);
    }

    @Test
    void withAnyNumberOfThreads() throws Exception {
        Map<String, String> expected = plaintext(plan.output());
        assertThat(expected).hasSizeGreaterThan(30);
        for (int threads : new int[] {1, 8}) {
            Path output = temp.resolve("threads" + threads);
            Request request =
                    Requests.like(Requests.like(plan.request()).output(output)).threads(threads);
            plan.run(Understudy::build, request);
            assertThat(plaintext(output)).isEqualTo(expected);
            assertThat(Plaintext.of(output.resolve("ana"), TestPlan.ANAS_PASSPHRASE))
                    .isEqualTo(Plaintext.of(plan.pack("ana"), TestPlan.ANAS_PASSPHRASE));
        }
    }

    @Test
    void encryptionIsRandomAndTheRestIsNot() throws Exception {
        Path output = temp.resolve("again");
        plan.run(Understudy::build, Requests.like(plan.request()).output(output));
        for (String name : FileTree.names(output.resolve("tom"))) {
            Path file = output.resolve("tom").resolve(name);
            if (Files.isRegularFile(file)) {
                boolean same = Files.mismatch(file, plan.pack("tom").resolve(name)) < 0;
                assertThat(same).as(name).isEqualTo(name.matches("D[018].*"));
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> inOtherSurroundings() {
        return Stream.of(
                        "-Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Kiritimati -Dfile.encoding=ISO-8859-1 -Dthreads=1",
                        "-Duser.language=ar -Duser.country=EG -Duser.timezone=America/Los_Angeles -Ddays=400 -Dthreads=3 -XX:+UnlockExperimentalVMOptions -XX:hashCode=2")
                .map(options -> DynamicTest.dynamicTest(options, () -> {
                    Path output = Files.createTempDirectory(temp, "output");
                    String said = ChildJvm.quick()
                            .with(options.split(" "))
                            .withEnvironment(BuildProgram.ENVIRONMENT)
                            .run(
                                    BuildProgram.class,
                                    output.toString(),
                                    "once",
                                    plan.plan().toString());
                    assertThat(said).isEqualTo("built []\n");
                    assertThat(plaintext(output)).isEqualTo(plaintext(plan.output()));
                    assertThat(openFiles(output)).isEqualTo(openFiles(plan.output()));
                }));
    }

    /** What isn't encrypted is the same byte for byte. */
    private static Map<String, Long> openFiles(Path output) throws Exception {
        try (Stream<Path> files = Files.list(output.resolve("tom"))) {
            var digests = new java.util.TreeMap<String, Long>();
            for (Path file : files.filter(it -> it.getFileName().toString().matches("D[018].*"))
                    .toList()) {
                var crc = new java.util.zip.CRC32();
                crc.update(Files.readAllBytes(file));
                digests.put(file.getFileName().toString(), crc.getValue());
            }
            assertThat(digests).hasSize(9);
            return digests;
        }
    }
}
