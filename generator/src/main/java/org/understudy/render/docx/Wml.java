package org.understudy.render.docx;

import org.understudy.render.office.Xml;
import org.w3c.dom.Element;

/** Names of WordprocessingML (ISO/IEC 29500-4, transitional) and of the packages that it is kept in. */
final class Wml {
    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    static final String A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    static final String W14 = "http://schemas.microsoft.com/office/word/2010/wordml";

    private static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private Wml() {}

    /** Starts the root of a file: declares the namespaces. */
    static Xml startRoot(Xml xml, String name) {
        xml.declaration().start(name);
        xml.attribute("xmlns:w", W).attribute("xmlns:r", R).attribute("xmlns:wp", DRAWING);
        xml.attribute("xmlns:a", A).attribute("xmlns:pic", PICTURE).attribute("xmlns:w14", W14);
        return xml.attribute("xmlns:mc", COMPATIBILITY).attribute("mc:Ignorable", "w14");
    }

    /** An element with nothing but {@code w:val}. */
    static Xml value(Xml xml, String name, String value) {
        return xml.start(name).attribute("w:val", value).end();
    }

    /** The {@code w:val} of an element of a reference document. */
    static String value(Element element) {
        return element.getAttributeNS(W, "val");
    }
}
