package org.understudy.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

/**
 * What everybody on the computer can do with a file: its permissions count only if they can get through each folder above it.
 * Groups are left out, as on many systems each user is alone in theirs.
 */
public final class OthersOnTheComputer {
    /** Sticks and foreign disks have no permissions; what is seen there is made up for all files alike, and can't be changed. */
    private static final Set<String> WITHOUT_PERMISSIONS =
            Set.of("vfat", "msdos", "exfat", "ntfs", "ntfs3", "fuseblk", "9p", "drvfs");

    private final Path file;

    public OthersOnTheComputer(Path file) {
        this.file = file;
    }

    public boolean mayRead() throws IOException {
        return may(PosixFilePermission.OTHERS_READ);
    }

    public boolean mayWrite() throws IOException {
        return may(PosixFilePermission.OTHERS_WRITE);
    }

    private boolean may(PosixFilePermission permission) throws IOException {
        Path real = file.toRealPath();
        if (!has(real, permission)
                || WITHOUT_PERMISSIONS.contains(Files.getFileStore(real).type())) {
            return false;
        }
        for (Path folder = real.getParent(); folder != null; folder = folder.getParent()) {
            if (!has(folder, PosixFilePermission.OTHERS_EXECUTE)) {
                return false;
            }
        }
        return true;
    }

    /** Systems without such permissions have others, which can't be told from here. */
    private static boolean has(Path file, PosixFilePermission permission) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return view != null && view.readAttributes().permissions().contains(permission);
    }
}
