package org.understudy.render.odt;

import java.util.Map;
import java.util.TreeMap;
import org.understudy.render.office.Xml;

/**
 * Makes {@code settings.xml}. A document without these would be laid out by LibreOffice as one of its oldest versions
 * did; with them, as a new one.
 */
final class SettingsFile {
    private static final Map<String, Boolean> COMPATIBILITY = new TreeMap<>(Map.ofEntries(
            Map.entry("AddParaTableSpacing", true),
            Map.entry("AddParaTableSpacingAtStart", true),
            Map.entry("AddParaSpacingToTableCells", true),
            Map.entry("AddParaLineSpacingToTableCells", false),
            Map.entry("UseFormerLineSpacing", false),
            Map.entry("UseFormerObjectPositioning", false),
            Map.entry("UseFormerTextWrapping", false),
            Map.entry("UseOldNumbering", false),
            Map.entry("UseOldPrinterMetrics", false),
            Map.entry("ConsiderTextWrapOnObjPos", false),
            Map.entry("IgnoreFirstLineIndentInNumbering", false),
            Map.entry("DoNotCaptureDrawObjsOnPage", false),
            Map.entry("ClipAsCharacterAnchoredWriterFlyFrames", false),
            Map.entry("TabsRelativeToIndent", true),
            Map.entry("TableRowKeep", false),
            Map.entry("ProtectForm", false)));

    private SettingsFile() {}

    static byte[] write() {
        var xml = new Xml(4096);
        OdfNamespaces.startRoot(xml, "office:document-settings");
        xml.start("office:settings").start("config:config-item-set");
        xml.attribute("config:name", "ooo:configuration-settings");
        COMPATIBILITY.forEach((name, value) -> xml.start("config:config-item")
                .attribute("config:name", name)
                .attribute("config:type", "boolean")
                .text(value.toString())
                .end());
        xml.end().end().end();
        return xml.finish();
    }
}
