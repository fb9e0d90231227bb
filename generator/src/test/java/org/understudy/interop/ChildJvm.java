package org.understudy.interop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A Java process of our own classes, with those of the tests: to be killed, watched, or held in other surroundings. */
public final class ChildJvm {
    private static final long SECONDS = 120;

    private final List<String> before;
    private final List<String> options;
    private final Map<String, String> environment;

    private ChildJvm(List<String> before, List<String> options, Map<String, String> environment) {
        this.before = before;
        this.options = options;
        this.environment = environment;
    }

    /** One that starts fast. */
    public static ChildJvm quick() {
        return new ChildJvm(
                List.of(),
                List.of(
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-XX:-UsePerfData",
                        "-Xshare:auto",
                        "-Djava.awt.headless=true"),
                Map.of());
    }

    /** The same with options. */
    public ChildJvm with(String... more) {
        var all = new ArrayList<>(options);
        all.addAll(List.of(more));
        return new ChildJvm(before, all, environment);
    }

    /** The same with these variables in its environment. */
    public ChildJvm withEnvironment(Map<String, String> variables) {
        return new ChildJvm(before, options, variables);
    }

    /** The same after a command of the shell, such as {@code umask 000}. */
    public ChildJvm after(String shellCommand) {
        return new ChildJvm(List.of("sh", "-c", shellCommand + "; exec \"$@\"", "sh"), options, environment);
    }

    /** Starts {@code main}; what it says on standard error is said on standard output too. */
    public Process start(Class<?> main, String... arguments) {
        var command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        command.addAll(List.of("-cp", classPath, main.getName()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it says until it ends, which it must within two minutes and without a failure. */
    public String run(Class<?> main, String... arguments) {
        Process process = start(main, arguments);
        try {
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new AssertionError(main.getName() + " failed:\n" + output);
            }
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        } finally {
            process.destroyForcibly();
        }
    }
}
