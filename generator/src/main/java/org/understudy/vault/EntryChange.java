package org.understudy.vault;

import java.util.List;
import java.util.Optional;
import org.understudy.plan.SecretRef;

/**
 * What is to be otherwise about an entry of a vault; an entry that isn't there is made.
 *
 * @param entry its field, if it names one, doesn't matter
 * @param password left open: stays as it is
 * @param fields custom fields that get these values
 * @param replaced the beginning of the names of custom fields that go, unless they are among {@code fields}; left open: none go
 */
public record EntryChange(
        SecretRef entry, Optional<Secret> password, List<VaultEntry.Field> fields, Optional<String> replaced) {
    public EntryChange {
        fields = List.copyOf(fields);
    }
}
