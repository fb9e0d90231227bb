package org.understudy.history;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where git looks for the settings of the user, whether or not they are there. Knows nothing of what reads them. */
final class SettingsFiles {
    private SettingsFiles() {}

    static List<Path> of(Map<String, String> environment) {
        Optional<Path> instead = path(environment, "GIT_CONFIG_GLOBAL");
        if (instead.isPresent()) {
            return List.of(instead.get());
        }
        var paths = new ArrayList<Path>();
        folder(environment).ifPresent(it -> paths.add(it.resolve("config")));
        home(environment).ifPresent(it -> paths.add(it.resolve(".gitconfig")));
        return paths;
    }

    /** What doesn't count in any repository, unless a setting says otherwise. */
    static Optional<Path> usualExcludes(Map<String, String> environment) {
        return folder(environment).map(it -> it.resolve("ignore"));
    }

    static Optional<Path> home(Map<String, String> environment) {
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
}
