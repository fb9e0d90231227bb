package org.understudy.render.odt;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.understudy.render.office.Xml;

/** The prefixes that the files of a package are written with: those of ODF 1.3 itself. */
final class OdfNamespaces {
    static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    static final String DRAW = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0";
    static final String FO = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0";
    static final String SVG = "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0";
    static final String SCRIPT = "urn:oasis:names:tc:opendocument:xmlns:script:1.0";
    static final String XLINK = "http://www.w3.org/1999/xlink";
    static final String DC = "http://purl.org/dc/elements/1.1/";
    static final String META = "urn:oasis:names:tc:opendocument:xmlns:meta:1.0";
    static final String CONFIG = "urn:oasis:names:tc:opendocument:xmlns:config:1.0";

    private static final Map<String, String> PREFIXES = prefixes();

    private OdfNamespaces() {}

    /** From namespace to prefix. */
    static Map<String, String> all() {
        return PREFIXES;
    }

    /** Starts the root of a file: declares the namespaces and the version. */
    static Xml startRoot(Xml xml, String name) {
        xml.declaration().start(name);
        PREFIXES.forEach((namespace, prefix) -> xml.attribute("xmlns:" + prefix, namespace));
        return xml.attribute("office:version", OdtArtifact.VERSION);
    }

    private static Map<String, String> prefixes() {
        var prefixes = new LinkedHashMap<String, String>();
        prefixes.put(OFFICE, "office");
        prefixes.put(STYLE, "style");
        prefixes.put(TEXT, "text");
        prefixes.put(TABLE, "table");
        prefixes.put(DRAW, "draw");
        prefixes.put(FO, "fo");
        prefixes.put(SVG, "svg");
        prefixes.put(XLINK, "xlink");
        prefixes.put(DC, "dc");
        prefixes.put(META, "meta");
        prefixes.put(CONFIG, "config");
        return Collections.unmodifiableMap(prefixes);
    }
}
