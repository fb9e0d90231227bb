package org.understudy.source;

import java.io.IOException;

/** A file is larger than what is read of its kind. */
public final class FileTooLargeException extends IOException {
    private static final long serialVersionUID = 1L;
    private final int limit;

    FileTooLargeException(String path, int limit) {
        super(path + " is larger than " + limit + " bytes");
        this.limit = limit;
    }

    /** The limit in bytes. */
    public int limit() {
        return limit;
    }
}
