package org.understudy.exchange.format;

import java.util.List;
import java.util.Optional;
import org.understudy.vault.Secret;

/**
 * One item of an export. Everything but title, addresses, user name and names of fields, folders and attachments is secret.
 *
 * @param key what tells it from the others in this and in later exports; never a secret
 * @param urls as exported; not all are web addresses
 * @param folder outermost first
 * @param attachments names of files that belong to it; no export that is read here has them in it
 * @param passkey whether there is a passkey, which no export holds in a form that others could use
 */
public record ExportedItem(
        String key,
        Nature nature,
        String title,
        List<String> urls,
        String userName,
        Optional<Secret> password,
        List<OneTimePassword> oneTimePasswords,
        Optional<Secret> notes,
        List<Field> fields,
        List<String> folder,
        List<String> attachments,
        boolean passkey,
        State state)
        implements AutoCloseable {

    /** What it is. */
    public enum Nature {
        LOGIN,
        /** One-time passwords alone. */
        AUTHENTICATOR,
        NOTE,
        CARD,
        IDENTITY,
        OTHER
    }

    /** Whether it is in use. */
    public enum State {
        ACTIVE,
        ARCHIVED,
        TRASHED
    }

    /** A custom field. */
    public record Field(String name, Secret value) {}

    public ExportedItem {
        urls = List.copyOf(urls);
        oneTimePasswords = List.copyOf(oneTimePasswords);
        fields = List.copyOf(fields);
        folder = List.copyOf(folder);
        attachments = List.copyOf(attachments);
    }

    @Override
    public void close() {
        password.ifPresent(Secret::close);
        notes.ifPresent(Secret::close);
        oneTimePasswords.forEach(it -> it.uri().close());
        fields.forEach(it -> it.value().close());
    }
}
