package org.understudy.render.pdf;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;

/** Prints nothing: the log of the layout may quote the page. {@link Problems} takes what matters. */
final class SilentLog implements XRLogger {
    @Override
    public void log(String where, Level level, String message) {
        // not printed
    }

    @Override
    public void log(String where, Level level, String message, @Nullable Throwable cause) {
        // not printed
    }

    @Override
    public void setLevel(String logger, Level level) {
        // there is only silence
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return false;
    }
}
