package org.understudy.history;

import java.io.IOException;
import java.util.Map;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/** Opens repositories so that nothing they say is run. */
final class Repositories {
    private static final String OBJECT_FORMAT = "objectformat";

    private Repositories() {}

    /** Thrown for a repository that names objects in a way that JGit doesn't know. */
    static final class ForeignObjectsException extends IOException {
        private static final long serialVersionUID = 1L;

        ForeignObjectsException(String format) {
            super("objects named by " + format);
        }
    }

    static Repository open(GitPlace place, Map<String, String> environment) throws IOException {
        QuietSystem.install();
        Repository repository = new FileRepositoryBuilder()
                .setFS(QuietFiles.make())
                .setGitDir(place.metadata().toFile())
                .setWorkTree(place.workTree().toFile())
                .setMustExist(true)
                .build();
        try {
            StoredConfig config = repository.getConfig();
            String format = config.getString(ConfigConstants.CONFIG_EXTENSIONS_SECTION, null, OBJECT_FORMAT);
            if (format != null && !format.equals("sha1")) {
                throw new ForeignObjectsException(format);
            }
            // never written back: filters are programs
            for (String filter : config.getSubsections(ConfigConstants.CONFIG_FILTER_SECTION)) {
                config.unsetSection(ConfigConstants.CONFIG_FILTER_SECTION, filter);
            }
            UserSettings.of(environment).addTo(config);
            return repository;
        } catch (IOException | RuntimeException e) {
            repository.close();
            throw e;
        }
    }
}
