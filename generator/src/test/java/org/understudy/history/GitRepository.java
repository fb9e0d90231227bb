package org.understudy.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.understudy.interop.Tool;

/** A repository that git's own program makes, with settings and days of its own. */
public final class GitRepository {
    private static final String FIRST_DAY = "2026-01-05T10:00:00Z";

    private final Tool git = Tool.require("git");
    private final Path folder;
    private String date = FIRST_DAY;

    private GitRepository(Path folder) {
        this.folder = folder;
    }

    /** A new one with the branch {@code main}. */
    public static GitRepository init(Path folder) {
        var repository = new GitRepository(created(folder));
        repository.git("init", "-q", "-b", "main");
        return repository;
    }

    /** A folder in which git's program is called. */
    public static GitRepository in(Path folder) {
        return new GitRepository(created(folder));
    }

    private static Path created(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path folder() {
        return folder;
    }

    /** The commits and tags to come are made then. */
    public GitRepository on(String instant) {
        date = instant;
        return this;
    }

    /** Runs git here. */
    public String git(String... arguments) {
        var all = new ArrayList<>(List.of(
                "-C",
                folder.toString(),
                "-c",
                "user.name=Test Author",
                "-c",
                "user.email=author@example.org",
                "-c",
                "protocol.file.allow=always",
                "-c",
                "advice.detachedHead=false"));
        all.addAll(List.of(arguments));
        Map<String, String> env = new HashMap<>();
        env.put("GIT_CONFIG_GLOBAL", "/dev/null");
        env.put("GIT_CONFIG_NOSYSTEM", "1");
        env.put("GIT_AUTHOR_DATE", date);
        env.put("GIT_COMMITTER_DATE", date);
        return git.run(all, Optional.empty(), env).succeeded().text().strip();
    }

    public GitRepository write(String path, String text) {
        return write(path, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    public GitRepository write(String path, byte[] bytes) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Commits everything; gives the commit's name. */
    public String commit(String message) {
        git("add", "-A");
        git("commit", "-q", "--allow-empty", "-m", message);
        return head();
    }

    public String head() {
        return git("rev-parse", "HEAD");
    }

    /** Tags HEAD with the number of an edition. */
    public GitRepository tag(int number) {
        git("tag", "-a", "-m", "edition " + number, "edition/" + number);
        return this;
    }
}
