package org.understudy.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.document.Page;

/** The same page gives the same bytes, wherever and whenever; and nothing of it is left in a file. */
class PdfReproducibilityTest {
    @TempDir
    Path folder;

    @Test
    void twiceInOneProcess() throws Exception {
        assertThat(RenderProcess.digests()).isEqualTo(RenderProcess.digests());
    }

    @Test
    void fromSeveralThreadsAtOnce() throws Exception {
        PdfRenderer renderer = Rendering.renderer();
        Page page = SuccessionSample.withAccounts(5);
        Callable<byte[]> render = () -> {
            var bytes = new ByteArrayOutputStream();
            try (PdfArtifact artifact = renderer.render(page)) {
                artifact.save(bytes);
            }
            return bytes.toByteArray();
        };
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (Future<byte[]> each : threads.invokeAll(Collections.nCopies(12, render))) {
                assertThat(each.get()).isEqualTo(render.call());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Kiritimati -Dfile.encoding=ISO-8859-1",
                "-Duser.language=ar -Duser.country=EG -Duser.timezone=America/Los_Angeles -XX:+UnlockExperimentalVMOptions -XX:hashCode=2",
            })
    void inAnotherProcessWithAnotherLocaleAndTimeZone(String options) throws Exception {
        assertThat(run(List.of(options.split(" ")))).isEqualTo(RenderProcess.digests());
    }

    @Test
    void withoutAnyTemporaryFile() throws Exception {
        // where there is no such folder, whoever wants a temporary file fails
        assertThat(run(List.of("-Djava.io.tmpdir=" + folder.resolve("missing"))))
                .isEqualTo(RenderProcess.digests());
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(run(List.of("-Djava.io.tmpdir=" + empty))).isEqualTo(RenderProcess.digests());
        try (Stream<Path> left = Files.list(empty)) {
            assertThat(left).isEmpty();
        }
    }

    /** What it prints; nothing else may be printed. */
    private String run(List<String> options) throws IOException, InterruptedException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true"));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, RenderProcess.class.getName()));
        File errors = folder.resolve("errors").toFile();
        Process process = new ProcessBuilder(command).redirectError(errors).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(Files.readString(errors.toPath())).isZero();
        assertThat(Files.readString(errors.toPath())).isEmpty();
        return output;
    }
}
