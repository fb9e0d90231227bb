package org.understudy.vault.kdbx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.understudy.interop.Tool;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** KeePassXC on the command line, and what it says a vault holds. */
public final class KeePassXc {
    private static final Map<String, String> UTF_8 = Map.of("LC_ALL", "C.UTF-8", "QT_QPA_PLATFORM", "offscreen");

    static final String NOT_EXPORTED = "not exported";

    private final Tool tool;
    private final Optional<String> password;
    private final Optional<Path> keyFile;

    private KeePassXc(Tool tool, Optional<String> password, Optional<Path> keyFile) {
        this.tool = tool;
        this.password = password;
        this.keyFile = keyFile;
    }

    /** One that opens vaults with this key. */
    public static KeePassXc with(Optional<String> password, Optional<Path> keyFile) {
        return new KeePassXc(Tool.require("keepassxc-cli"), password, keyFile);
    }

    public static KeePassXc withPassword(String password) {
        return with(Optional.of(password), Optional.empty());
    }

    /** The same key for our reader. */
    CompositeKey key() {
        return CompositeKey.of(
                password.map(text -> text.getBytes(StandardCharsets.UTF_8)), keyFile.map(KeePassXc::keyFile));
    }

    private static byte[] keyFile(Path file) {
        try {
            return new KeyFile().read(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes a vault with this key: {@code db-create}, or {@code import} of a document. */
    void create(String command, String... arguments) {
        var all = new ArrayList<String>(List.of(command, "-q"));
        password.ifPresent(text -> all.add("-p"));
        keyFile.ifPresent(file -> all.addAll(List.of("--set-key-file", file.toString())));
        all.addAll(List.of(arguments));
        String twice = password.map(text -> text + "\n" + text + "\n").orElse("");
        tool.run(all, Optional.of(twice.getBytes(StandardCharsets.UTF_8)), UTF_8)
                .succeeded();
    }

    /** Runs a command that opens a vault; the answers are to questions after that for the password. */
    public Tool.Result run(String answers, String command, String... arguments) {
        var all = new ArrayList<String>(List.of(command, "-q"));
        if (password.isEmpty()) {
            all.add("--no-password");
        }
        keyFile.ifPresent(file -> all.addAll(List.of("-k", file.toString())));
        all.addAll(List.of(arguments));
        String input = password.map(text -> text + "\n").orElse("") + answers;
        return tool.run(all, Optional.of(input.getBytes(StandardCharsets.UTF_8)), UTF_8)
                .succeeded();
    }

    /**
     * All that a vault holds, in the form of {@link Trees#content} but for protection, with every line end a line feed, as
     * XML has it. Of a KDBX 4 file it exports no attachments but their names.
     */
    Map<String, String> content(Path vault) throws Exception {
        byte[] xml = run("", "export", "-f", "xml", vault.toString()).stdout();
        Element document = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml))
                .getDocumentElement();
        var binaries = new HashMap<String, byte[]>();
        var elements = document.getElementsByTagName("Binary");
        for (int i = 0; i < elements.getLength(); i++) {
            Element binary = (Element) elements.item(i);
            if (binary.hasAttribute("ID")) {
                byte[] bytes = Base64.getDecoder().decode(binary.getTextContent());
                boolean compressed = binary.getAttribute("Compressed").equals("True");
                binaries.put(binary.getAttribute("ID"), compressed ? unzipped(bytes) : bytes);
            }
        }
        var content = new TreeMap<String, String>();
        collect("", child(child(document, "Root"), "Group"), binaries, content);
        return content;
    }

    private static void collect(String path, Element group, Map<String, byte[]> binaries, Map<String, String> content) {
        content.put(path + " group " + id(group), text(group, "Name"));
        for (Element entry : children(group, "Entry")) {
            String at = path + " entry " + id(entry) + " ";
            content.put(at, "");
            for (Element field : children(entry, "String")) {
                content.put(at + "field " + text(field, "Key"), text(field, "Value"));
            }
            for (Element file : children(entry, "Binary")) {
                String ref = child(file, "Value").getAttribute("Ref");
                content.put(
                        at + "file " + text(file, "Key"),
                        Optional.ofNullable(binaries.get(ref))
                                .map(HexFormat.of()::formatHex)
                                .orElse(NOT_EXPORTED));
            }
        }
        List<Element> groups = children(group, "Group");
        for (int i = 0; i < groups.size(); i++) {
            collect(path + "/" + i, groups.get(i), binaries, content);
        }
    }

    private static String id(Element element) {
        try {
            return LittleEndian.id(Base64.getDecoder().decode(text(element, "UUID")))
                    .toString();
        } catch (KdbxException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Element element, String name) {
        return child(element, name).getTextContent();
    }

    private static Element child(Element element, String name) {
        return children(element, name).get(0);
    }

    private static List<Element> children(Element element, String name) {
        var found = new ArrayList<Element>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child && child.getTagName().equals(name)) {
                found.add(child);
            }
        }
        return found;
    }

    private static byte[] unzipped(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            zip.transferTo(out);
        }
        return out.toByteArray();
    }
}
