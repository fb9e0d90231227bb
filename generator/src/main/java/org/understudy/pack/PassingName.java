package org.understudy.pack;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of what stands in a folder of delivery only for a moment: hidden, and of a form that sync clients don't upload.
 * They begin with {@code .~} (Dropbox, Nextcloud, ownCloud, iCloud) and end in {@code .tmp} (OneDrive, Box, iCloud).
 */
final class PassingName {
    static final String LOCK = ".~understudy.lock.tmp";

    private static final Pattern PASSING = Pattern.compile("\\.~understudy[-.].*\\.tmp");
    private static final Pattern OLD = Pattern.compile("\\.~understudy-(.+)\\.old\\.tmp");

    private PassingName() {}

    /** Of a pack that isn't whole yet. */
    static String fresh(String folder, String unique) {
        return ".~understudy-" + folder + "-" + unique + ".new.tmp";
    }

    /** Of the previous edition, until the new one has its name. */
    static String old(String folder) {
        return ".~understudy-" + folder + ".old.tmp";
    }

    /** Of a file in a pack that isn't verified yet. */
    static String unverified(String file) {
        return ".~" + file + ".tmp";
    }

    static boolean is(String name) {
        return PASSING.matcher(name).matches();
    }

    /** The folder whose previous edition has this name. */
    static Optional<String> ofOld(String name) {
        Matcher old = OLD.matcher(name);
        return old.matches() ? Optional.of(old.group(1)) : Optional.empty();
    }
}
