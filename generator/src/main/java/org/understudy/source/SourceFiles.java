package org.understudy.source;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;

/**
 * The files of a plan, or of a template layer, by their paths: in a folder ({@link SourceTree}) or as they were once
 * ({@link SourceSnapshot}). Paths are relative, with {@code /} between their parts.
 */
public interface SourceFiles {
    /** What there is: readable files, and links that lead outside and are therefore not followed. */
    record Listing(List<String> files, List<String> escaping) {}

    /**
     * Every regular file, sorted. Names that begin with a dot or end with {@code ~} are left out, and so are the folders
     * below such a name.
     */
    Listing list() throws IOException;

    /** Whether a path names a regular file, and neither it nor a link on the way leads out. */
    boolean has(String path);

    /** Whether a path is relative and stays inside by its wording alone. */
    boolean isConfined(String path);

    /**
     * The bytes of a file.
     *
     * @param limit the most bytes that are read
     * @throws NoSuchFileException if there is {@linkplain #has none} of this path
     * @throws FileTooLargeException if it is larger than {@code limit}
     */
    byte[] read(String path, int limit) throws IOException;
}
