package org.understudy.history;

import java.io.File;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.FS_POSIX;
import org.eclipse.jgit.util.FS_Win32;
import org.jspecify.annotations.Nullable;

/** The file system as JGit sees it, without the programs that a repository's settings may name. */
final class QuietFiles {
    private QuietFiles() {}

    static FS make() {
        return File.separatorChar == '\\' ? new Windows() : new Posix();
    }

    private static ProcessBuilder refuse() {
        throw new IllegalStateException("programs of a repository are not run");
    }

    private static final class Posix extends FS_POSIX {
        @Override
        public FS newInstance() {
            return new Posix();
        }

        @Override
        protected @Nullable File discoverGitExe() {
            return null;
        }

        @Override
        public boolean setExecute(File file, boolean executable) {
            return false;
        }

        @Override
        public ProcessBuilder runInShell(String command, String[] arguments) {
            return refuse();
        }
    }

    private static final class Windows extends FS_Win32 {
        @Override
        public FS newInstance() {
            return new Windows();
        }

        @Override
        protected @Nullable File discoverGitExe() {
            return null;
        }

        @Override
        public ProcessBuilder runInShell(String command, String[] arguments) {
            return refuse();
        }
    }
}
