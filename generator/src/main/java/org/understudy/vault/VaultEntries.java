package org.understudy.vault;

import java.util.Arrays;
import java.util.List;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.SecretRef;
import org.understudy.vault.kdbx.Database;
import org.understudy.vault.kdbx.Entry;

/** Answers references from an open vault. */
final class VaultEntries {
    static final RuleId EMPTY = RuleId.error("SECRET-010");
    static final RuleId AMBIGUOUS = RuleId.error("SECRET-021");
    static final RuleId NOT_TEXT = RuleId.error("SECRET-022");
    static final RuleId DANGLING = RuleId.error("SECRET-025");

    private static final String PASSWORD = "password";

    private final EntryIndex index;
    private final EntryFields fields = new EntryFields();
    private final FieldReferences references;

    VaultEntries(Database database) {
        this.index = new EntryIndex(database);
        this.references = new FieldReferences(index);
    }

    Secret resolve(SecretRef ref) throws SecretUnavailableException {
        EntryPath path = EntryPath.parse(ref.locator());
        Entry entry = entry(path);
        String field = ref.field().map(EntryPath::fieldName).orElse(PASSWORD);
        byte[] stored = fields.find(entry, field).orElseThrow(() -> noField(path, entry, field));
        byte[] value = stored;
        try {
            if (fields.isAttachment(entry, field)) {
                requireText(path, field, value);
            } else {
                value = references.follow(stored).orElseThrow(() -> unavailable(DANGLING, ref));
            }
            if (value.length == 0) {
                throw unavailable(EMPTY, ref);
            }
            return Secret.ofUtf8(value);
        } finally {
            Arrays.fill(stored, (byte) 0);
            Arrays.fill(value, (byte) 0);
        }
    }

    private Entry entry(EntryPath path) throws SecretUnavailableException {
        List<Entry> found = index.at(path);
        if (found.size() > 1) {
            throw unavailable(AMBIGUOUS, path);
        }
        return found.stream().findFirst().orElseThrow(() -> MissingEntry.of(path, index.nearest(path)));
    }

    private SecretUnavailableException noField(EntryPath path, Entry entry, String field) {
        if (field.equalsIgnoreCase(OneTimePasswords.FIELD)) {
            return new SecretUnavailableException(
                    Diagnostic.general(MissingField.NO_FIELD, path, field).hinting(OneTimePasswords.FIELD));
        }
        return MissingField.of(path, field, fields.names(entry));
    }

    private static void requireText(EntryPath path, String name, byte[] content) throws SecretUnavailableException {
        if (!Utf8.isText(content)) {
            throw unavailable(NOT_TEXT, path, name);
        }
    }

    private static SecretUnavailableException unavailable(RuleId rule, Object... arguments) {
        return new SecretUnavailableException(Diagnostic.general(rule, arguments));
    }
}
