package org.understudy.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where git keeps what decides how the repository around a plan stands, which edition that is, and which files don't count:
 * few and small files. As long as they and those of the plan are what they were, so is the answer; none has to be understood.
 */
public final class GitSurroundings {
    private static final List<String> OF_THE_WORK_TREE = List.of("HEAD", "index", "config.worktree");
    private static final List<String> OF_THE_REPOSITORY = List.of(
            "config",
            "packed-refs",
            "refs/heads",
            "refs/tags",
            "reftable",
            "shallow",
            "info/exclude",
            "info/attributes",
            "objects/info/alternates");
    private static final List<String> OF_A_FOLDER = List.of(".gitignore", ".gitattributes");

    /** Settings that name a file with more to heed. */
    private static final Pattern NAMES_A_FILE =
            Pattern.compile("(?im)^\\s*(?:excludesfile|path)\\s*=\\s*\"?([^\"\\r\\n]+?)\"?\\s*$");

    private static final int LARGEST_SETTINGS = 1 << 20;

    private GitSurroundings() {}

    /**
     * Files and folders, the latter with all that is in them; some may not be there, which is as telling.
     *
     * @param folder of the plan
     * @param environment where git's settings of the user are looked for
     * @throws IOException if what should lead to a repository doesn't
     */
    public static List<Path> of(Path folder, Map<String, String> environment) throws IOException {
        Path real = folder.toRealPath();
        var found = new ArrayList<Path>();
        Optional<GitPlace> place = GitPlace.around(real);
        if (place.isEmpty()) {
            // a repository may come to be around it
            for (Path above = real; above != null; above = above.getParent()) {
                found.add(above.resolve(".git/HEAD"));
            }
            return found;
        }
        Path metadata = place.get().metadata();
        Path repository = shared(metadata);
        OF_THE_WORK_TREE.forEach(it -> found.add(metadata.resolve(it)));
        OF_THE_REPOSITORY.forEach(it -> found.add(repository.resolve(it)));
        for (Path above = real; above != null && above.startsWith(place.get().workTree()); above = above.getParent()) {
            for (String name : OF_A_FOLDER) {
                found.add(above.resolve(name));
            }
        }
        found.addAll(SettingsFiles.of(environment));
        SettingsFiles.usualExcludes(environment).ifPresent(found::add);
        for (Path settings : List.copyOf(found)) {
            if (Files.isRegularFile(settings)
                    && settings.getFileName().toString().contains("config")) {
                named(settings, environment).forEach(found::add);
            }
        }
        return found;
    }

    private static Path shared(Path metadata) throws IOException {
        Path common = metadata.resolve("commondir");
        return Files.isRegularFile(common)
                ? metadata.resolve(Files.readString(common).strip()).normalize()
                : metadata;
    }

    private static List<Path> named(Path settings, Map<String, String> environment) throws IOException {
        var named = new ArrayList<Path>();
        if (Files.size(settings) > LARGEST_SETTINGS) {
            throw new IOException("settings of such a size");
        }
        Matcher names = NAMES_A_FILE.matcher(new String(Files.readAllBytes(settings), StandardCharsets.UTF_8));
        while (names.find()) {
            String name = names.group(1);
            String home = environment.getOrDefault("HOME", environment.getOrDefault("USERPROFILE", ""));
            try {
                named.add(settings.resolveSibling(name.startsWith("~/") ? home + name.substring(1) : name));
            } catch (InvalidPathException e) {
                throw new IOException("settings that name no file", e);
            }
        }
        return named;
    }
}
