package org.understudy.render.docx;

import java.util.List;
import java.util.Optional;
import org.understudy.render.office.Elements;
import org.understudy.render.office.Xml;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/**
 * Makes {@code settings.xml} (ISO/IEC 29500-1, 17.15.1.78): what the reference document says of the page, and nothing of where
 * it came from. Fields aren't updated when a document is opened, since Word asks its reader's leave for that.
 */
final class SettingsFile {
    /** In the order that the schema asks for. */
    private static final List<String> TAKEN_OVER = List.of(
            "embedTrueTypeFonts",
            "saveSubsetFonts",
            "mirrorMargins",
            "alignBordersAndEdges",
            "bordersDoNotSurroundHeader",
            "bordersDoNotSurroundFooter",
            "gutterAtTop",
            "defaultTabStop",
            "autoHyphenation",
            "consecutiveHyphenLimit",
            "hyphenationZone",
            "doNotHyphenateCaps",
            "evenAndOddHeaders",
            "characterSpacingControl",
            "footnotePr",
            "compat",
            "themeFontLang",
            "clrSchemeMapping",
            "decimalSymbol",
            "listSeparator");

    private static final List<String> TODAY = List.of(
            "overrideTableStyleFontSizeAndJustification",
            "enableOpenTypeFeatures",
            "doNotFlipMirrorIndents",
            "differentiateMultirowTableHeaders");

    private SettingsFile() {}

    /** @param settings root of the reference document's; empty where it has none */
    static byte[] write(Optional<Element> settings) {
        var xml = new Xml(4096);
        Wml.startRoot(xml, "w:settings");
        for (String name : TAKEN_OVER) {
            switch (name) {
                case "footnotePr" -> writeFootnotes(xml);
                case "compat" -> writeCompatibility(xml);
                default ->
                    settings.flatMap(root -> Elements.first(root, Wml.W, name))
                            .ifPresent(element -> copy(element, xml));
            }
        }
        return xml.end().finish();
    }

    /** Whether even pages have headers and footers of their own. */
    static boolean evenPages(Optional<Element> settings) {
        return settings.flatMap(root -> Elements.first(root, Wml.W, "evenAndOddHeaders"))
                .filter(element -> !Wml.value(element).matches("0|false|off"))
                .isPresent();
    }

    private static void copy(Element element, Xml xml) {
        xml.start("w:" + element.getLocalName());
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            if (Wml.W.equals(attribute.getNamespaceURI())) {
                xml.attribute("w:" + attribute.getLocalName(), attribute.getValue());
            }
        }
        xml.end();
    }

    private static void writeFootnotes(Xml xml) {
        xml.start("w:footnotePr");
        xml.start("w:footnote").attribute("w:id", "-1").end();
        xml.start("w:footnote").attribute("w:id", "0").end();
        xml.end();
    }

    /** Without it, Word lays a document out as an older version of itself. */
    private static void writeCompatibility(Xml xml) {
        xml.start("w:compat");
        writeSetting(xml, "compatibilityMode", "15");
        TODAY.forEach(name -> writeSetting(xml, name, "1"));
        xml.end();
    }

    private static void writeSetting(Xml xml, String name, String value) {
        xml.start("w:compatSetting").attribute("w:name", name);
        xml.attribute("w:uri", "http://schemas.microsoft.com/office/word")
                .attribute("w:val", value)
                .end();
    }
}
