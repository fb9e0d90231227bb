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
        Optional<Path> home = SettingsFiles.home(environment);
        var files = new ArrayList<Config>();
        SettingsFiles.of(environment).forEach(it -> read(it, home).ifPresent(files::add));
        return new UserSettings(files, SettingsFiles.usualExcludes(environment).filter(Files::isRegularFile));
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
