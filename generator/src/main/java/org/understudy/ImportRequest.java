package org.understudy;

import java.nio.file.Path;
import java.util.Optional;
import org.understudy.exchange.format.ExportFormat;
import org.understudy.plan.Capacity;
import org.understudy.plan.SecretRef;

/**
 * What is to be imported.
 *
 * @param export the file that another program wrote, or a folder of pictures of its QR codes, outside every repository
 * @param format empty to find it out
 * @param password the name of the password that the export is encrypted with
 * @param keyFile that a KeePass file needs besides
 * @param capacity on whose behalf new accounts are held, unless their folder tells a customer
 */
public record ImportRequest(
        Path export,
        Optional<ExportFormat> format,
        Optional<SecretRef> password,
        Optional<Path> keyFile,
        Capacity capacity,
        Mode mode) {

    /** Whether anything is written. */
    public enum Mode {
        WRITE,
        /** It is only told what would be. */
        DRY_RUN
    }
}
