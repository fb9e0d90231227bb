package org.understudy.vault.kdbx;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Makes a database of the XML of a vault. For one document. */
final class DatabaseReader {
    private static final UUID NONE = new UUID(0, 0);

    private final XmlCursor xml;
    private final Optional<byte[]> legacyHeader;
    private final Inflater inflater;
    private final Map<String, byte[]> attachments = new HashMap<>();
    private final List<Group> roots = new ArrayList<>();
    private Optional<UUID> recycleBin = Optional.empty();
    private int groupCount;
    private int entryCount;
    private int stateCount;

    /**
     * @param legacyHeader the header that the XML has the digest of, in KDBX 3
     * @param attachments those that stand before the XML, in KDBX 4
     */
    DatabaseReader(XmlCursor xml, Optional<byte[]> legacyHeader, Inflater inflater, List<byte[]> attachments) {
        this.xml = xml;
        this.legacyHeader = legacyHeader;
        this.inflater = inflater;
        for (int i = 0; i < attachments.size(); i++) {
            this.attachments.put(Integer.toString(i), attachments.get(i));
        }
    }

    /** What an XML document holds: its one root group, and which group deleted entries are in. */
    record Tree(Group root, Optional<UUID> recycleBin) {}

    Tree read() throws KdbxException {
        if (!xml.nextChild() || !xml.name().equals("KeePassFile")) {
            throw KdbxException.damaged("the content isn't a KeePass document");
        }
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "Meta" -> meta();
                case "Root" -> root();
                default -> xml.skip();
            }
        }
        if (xml.nextChild() || roots.size() != 1) {
            throw KdbxException.damaged("not exactly one root group");
        }
        return new Tree(roots.get(0), recycleBin);
    }

    private void meta() throws KdbxException {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "HeaderHash" -> requireHeaderHash(xml.binary());
                case "RecycleBinUUID" -> recycleBin = Optional.of(id()).filter(id -> !id.equals(NONE));
                case "Binaries" -> binaries();
                default -> xml.skip();
            }
        }
    }

    private void requireHeaderHash(byte[] hash) throws KdbxException {
        if (legacyHeader.isPresent()
                && hash.length > 0
                && !MessageDigest.isEqual(hash, Digests.sha256(legacyHeader.get()))) {
            throw KdbxException.damaged("the header was changed");
        }
    }

    private void binaries() throws KdbxException {
        while (xml.nextChild()) {
            Optional<String> id = xml.attribute("ID");
            byte[] content = attachment();
            id.ifPresent(key -> attachments.put(key, content));
        }
    }

    private byte[] attachment() throws KdbxException {
        boolean compressed = xml.says("Compressed");
        byte[] content = xml.binary();
        return compressed ? inflater.inflate(content) : content;
    }

    private void root() throws KdbxException {
        while (xml.nextChild()) {
            if (xml.name().equals("Group")) {
                roots.add(group());
            } else {
                xml.skip();
            }
        }
    }

    private Group group() throws KdbxException {
        if (++groupCount > Limits.GROUPS) {
            throw KdbxException.exceeds("groups", groupCount, Limits.GROUPS);
        }
        UUID id = NONE;
        String name = "";
        var groups = new ArrayList<Group>();
        var entries = new ArrayList<Entry>();
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "UUID" -> id = id();
                case "Name" -> name = xml.text();
                case "Group" -> groups.add(group());
                case "Entry" -> entries.add(entry());
                default -> xml.skip();
            }
        }
        return new Group(id, name, groups, entries);
    }

    private Entry entry() throws KdbxException {
        if (++entryCount > Limits.ENTRIES) {
            throw KdbxException.exceeds("entries", entryCount, Limits.ENTRIES);
        }
        return state();
    }

    /** An entry as it is, or as it was once. */
    private Entry state() throws KdbxException {
        UUID id = NONE;
        var fields = new LinkedHashMap<String, FieldValue>();
        var files = new LinkedHashMap<String, byte[]>();
        var history = new ArrayList<Entry>();
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "UUID" -> id = id();
                case "String" -> field(fields);
                case "Binary" -> file(files);
                case "History" -> history(history);
                default -> xml.skip();
            }
        }
        return new Entry(id, fields, files, history);
    }

    private void history(List<Entry> states) throws KdbxException {
        while (xml.nextChild()) {
            if (!xml.name().equals("Entry")) {
                xml.skip();
                continue;
            }
            if (++stateCount > Limits.STATES) {
                throw KdbxException.exceeds("earlier states of entries", stateCount, Limits.STATES);
            }
            states.add(state());
        }
    }

    private void field(Map<String, FieldValue> fields) throws KdbxException {
        String name = "";
        FieldValue value = FieldValue.plain("");
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "Key" -> name = xml.text();
                case "Value" -> value = value();
                default -> xml.skip();
            }
        }
        if (fields.put(name, value) != null) {
            throw KdbxException.damaged("an entry has a field twice");
        }
    }

    private FieldValue value() throws KdbxException {
        boolean hidden = xml.says("Protected") || xml.says("ProtectInMemory");
        var protection = hidden ? FieldValue.Protection.PROTECTED : FieldValue.Protection.PLAIN;
        return new FieldValue(xml.content(), protection);
    }

    /** An attachment that refers to nothing is left out: KeePassXC shows such vaults too. */
    private void file(Map<String, byte[]> files) throws KdbxException {
        String name = "";
        Optional<byte[]> content = Optional.empty();
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "Key" -> name = xml.text();
                case "Value" -> content = content();
                default -> xml.skip();
            }
        }
        if (content.isPresent()) {
            files.put(name, content.get());
        }
    }

    private Optional<byte[]> content() throws KdbxException {
        Optional<String> ref = xml.attribute("Ref");
        if (ref.isEmpty()) {
            return Optional.of(attachment());
        }
        xml.skip();
        return Optional.ofNullable(attachments.get(ref.get()));
    }

    private UUID id() throws KdbxException {
        byte[] bytes = xml.binary();
        return bytes.length == 0 ? NONE : LittleEndian.id(bytes);
    }
}
