package org.understudy.history;

import java.io.File;
import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/**
 * The surroundings as JGit sees them: no settings of user or system, no environment, and file systems about whose clocks
 * nothing needs to be measured or written down.
 */
final class QuietSystem extends SystemReader.Delegate {
    private QuietSystem(SystemReader usual) {
        super(usual);
    }

    /** JGit asks one reader for the whole program; the others it may have are for programs that want more. */
    static synchronized void install() {
        SystemReader present = SystemReader.getInstance();
        if (!(present instanceof QuietSystem)) {
            SystemReader.setInstance(new QuietSystem(present));
        }
    }

    @Override
    public String getHostname() {
        return "localhost";
    }

    @Override
    public @Nullable String getenv(String variable) {
        return null;
    }

    @Override
    public FileBasedConfig openUserConfig(Config parent, FS files) {
        return new Empty();
    }

    @Override
    public FileBasedConfig openSystemConfig(Config parent, FS files) {
        return new Empty();
    }

    @Override
    public FileBasedConfig openJGitConfig(Config parent, FS files) {
        return new Empty();
    }

    /** Neither read nor written. */
    private static final class Empty extends FileBasedConfig {
        Empty() {
            super((Config) null, new File("none"), QuietFiles.make());
        }

        @Override
        public void load() {
            // nothing to load
        }

        @Override
        public void save() {
            // nothing to keep
        }

        @Override
        public boolean isOutdated() {
            return false;
        }

        /** Else JGit writes a file again and again for three seconds to learn how fine the clock of the file system is. */
        @Override
        public long getTimeUnit(String section, String subsection, String name, long usual, TimeUnit wanted) {
            if (!ConfigConstants.CONFIG_FILESYSTEM_SECTION.equals(section)) {
                return super.getTimeUnit(section, subsection, name, usual, wanted);
            }
            boolean resolution = ConfigConstants.CONFIG_KEY_TIMESTAMP_RESOLUTION.equals(name);
            return wanted.convert(resolution ? 2_000 : 10, TimeUnit.MILLISECONDS);
        }
    }
}
