package org.understudy.vault.kdbx;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/** Writes the XML of a vault. For one document. */
final class DatabaseWriter {
    private static final String GENERATOR = "Understudy";
    private static final String FOLDER_ICON = "48";
    private static final String KEY_ICON = "0";

    private final InnerStream stream;
    private final byte[] now;
    private int attachmentCount;

    DatabaseWriter(InnerStream stream, Instant now) {
        this.stream = stream;
        this.now = LittleEndian.ofTime(now);
    }

    /** The attachments of all entries in the order in which {@link #write} refers to them. */
    List<byte[]> attachments(Group group) {
        return Stream.concat(
                        group.entries().stream().flatMap(entry -> entry.attachments().values().stream()),
                        group.groups().stream().flatMap(inner -> attachments(inner).stream()))
                .toList();
    }

    void write(Group root, OutputStream out) throws IOException {
        try {
            var xml = new XmlOutput(out);
            xml.element("KeePassFile", () -> {
                xml.element("Meta", () -> meta(xml));
                xml.element("Root", () -> group(root, xml));
            });
            xml.end();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void meta(XmlOutput xml) throws XMLStreamException {
        xml.text("Generator", GENERATOR);
        xml.base64("SettingsChanged", now);
        xml.text("DatabaseName", "");
        xml.element("MemoryProtection", () -> {
            xml.text("ProtectTitle", "False");
            xml.text("ProtectUserName", "False");
            xml.text("ProtectPassword", "True");
            xml.text("ProtectURL", "False");
            xml.text("ProtectNotes", "False");
        });
        xml.text("RecycleBinEnabled", "True");
        xml.base64("RecycleBinUUID", new byte[16]);
        xml.text("HistoryMaxItems", "10");
        xml.text("HistoryMaxSize", "6291456");
    }

    private void group(Group group, XmlOutput xml) throws XMLStreamException {
        xml.element("Group", () -> {
            id(group.id(), xml);
            xml.text("Name", group.name());
            xml.text("IconID", FOLDER_ICON);
            times(xml);
            xml.text("IsExpanded", "True");
            for (Entry entry : group.entries()) {
                entry(entry, xml);
            }
            for (Group inner : group.groups()) {
                group(inner, xml);
            }
        });
    }

    private void entry(Entry entry, XmlOutput xml) throws XMLStreamException {
        xml.element("Entry", () -> {
            id(entry.id(), xml);
            xml.text("IconID", KEY_ICON);
            times(xml);
            for (Map.Entry<String, FieldValue> field : entry.fields().entrySet()) {
                field(field.getKey(), field.getValue(), xml);
            }
            for (String name : entry.attachments().keySet()) {
                attachment(name, xml);
            }
        });
    }

    private void field(String name, FieldValue value, XmlOutput xml) throws XMLStreamException {
        xml.element("String", () -> {
            xml.text("Key", name);
            if (value.protection() == FieldValue.Protection.PROTECTED || !XmlText.isLegal(value.text())) {
                byte[] bytes = value.toUtf8();
                stream.apply(bytes);
                xml.base64("Value", "Protected", "True", bytes);
            } else {
                xml.text("Value", value.text());
            }
        });
    }

    private void attachment(String name, XmlOutput xml) throws XMLStreamException {
        xml.element("Binary", () -> {
            xml.text("Key", name);
            xml.empty("Value", "Ref", Integer.toString(attachmentCount++));
        });
    }

    private void times(XmlOutput xml) throws XMLStreamException {
        xml.element("Times", () -> {
            xml.base64("CreationTime", now);
            xml.base64("LastModificationTime", now);
            xml.base64("LastAccessTime", now);
            xml.base64("ExpiryTime", now);
            xml.text("Expires", "False");
            xml.text("UsageCount", "0");
            xml.base64("LocationChanged", now);
        });
    }

    private static void id(UUID id, XmlOutput xml) throws XMLStreamException {
        xml.base64("UUID", LittleEndian.ofId(id));
    }
}
