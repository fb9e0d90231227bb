package org.understudy.pack;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.understudy.diagnostic.Diagnostic;

/** A file can't be written, for a reason its author can do something about. What was there before is still there. */
public final class PackException extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Diagnostic diagnostic;

    PackException(Diagnostic diagnostic) {
        super(diagnostic.rule() + " " + diagnostic.arguments());
        this.diagnostic = diagnostic;
    }

    /** That {@code target} can't be written, and why. */
    public static PackException notWritable(Path target, IOException cause) {
        if (cause instanceof FileAlreadyExistsException) {
            return inTheWay(target);
        }
        return new PackException(Diagnostic.general(PackRules.NOT_WRITABLE, target, reason(cause)));
    }

    /** That {@code target} can't be written since there is something else of its name. */
    static PackException inTheWay(Path target) {
        return new PackException(
                Diagnostic.general(PackRules.NOT_WRITABLE, target, "@io.exists").hinting("exists"));
    }

    /** That a pack can't be copied to {@code target}, and why. */
    static PackException notDelivered(Path target, IOException cause) {
        return new PackException(Diagnostic.general(PackRules.NOT_DELIVERED, target, reason(cause)));
    }

    private static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "@io.denied";
        }
        String reason = cause instanceof FileSystemException failed ? failed.getReason() : cause.getMessage();
        return reason == null ? "@io.unknown" : reason;
    }

    public Diagnostic diagnostic() {
        return diagnostic;
    }
}
