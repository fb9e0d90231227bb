package org.understudy.template;

import java.io.IOException;
import java.io.Writer;

/** Collects what a template writes, up to a limit. */
final class LimitedWriter extends Writer {
    private final StringBuilder text = new StringBuilder();
    private final int limit;

    LimitedWriter(int limit) {
        this.limit = limit;
    }

    /** A page is longer than any page should be. */
    static final class TooLongException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public void write(char[] buffer, int offset, int length) throws TooLongException {
        if (length > limit - text.length()) {
            throw new TooLongException();
        }
        text.append(buffer, offset, length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return text.toString();
    }
}
