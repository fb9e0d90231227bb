package org.understudy.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.RuleId;

/** Reads a file that holds a secret, if it lies outside the plan. */
final class SecretFile {
    static final RuleId INSIDE_PLAN = RuleId.error("SECRET-014");

    private static final int LIMIT = 64 * 1024;

    private final Path base;
    private final Path plan;

    SecretFile(Path base, Path plan) {
        this.base = base;
        this.plan = plan;
    }

    /**
     * What a file holds.
     *
     * @param bytes text, to be wiped by the caller
     * @param shared whether others than the owner may read the file
     */
    record Content(byte[] bytes, boolean shared) {}

    Content read(String path) throws SecretUnavailableException {
        try {
            Path real = base.resolve(path).toRealPath();
            if (real.startsWith(plan.toRealPath())) {
                throw new SecretUnavailableException(Diagnostic.general(INSIDE_PLAN, path));
            }
            if (!Files.isRegularFile(real)) {
                throw unreadable(path, Optional.of("folder"));
            }
            return new Content(text(real, path), isShared(real));
        } catch (IOException | InvalidPathException e) {
            throw unreadable(path, Optional.empty());
        }
    }

    private static byte[] text(Path real, String path) throws IOException, SecretUnavailableException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(real, LinkOption.NOFOLLOW_LINKS)) {
            bytes = in.readNBytes(LIMIT + 1);
        }
        if (bytes.length <= LIMIT && Utf8.isText(bytes)) {
            return bytes;
        }
        Arrays.fill(bytes, (byte) 0);
        throw unreadable(path, Optional.of(bytes.length > LIMIT ? "size" : "text"));
    }

    /** Systems without such permissions have others, which can't be told from here. */
    private static boolean isShared(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view == null) {
            return false;
        }
        Set<PosixFilePermission> permissions = view.readAttributes().permissions();
        return permissions.contains(PosixFilePermission.GROUP_READ)
                || permissions.contains(PosixFilePermission.OTHERS_READ);
    }

    private static SecretUnavailableException unreadable(String path, Optional<String> hint) {
        Diagnostic unreadable = Diagnostic.general(FileSecrets.UNREADABLE, path);
        return new SecretUnavailableException(hint.map(unreadable::hinting).orElse(unreadable));
    }
}
