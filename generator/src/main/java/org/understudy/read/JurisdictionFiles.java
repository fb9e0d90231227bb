package org.understudy.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.source.SourceRange;

/** Tells which files of a plan are jurisdictions: {@code templates/jurisdictions/ID/jurisdiction.yaml}. */
final class JurisdictionFiles {
    private static final String FOLDER = "templates/jurisdictions/";
    private static final Pattern FILE = Pattern.compile("([^/]+)/jurisdiction\\.yaml");
    private static final Pattern CLAUSE = Pattern.compile("[^/]+/clauses/[a-z]{2}/[^/]+\\.ftlx");

    /** Without a hyphen, which in a plan separates the state. */
    private static final Pattern ID = Pattern.compile("[a-z]{2,20}");

    /** The id of the jurisdiction at {@code path}; empty for any other file, which is reported if it is of no use there. */
    Optional<String> identify(String path, Diagnostics diagnostics) {
        if (!path.startsWith(FOLDER)) {
            return Optional.empty();
        }
        String name = path.substring(FOLDER.length());
        Matcher file = FILE.matcher(name);
        if (!file.matches()) {
            if (!CLAUSE.matcher(name).matches()) {
                diagnostics.add(SourceRange.ofFile(path), ReadRules.UNUSED);
            }
            return Optional.empty();
        }
        String id = file.group(1);
        if (!ID.matcher(id).matches()) {
            diagnostics.add(Diagnostic.at(SourceRange.ofFile(path), ReadRules.BAD_ID, id)
                    .hinting("jurisdiction"));
            return Optional.empty();
        }
        return Optional.of(id);
    }
}
