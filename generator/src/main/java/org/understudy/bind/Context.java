package org.understudy.bind;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.CatalogueEntry;
import org.understudy.plan.Kind;
import org.understudy.plan.LocalText;
import org.understudy.plan.SecretRef;
import org.understudy.source.SourceFiles;
import org.understudy.source.SourceRange;
import org.understudy.text.Language;

/**
 * What binding one value needs to know: where it is, and what else the plan holds.
 *
 * @param path of the value in its front matter; empty for the front matter itself
 * @param places collects the place of each value of the file by its path
 * @param secrets collects the secrets that the plan names, and where each is named first
 * @param catalogue of the providers
 * @param jurisdictions those that there are
 */
record Context(
        Language language,
        Map<Kind, Set<String>> ids,
        SourceFiles tree,
        Diagnostics diagnostics,
        String path,
        Map<String, SourceRange> places,
        Map<SecretRef, SourceRange> secrets,
        FactFiles<CatalogueEntry> catalogue,
        FactFiles<Law> jurisdictions) {

    Context forFile() {
        return new Context(language, ids, tree, diagnostics, "", new TreeMap<>(), secrets, catalogue, jurisdictions);
    }

    Context key(String key, SourceRange at) {
        return child(pathOf(key), at);
    }

    /** The path of one of the keys of the value. */
    String pathOf(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    Context item(int index, SourceRange at) {
        return child(path + "[" + index + "]", at);
    }

    private Context child(String childPath, SourceRange at) {
        places.put(childPath, at);
        return new Context(language, ids, tree, diagnostics, childPath, places, secrets, catalogue, jurisdictions);
    }

    void report(SourceRange at, RuleId rule, Object... arguments) {
        diagnostics.add(at, rule, arguments);
    }

    void report(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    LocalText text(String text) {
        return LocalText.of(language, text);
    }

    /** The last part of the path: what the author calls the value. */
    String name() {
        int dot = path.lastIndexOf('.');
        return path.isEmpty() ? "@front-matter" : path.substring(dot + 1);
    }
}
