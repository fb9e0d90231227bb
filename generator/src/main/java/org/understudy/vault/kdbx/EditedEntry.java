package org.understudy.vault.kdbx;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** An entry of a vault that is being changed. */
public final class EditedEntry {
    private final VaultDocument document;
    private final Element entry;

    EditedEntry(VaultDocument document, Element entry) {
        this.document = document;
        this.entry = entry;
    }

    String title() {
        return value("Title")
                .map(element -> new String(document.value(element), StandardCharsets.UTF_8))
                .orElse("");
    }

    /** The names of its fields, the usual ones among them. */
    public List<String> names() {
        return XmlTree.children(entry, "String").stream()
                .map(field -> XmlTree.text(field, "Key"))
                .toList();
    }

    /** Keeps what it is now as an earlier state, as KeePass does before a change; the oldest ones beyond the vault's limit go. */
    public void remember() {
        Element state = document.copy(entry);
        XmlTree.children(state, "History").forEach(state::removeChild);
        Element history = XmlTree.child(entry, "History").orElseGet(() -> XmlTree.append(entry, "History"));
        history.appendChild(state);
        List<Element> states = XmlTree.children(history, "Entry");
        int most = document.historySize();
        for (int i = 0; most >= 0 && i < states.size() - most; i++) {
            history.removeChild(states.get(i));
        }
    }

    /** Gives a field, there or not, a value that anybody may see who opens the vault. */
    public void set(String name, String value) {
        Element element = valueOf(name);
        element.removeAttribute("Protected");
        document.show(element, value);
    }

    /** Gives a field, there or not, a protected value. */
    public void protect(String name, byte[] utf8) {
        document.hide(valueOf(name), utf8.clone());
    }

    public void remove(String name) {
        XmlTree.children(entry, "String").stream()
                .filter(field -> XmlTree.text(field, "Key").equals(name))
                .forEach(entry::removeChild);
    }

    /** Notes when it was changed. */
    public void touch(Instant now) {
        XmlTree.child(entry, "Times")
                .flatMap(times -> XmlTree.child(times, "LastModificationTime"))
                .ifPresent(time -> time.setTextContent(Base64.getEncoder().encodeToString(LittleEndian.ofTime(now))));
    }

    private Optional<Element> value(String name) {
        return XmlTree.children(entry, "String").stream()
                .filter(field -> XmlTree.text(field, "Key").equals(name))
                .findFirst()
                .flatMap(field -> XmlTree.child(field, "Value"));
    }

    private Element valueOf(String name) {
        return value(name).orElseGet(() -> {
            Element field = entry.getOwnerDocument().createElement("String");
            XmlTree.append(field, "Key", name);
            entry.insertBefore(
                    field,
                    XmlTree.children(entry).stream()
                            .filter(it ->
                                    List.of("Binary", "AutoType", "History").contains(it.getTagName()))
                            .findFirst()
                            .orElse(null));
            return XmlTree.append(field, "Value");
        });
    }
}
