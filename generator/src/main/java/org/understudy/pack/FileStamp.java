package org.understudy.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * Tells a file that nobody wrote to from one that somebody did, without reading it, as git and make do: its size, which file it
 * is, and when it was written; where the system has it, when anything about it changed, which programs can't set back.
 */
public final class FileStamp {
    private static final String UNIX = "unix";

    private FileStamp() {}

    /** @throws IOException if there is no such file */
    public static String of(Path file) throws IOException {
        var known = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        String stamp = known.size() + " " + known.lastModifiedTime() + " " + known.fileKey();
        return file.getFileSystem().supportedFileAttributeViews().contains(UNIX)
                ? stamp + " " + Files.getAttribute(file, UNIX + ":ctime", LinkOption.NOFOLLOW_LINKS)
                : stamp;
    }
}
