package org.understudy.interop;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A program that this project didn't write, and that tests ask for its opinion. */
public final class Tool {
    private static final long SECONDS = 120;

    private final Path program;

    private Tool(Path program) {
        this.program = program;
    }

    /** What a program said. */
    public record Result(int exitCode, byte[] stdout, byte[] stderr) {
        /** Standard output as text. */
        public String text() {
            return new String(stdout, StandardCharsets.UTF_8);
        }

        /** Standard error as text. */
        public String errors() {
            return new String(stderr, StandardCharsets.UTF_8);
        }
    }

    /**
     * The program of that name on the path. Where it is missing the test is skipped, or fails if {@code
     * understudy.interop.required} is {@code true}.
     */
    public static Tool require(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Tool::new)
                .orElseGet(() -> {
                    String message = program + " is not installed";
                    return Boolean.getBoolean("understudy.interop.required") ? fail(message) : abort(message);
                });
    }

    /** Runs it; a program that takes longer than two minutes fails the test. */
    public Result run(List<String> arguments, Optional<byte[]> input, Map<String, String> environment) {
        var command = new ArrayList<String>();
        command.add(program.toString());
        command.addAll(arguments);
        var builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            CompletableFuture<byte[]> output = CompletableFuture.supplyAsync(() -> read(process.getInputStream()));
            CompletableFuture<byte[]> errors = CompletableFuture.supplyAsync(() -> read(process.getErrorStream()));
            write(process.getOutputStream(), input);
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                return fail(program + " took longer than " + SECONDS + " s");
            }
            return new Result(process.exitValue(), output.join(), errors.join());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return fail("interrupted");
        }
    }

    private static void write(OutputStream stream, Optional<byte[]> input) throws IOException {
        try (stream) {
            stream.write(input.orElse(new byte[0]));
        } catch (IOException e) {
            if (input.isPresent()) {
                throw e;
            }
        }
    }

    private static byte[] read(InputStream stream) {
        try (stream) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
