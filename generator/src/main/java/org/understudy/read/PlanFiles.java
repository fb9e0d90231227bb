package org.understudy.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.Nearest;
import org.understudy.plan.Kind;
import org.understudy.source.SourceRange;
import org.understudy.text.Language;

/** Tells from its path what a file of the plan's folder is. */
final class PlanFiles {
    private static final String ENDING = ".md";
    private static final String PLAN = "plan";
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]*");
    private static final List<String> FREE_FOLDERS = List.of("images", "keys", "templates");
    private static final Set<String> USEFUL_ENDINGS =
            Set.of("kdbx", "png", "jpg", "jpeg", "svg", "pem", "crt", "cer", "asc", "pub");
    private static final List<String> FOLDERS = Stream.concat(
                    Stream.of(Kind.values()).filter(kind -> kind != Kind.PLAN).map(Kind::folder), FREE_FOLDERS.stream())
            .toList();

    /** A file that is read as Markdown. */
    record Identity(Kind kind, String id, Optional<Language> translation) {}

    /** What the file at {@code path} is; empty when it isn't read, which is reported if it looks like a mistake. */
    Optional<Identity> identify(String path, Diagnostics diagnostics) {
        int slash = path.indexOf('/');
        String folder = slash < 0 ? "" : path.substring(0, slash);
        String name = path.substring(slash + 1);
        if (FREE_FOLDERS.contains(folder) || path.equals("README.md") || isData(folder, name)) {
            return Optional.empty();
        }
        if (!name.endsWith(ENDING)) {
            reportUnused(path, name, diagnostics);
            return Optional.empty();
        }
        Optional<Kind> kind = slash < 0 ? Optional.of(Kind.PLAN) : Kind.ofFolder(folder);
        String[] parts = name.substring(0, name.length() - ENDING.length()).split("\\.", -1);
        if (kind.isEmpty() || name.indexOf('/') >= 0 || (slash < 0 && !parts[0].equals(PLAN))) {
            diagnostics.add(misplaced(path, folder, slash < 0 ? parts[0] : folder));
            return Optional.empty();
        }
        Optional<Language> language = parts.length == 2 ? Language.of(parts[1]) : Optional.empty();
        if (!ID.matcher(parts[0]).matches() || parts.length > 2 || (parts.length == 2 && language.isEmpty())) {
            diagnostics.add(SourceRange.ofFile(path), ReadRules.BAD_ID, name);
            return Optional.empty();
        }
        return Optional.of(new Identity(kind.get(), parts[0], language));
    }

    /** Beside the author's annexes there may be what they were made from. */
    private static boolean isData(String folder, String name) {
        return folder.equals(Kind.ANNEXES.folder()) && (!name.endsWith(ENDING) || name.indexOf('/') >= 0);
    }

    private static void reportUnused(String path, String name, Diagnostics diagnostics) {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        if (!USEFUL_ENDINGS.contains(ending)) {
            diagnostics.add(SourceRange.ofFile(path), ReadRules.UNUSED);
        }
    }

    private static Diagnostic misplaced(String path, String folder, String word) {
        List<String> candidates = folder.isEmpty() ? List.of(PLAN) : FOLDERS;
        Optional<String> nearest = Nearest.to(word, candidates)
                .map(near -> folder.isEmpty() ? near + ENDING : near + path.substring(path.lastIndexOf('/')));
        Diagnostic diagnostic = Diagnostic.at(
                SourceRange.ofFile(path), ReadRules.UNKNOWN_PLACE, nearest.orElse(String.join(", ", FOLDERS)));
        return nearest.isPresent() ? diagnostic.hinting("nearest") : diagnostic;
    }
}
