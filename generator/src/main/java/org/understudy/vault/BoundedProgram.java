package org.understudy.vault;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Runs another program: no shell, nothing to read, its complaints unread, and not for ever. */
final class BoundedProgram {
    private static final int LIMIT = 64 * 1024;

    private final Map<String, String> environment;
    private final Duration patience;

    /** @param environment variables that it has besides, or instead of, those of this process */
    BoundedProgram(Map<String, String> environment, Duration patience) {
        this.environment = environment;
        this.patience = patience;
    }

    /**
     * What it wrote, to be wiped by the caller; empty if it failed, wrote more than 64 KiB or took too long.
     *
     * @throws IOException if there is no such program
     */
    Optional<byte[]> run(List<String> command) throws IOException {
        var builder = new ProcessBuilder(command)
                .redirectInput(ProcessBuilder.Redirect.PIPE)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        Process process = builder.start();
        Thread watch = new Thread(() -> endInTime(process), "watch-" + process.pid());
        watch.setDaemon(true);
        watch.start();
        try {
            process.getOutputStream().close();
            return output(process);
        } catch (IOException e) {
            return Optional.empty();
        } finally {
            end(process);
        }
    }

    private Optional<byte[]> output(Process process) throws IOException {
        byte[] bytes;
        try (InputStream in = process.getInputStream()) {
            bytes = in.readNBytes(LIMIT + 1);
        }
        try {
            if (bytes.length <= LIMIT && process.waitFor() == 0) {
                return Optional.of(bytes);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Arrays.fill(bytes, (byte) 0);
        return Optional.empty();
    }

    private void endInTime(Process process) {
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                end(process);
                process.getInputStream().close();
            }
        } catch (InterruptedException | IOException e) {
            end(process);
        }
    }

    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
