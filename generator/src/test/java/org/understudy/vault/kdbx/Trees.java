package org.understudy.vault.kdbx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;

/** Makes groups and entries by chance, with what people and programs put into them. */
public final class Trees {
    private static final List<String> WORDS = List.of(
            "Bank",
            "Überweisung",
            "🔑 Schlüssel",
            "a/b",
            "x#y",
            "C:\\dir",
            " spaces ",
            "<&>\"'",
            "日本語",
            "e\u0301",
            "line\nbreak",
            "carriage\r\nreturn\r",
            "tab\t",
            "]]>",
            "&#xD;",
            "",
            "0",
            "\uD83D\uDE00\uD83D\uDE00",
            "very long ".repeat(300));

    private final Random random;

    public Trees(long seed) {
        this.random = new Random(seed);
    }

    /** A root group. */
    public Group next() {
        return group(0);
    }

    private Group group(int depth) {
        var groups = new ArrayList<Group>();
        var entries = new ArrayList<Entry>();
        for (int i = depth < 3 ? random.nextInt(3) : 0; i > 0; i--) {
            groups.add(group(depth + 1));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            entries.add(entry());
        }
        return new Group(id(), word(), groups, entries);
    }

    private Entry entry() {
        var fields = new LinkedHashMap<String, FieldValue>();
        for (String name : List.of(Entry.TITLE, Entry.USER_NAME, Entry.PASSWORD, Entry.URL, Entry.NOTES)) {
            fields.put(name, value());
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            fields.put("custom " + i + " " + word(), value());
        }
        var attachments = new LinkedHashMap<String, byte[]>();
        for (int i = random.nextInt(3); i > 0; i--) {
            byte[] content = new byte[random.nextInt(random.nextInt(20) == 0 ? 100_000 : 300)];
            random.nextBytes(content);
            attachments.put("file " + i + " " + word(), content);
        }
        return new Entry(id(), fields, attachments);
    }

    private FieldValue value() {
        byte[] text = word().getBytes(java.nio.charset.StandardCharsets.UTF_8);
        var protections = FieldValue.Protection.values();
        return new FieldValue(text, protections[random.nextInt(protections.length)]);
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    /** All that a group holds, as text that is equal for equal content. */
    public static Map<String, String> content(Group root) {
        var content = new TreeMap<String, String>();
        collect("", root, content);
        return content;
    }

    private static void collect(String path, Group group, Map<String, String> content) {
        content.put(path + " group " + group.id(), group.name());
        for (Entry entry : group.entries()) {
            String at = path + " entry " + entry.id() + " ";
            content.put(at, "");
            entry.fields()
                    .forEach((name, value) -> content.put(at + "field " + name, value.protection() + value.text()));
            entry.attachments()
                    .forEach((name, bytes) -> content.put(
                            at + "file " + name, java.util.HexFormat.of().formatHex(bytes)));
        }
        for (int i = 0; i < group.groups().size(); i++) {
            collect(path + "/" + i, group.groups().get(i), content);
        }
    }
}
