package org.understudy.read;

import java.util.Optional;
import java.util.regex.Pattern;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.source.SourceRange;

/** Tells which files of a plan are entries of the provider catalogue: {@code templates/providers/ID.yaml}. */
final class ProviderFiles {
    private static final String FOLDER = "templates/providers/";
    private static final String ENDING = ".yaml";
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]*");

    /** The id of the entry at {@code path}; empty for any other file, which is reported if it stands among the entries. */
    Optional<String> identify(String path, Diagnostics diagnostics) {
        if (!path.startsWith(FOLDER)) {
            return Optional.empty();
        }
        String name = path.substring(FOLDER.length());
        if (!name.endsWith(ENDING)) {
            diagnostics.add(SourceRange.ofFile(path), ReadRules.UNUSED);
            return Optional.empty();
        }
        String id = name.substring(0, name.length() - ENDING.length());
        if (!ID.matcher(id).matches()) {
            diagnostics.add(Diagnostic.at(SourceRange.ofFile(path), ReadRules.BAD_ID, name)
                    .hinting("provider"));
            return Optional.empty();
        }
        return Optional.of(id);
    }
}
