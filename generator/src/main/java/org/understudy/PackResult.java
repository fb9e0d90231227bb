package org.understudy;

import java.nio.file.Path;
import java.util.List;
import org.understudy.pack.Manifest;

/** What became of one pack. */
public record PackResult(String pack, Status status, Path folder, List<Manifest.Entry> documents) {
    /** Whether its folder was touched. */
    public enum Status {
        WRITTEN,
        UNCHANGED
    }
}
