package org.understudy.vault.kdbx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * An open vault of KDBX 4 with all that stands in it, known to this package or not, so that entries can be changed and nothing else
 * is. Protected values are kept beside the tree, as bytes. Closing it wipes them.
 */
public final class VaultDocument implements AutoCloseable {
    private static final String FOLDER_ICON = "48";
    private static final String KEY_ICON = "0";
    private static final int DEFAULT_HISTORY = 10;

    private final Header header;
    private final List<byte[]> attachments;
    private final Document xml;
    private final Map<Element, byte[]> hidden = new IdentityHashMap<>();

    private VaultDocument(Header header, List<byte[]> attachments, Document xml) {
        this.header = header;
        this.attachments = attachments;
        this.xml = xml;
    }

    static VaultDocument read(Header header, byte[] plain) throws IOException {
        try (InputStream in = header.compressed() ? new Inflater().stream(plain) : new ByteArrayInputStream(plain)) {
            InnerHeader inner = InnerHeader.read(in);
            InnerStream stream = InnerStream.of(inner.streamId(), inner.streamSeed());
            var document = new VaultDocument(header, inner.attachments(), parsed(in));
            document.reveal(document.xml.getDocumentElement(), stream, 0);
            return document;
        }
    }

    private static Document parsed(InputStream in) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var source = new InputSource(in);
            source.setEncoding(StandardCharsets.UTF_8.name());
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(source);
        } catch (SAXException e) {
            throw KdbxException.damaged("the content isn't XML");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes the protected values out of the tree, in the order of the document. */
    private void reveal(Element element, InnerStream stream, int depth) throws KdbxException {
        if (depth > Limits.XML_DEPTH) {
            throw KdbxException.exceeds("XML depth", depth, Limits.XML_DEPTH);
        }
        if (isProtected(element)) {
            try {
                byte[] value = Base64.getMimeDecoder().decode(element.getTextContent());
                stream.apply(value);
                hidden.put(element, value);
                element.setTextContent("");
            } catch (IllegalArgumentException e) {
                throw KdbxException.damaged("a value that isn't Base64");
            }
        }
        for (Element child : XmlTree.children(element)) {
            reveal(child, stream, depth + 1);
        }
    }

    private static boolean isProtected(Element element) {
        return element.getAttribute("Protected").equalsIgnoreCase("true");
    }

    Header header() {
        return header;
    }

    /** Inner header and XML, compressed as they were; to be wiped by the caller. */
    byte[] content(byte[] streamSeed) {
        var out = new ByteArrayOutputStream();
        try (OutputStream zip = header.compressed() ? new GZIPOutputStream(out) : out) {
            new InnerHeader(InnerStream.CHACHA20, streamSeed, attachments).write(zip);
            Document copy = (Document) xml.cloneNode(true);
            hide(xml.getDocumentElement(), copy.getDocumentElement(), InnerStream.chaCha20(streamSeed));
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(copy), new StreamResult(zip));
        } catch (IOException | TransformerException e) {
            throw new IllegalStateException("a tree that can't be written", e);
        }
        return out.toByteArray();
    }

    private void hide(Element element, Element copy, InnerStream stream) {
        if (hidden.containsKey(element)) {
            byte[] value = value(element);
            stream.apply(value);
            copy.setTextContent(Base64.getEncoder().encodeToString(value));
        }
        List<Element> copies = XmlTree.children(copy);
        List<Element> children = XmlTree.children(element);
        for (int i = 0; i < children.size(); i++) {
            hide(children.get(i), copies.get(i), stream);
        }
    }

    /** The text of a value as UTF-8, in an array of the caller's own. */
    byte[] value(Element element) {
        byte[] known = hidden.get(element);
        return known == null ? element.getTextContent().getBytes(StandardCharsets.UTF_8) : known.clone();
    }

    /** @param value is kept, and wiped on closing */
    void hide(Element element, byte[] value) {
        element.setAttribute("Protected", "True");
        element.setTextContent("");
        hidden.put(element, value);
    }

    void show(Element element, String value) {
        hidden.remove(element);
        element.setTextContent(value);
    }

    /** A copy of an element that stands nowhere yet, with its protected values. */
    Element copy(Element element) {
        Element copy = (Element) element.cloneNode(true);
        copyHidden(element, copy);
        return copy;
    }

    private void copyHidden(Element from, Element to) {
        if (hidden.containsKey(from)) {
            hidden.put(to, value(from));
        }
        List<Element> copies = XmlTree.children(to);
        List<Element> children = XmlTree.children(from);
        for (int i = 0; i < children.size(); i++) {
            copyHidden(children.get(i), copies.get(i));
        }
    }

    /** How many earlier states of an entry are kept; negative for all. */
    int historySize() {
        String size = XmlTree.child(xml.getDocumentElement(), "Meta")
                .map(meta -> XmlTree.text(meta, "HistoryMaxItems").strip())
                .orElse("");
        return size.matches("-?[0-9]{1,9}") ? Integer.parseInt(size) : DEFAULT_HISTORY;
    }

    /**
     * The entries that stand in these groups under this title, without those in the recycle bin.
     *
     * @param groups outermost first, without the root
     */
    public List<EditedEntry> entries(List<String> groups, String title) {
        List<Element> found = List.of(root());
        for (String name : groups) {
            found = found.stream()
                    .flatMap(group -> XmlTree.children(group, "Group").stream())
                    .filter(group -> isCalled(group, name) && !isRecycleBin(group))
                    .toList();
        }
        List<EditedEntry> entries = new ArrayList<>();
        for (Element group : found) {
            XmlTree.children(group, "Entry").stream()
                    .map(entry -> new EditedEntry(this, entry))
                    .filter(entry -> normalized(entry.title()).equals(normalized(title)))
                    .forEach(entries::add);
        }
        return entries;
    }

    private Element root() {
        return XmlTree.child(xml.getDocumentElement(), "Root")
                .flatMap(root -> XmlTree.child(root, "Group"))
                .orElseThrow(() -> new IllegalStateException("a vault without a root group"));
    }

    private static boolean isCalled(Element group, String name) {
        return normalized(XmlTree.text(group, "Name")).equals(normalized(name));
    }

    private static String normalized(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    private boolean isRecycleBin(Element group) {
        String bin = XmlTree.child(xml.getDocumentElement(), "Meta")
                .map(meta -> XmlTree.text(meta, "RecycleBinUUID").strip())
                .orElse("");
        return !bin.isEmpty() && bin.equals(XmlTree.text(group, "UUID").strip());
    }

    /**
     * A new entry with nothing but a title, in groups that are made where there are none.
     *
     * @param ids gives random ones
     */
    public EditedEntry add(List<String> groups, String title, Instant now, Supplier<UUID> ids) {
        Element group = root();
        for (String name : groups) {
            Element outer = group;
            group = XmlTree.children(outer, "Group").stream()
                    .filter(it -> isCalled(it, name) && !isRecycleBin(it))
                    .findFirst()
                    .orElseGet(() -> newGroup(outer, name, now, ids.get()));
        }
        Element entry = group.getOwnerDocument().createElement("Entry");
        // Entries stand before the groups within the group, though no reader minds.
        group.insertBefore(entry, XmlTree.child(group, "Group").orElse(null));
        identify(entry, KEY_ICON, now, ids.get());
        var edited = new EditedEntry(this, entry);
        edited.set("Title", title);
        return edited;
    }

    private static Element newGroup(Element outer, String name, Instant now, UUID newId) {
        Element group = XmlTree.append(outer, "Group");
        XmlTree.append(group, "Name", name);
        identify(group, FOLDER_ICON, now, newId);
        XmlTree.append(group, "IsExpanded", "True");
        return group;
    }

    private static void identify(Element element, String icon, Instant now, UUID newId) {
        String id = Base64.getEncoder().encodeToString(LittleEndian.ofId(newId));
        String time = Base64.getEncoder().encodeToString(LittleEndian.ofTime(now));
        XmlTree.append(element, "UUID", id);
        XmlTree.append(element, "IconID", icon);
        Element times = XmlTree.append(element, "Times");
        for (String name :
                List.of("CreationTime", "LastModificationTime", "LastAccessTime", "ExpiryTime", "LocationChanged")) {
            XmlTree.append(times, name, time);
        }
        XmlTree.append(times, "Expires", "False");
        XmlTree.append(times, "UsageCount", "0");
    }

    @Override
    public void close() {
        hidden.values().forEach(value -> Arrays.fill(value, (byte) 0));
    }
}
