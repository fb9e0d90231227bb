package org.understudy.vault;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.understudy.vault.kdbx.FieldValue.Protection;
import org.understudy.vault.kdbx.XmlText;

/**
 * An entry of a vault to be written.
 *
 * @param groups the groups that it is in, outermost first, without the root
 * @param fields custom fields; {@code otp} holds the {@code otpauth:} URI of one-time passwords
 */
public record VaultEntry(
        List<String> groups,
        String title,
        String userName,
        String url,
        Secret password,
        Secret notes,
        List<Field> fields,
        List<Attachment> attachments) {

    /** A custom field. */
    public record Field(String name, Secret value, Protection protection) {}

    /** A file that is kept in the entry. */
    public record Attachment(String name, byte[] content) {}

    /** @throws IllegalArgumentException if a name has a character that XML can't hold, or two fields have the same name */
    public VaultEntry {
        groups = List.copyOf(groups);
        fields = List.copyOf(fields);
        attachments = List.copyOf(attachments);
        List<String> names = Stream.concat(
                        fields.stream().map(Field::name), Stream.of("Title", "UserName", "Password", "URL", "Notes"))
                .toList();
        List<String> files = attachments.stream().map(Attachment::name).toList();
        if (names.stream().distinct().count() < names.size()
                || files.stream().distinct().count() < files.size()) {
            throw new IllegalArgumentException("a field or attachment name stands twice");
        }
        if (!Stream.of(groups, names, files).flatMap(List::stream).allMatch(XmlText::isLegal)) {
            throw new IllegalArgumentException("a name has a control character");
        }
    }

    /** An entry with the fields that most have; the other methods give copies with more. */
    public static VaultEntry of(List<String> groups, String title, String userName, Secret password) {
        Secret none = Secret.copyOf(new char[0]);
        return new VaultEntry(groups, title, userName, "", password, none, List.of(), List.of());
    }

    public VaultEntry withUrl(String address) {
        return new VaultEntry(groups, title, userName, address, password, notes, fields, attachments);
    }

    public VaultEntry withNotes(Secret text) {
        return new VaultEntry(groups, title, userName, url, password, text, fields, attachments);
    }

    /** With one more custom field. */
    public VaultEntry withField(String name, Secret value, Protection protection) {
        var more = new ArrayList<>(fields);
        more.add(new Field(name, value, protection));
        return new VaultEntry(groups, title, userName, url, password, notes, more, attachments);
    }

    /** With one more attachment. */
    public VaultEntry withAttachment(String name, byte[] content) {
        var more = new ArrayList<>(attachments);
        more.add(new Attachment(name, content));
        return new VaultEntry(groups, title, userName, url, password, notes, fields, more);
    }

    EntryPath path() {
        return new EntryPath(groups).child(title);
    }
}
