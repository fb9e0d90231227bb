package org.understudy.vault.kdbx;

/** A version of the format, such as 3.1 or 4.0. */
public record FormatVersion(int major, int minor) {
    static final FormatVersion KDBX_4_0 = new FormatVersion(4, 0);

    @Override
    public String toString() {
        return "KDBX " + major + "." + minor;
    }
}
