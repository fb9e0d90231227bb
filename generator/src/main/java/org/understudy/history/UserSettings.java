package org.understudy.history;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.Config;

/** Of git's settings of the user, those that say who they are and which files don't count; no other is looked at. */
final class UserSettings {
    private static final int LARGEST = 1 << 20;

    /** A setting by its section and name. */
    private record Setting(String section, String name) {}

    private static final List<Setting> TAKEN = List.of(
            new Setting("user", "name"),
            new Setting("user", "email"),
            new Setting("core", "excludesfile"),
            new Setting("core", "autocrlf"),
            new Setting("core", "eol"));

    private final List<Config> files;
    private final Optional<Path> usualExcludes;

    private UserSettings(List<Config> files, Optional<Path> usualExcludes) {
        this.files = files;
        this.usualExcludes = usualExcludes;
    }

    static UserSettings of(Map<String, String> environment) {
        Optional<Path> home = home(environment);
        var files = new ArrayList<Config>();
        paths(environment).forEach(it -> read(it, home).ifPresent(files::add));
        return new UserSettings(files, usualExcludes(environment).filter(Files::isRegularFile));
    }

    /** All files that may say something, whether or not they are there. */
    static List<Path> files(Map<String, String> environment) {
        var files = new ArrayList<>(paths(environment));
        usualExcludes(environment).ifPresent(files::add);
        return files;
    }

    private static List<Path> paths(Map<String, String> environment) {
        Optional<Path> instead = path(environment, "GIT_CONFIG_GLOBAL");
        if (instead.isPresent()) {
            return List.of(instead.get());
        }
        var paths = new ArrayList<Path>();
        folder(environment).ifPresent(it -> paths.add(it.resolve("config")));
        home(environment).ifPresent(it -> paths.add(it.resolve(".gitconfig")));
        return paths;
    }

    private static Optional<Path> usualExcludes(Map<String, String> environment) {
        return folder(environment).map(it -> it.resolve("ignore"));
    }

    private static Optional<Path> home(Map<String, String> environment) {
        return path(environment, "HOME").or(() -> path(environment, "USERPROFILE"));
    }

    private static Optional<Path> folder(Map<String, String> environment) {
        return path(environment, "XDG_CONFIG_HOME")
                .or(() -> home(environment).map(it -> it.resolve(".config")))
                .map(it -> it.resolve("git"));
    }

    private static Optional<Path> path(Map<String, String> environment, String name) {
        try {
            return Optional.ofNullable(environment.get(name))
                    .filter(it -> !it.isEmpty())
                    .map(Path::of);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Without what it includes; what can't be read says nothing. */
    private static Optional<Config> read(Path file, Optional<Path> home) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            var config = new Config();
            config.fromText(new String(in.readNBytes(LARGEST), StandardCharsets.UTF_8));
            String excludes = config.getString("core", null, "excludesfile");
            if (excludes != null && excludes.startsWith("~/") && home.isPresent()) {
                config.setString(
                        "core",
                        null,
                        "excludesfile",
                        home.get().resolve(excludes.substring(2)).toString());
            }
            return Optional.of(config);
        } catch (IOException | ConfigInvalidException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Adds what the repository doesn't say itself, in memory. */
    void addTo(Config repository) {
        for (Setting setting : TAKEN) {
            if (repository.getString(setting.section(), null, setting.name()) == null) {
                for (Config file : files) {
                    String value = file.getString(setting.section(), null, setting.name());
                    if (value != null) {
                        repository.setString(setting.section(), null, setting.name(), value);
                    }
                }
            }
        }
        if (repository.getString("core", null, "excludesfile") == null) {
            usualExcludes.ifPresent(it -> repository.setString("core", null, "excludesfile", it.toString()));
        }
    }
}
