package org.understudy.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A repository of git's own program, for the scripts of nested builds; no settings of the machine have a say in it. */
public final class Repository {
    private static final List<String> GIT = List.of(
            "git",
            "-c",
            "user.name=Maria Santos",
            "-c",
            "user.email=maria@example.org",
            "-c",
            "commit.gpgSign=false",
            "-c",
            "core.autocrlf=false");

    private final Path folder;

    public Repository(Path folder) {
        this.folder = folder;
    }

    /** A new one, empty. */
    public Repository begin() throws IOException {
        git("init", "-q");
        return this;
    }

    /** Commits what stands below a path. */
    public Repository commit(String path) throws IOException {
        git("add", path);
        git("commit", "-q", "-m", path);
        return this;
    }

    /** What git says, without the end of its line. */
    public String git(String... arguments) throws IOException {
        var command = new ArrayList<>(GIT);
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        try {
            assertThat(process.waitFor()).as(said).isZero();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        return said;
    }
}
