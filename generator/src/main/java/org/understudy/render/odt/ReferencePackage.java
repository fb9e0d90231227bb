package org.understudy.render.odt;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.RuleId;
import org.understudy.render.RenderException;
import org.understudy.render.odt.OdtArtifact.Part;
import org.understudy.render.office.SafeXml;
import org.w3c.dom.Document;

/** The files of a reference document: an OpenDocument text that isn't encrypted. Immutable. */
final class ReferencePackage {
    private static final RuleId UNUSABLE = RuleId.error("RENDER-021");

    private final Map<String, Part> files;

    ReferencePackage(Iterable<Part> parts) {
        files = new TreeMap<>();
        parts.forEach(part -> files.put(part.path(), part));
    }

    /** What is said of a file that is no such text. */
    static RenderException unusable() {
        return new RenderException(Diagnostic.general(UNUSABLE));
    }

    /** What is said of a file that can't be used, and why: the name of a hint. */
    static RenderException unusable(String hint) {
        return new RenderException(Diagnostic.general(UNUSABLE).hinting(hint));
    }

    /** The paths of its files, sorted. */
    Set<String> paths() {
        return files.keySet();
    }

    /** One of {@link #paths()}. */
    Part part(String path) {
        Part part = files.get(path);
        if (part == null) {
            throw new IllegalArgumentException(path);
        }
        return part;
    }

    /** The XML of a file in it, read without DTD, so that nothing from outside gets in. */
    Document xml(String path) throws RenderException {
        if (!files.containsKey(path)) {
            throw unusable("damaged");
        }
        try {
            return SafeXml.parse(part(path).content());
        } catch (IOException e) {
            throw unusable("damaged");
        }
    }
}
