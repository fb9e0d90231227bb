package org.understudy.interop;

import static org.junit.jupiter.api.Assertions.fail;
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

/** A program that somebody else wrote, for tests that compare our work with theirs. */
public final class Tool {
    private static final long SECONDS = 120;

    /** Another one on the path may lack the modules of the system's packages. */
    private static final String PYTHON = "/usr/bin/python3";

    private final String program;

    private Tool(String program) {
        this.program = program;
    }

    /**
     * The program of this name on the path. Without it the test is skipped by name, or fails where the system property
     * {@code understudy.interop.required} is {@code true}.
     */
    public static Tool require(String program) {
        if (find(program).isEmpty()) {
            missing(program);
        }
        return new Tool(program);
    }

    /** The system's Python, if it has this module; else as {@link #require}. */
    public static Tool requirePython(String module) {
        var python = new Tool(PYTHON);
        if (!Files.isExecutable(Path.of(PYTHON))
                || python.run("-c", "import " + module).exitCode() != 0) {
            missing("Python's " + module);
        }
        return python;
    }

    static void missing(String what) {
        String message = what + " isn't installed";
        if (Boolean.getBoolean("understudy.interop.required")) {
            fail(message);
        }
        abort(message);
    }

    static Optional<Path> find(String program) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return List.of(path.split(File.pathSeparator)).stream()
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** What a run came to. */
    public record Result(int exitCode, byte[] stdout, byte[] stderr) {
        /** Standard output as text. */
        public String text() {
            return new String(stdout, StandardCharsets.UTF_8);
        }

        /** Standard error as text. */
        public String errors() {
            return new String(stderr, StandardCharsets.UTF_8);
        }

        /** The same result, if the program says that it succeeded. */
        public Result succeeded() {
            if (exitCode != 0) {
                throw new AssertionError("exit code " + exitCode + "\n" + errors() + "\n" + text());
            }
            return this;
        }
    }

    /** Runs it with these arguments and nothing to read. */
    public Result run(String... arguments) {
        return run(List.of(arguments), Optional.empty(), Map.of());
    }

    /**
     * Runs it to its end, at most two minutes.
     *
     * @param stdin what it reads
     * @param env variables besides those of this process
     */
    public Result run(List<String> arguments, Optional<byte[]> stdin, Map<String, String> env) {
        var command = new ArrayList<String>();
        command.add(program);
        command.addAll(arguments);
        var builder = new ProcessBuilder(command);
        builder.environment().putAll(env);
        try {
            Process process = builder.start();
            CompletableFuture<byte[]> out = reading(process.getInputStream());
            CompletableFuture<byte[]> err = reading(process.getErrorStream());
            feed(process, stdin.orElse(new byte[0]));
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError(program + " didn't end");
            }
            return new Result(process.exitValue(), out.join(), err.join());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static void feed(Process process, byte[] stdin) {
        try (OutputStream in = process.getOutputStream()) {
            in.write(stdin);
        } catch (IOException e) {
            // It ended without reading everything, which its exit code tells.
        }
    }

    private static CompletableFuture<byte[]> reading(InputStream stream) {
        return CompletableFuture.supplyAsync(() -> {
            try (stream) {
                return stream.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
