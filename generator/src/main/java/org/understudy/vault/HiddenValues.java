package org.understudy.vault;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.understudy.vault.HiddenValue.Standing;
import org.understudy.vault.kdbx.Entry;
import org.understudy.vault.kdbx.FieldValue;
import org.understudy.vault.kdbx.FieldValue.Protection;
import org.understudy.vault.kdbx.Group;

/** Goes through all that an open vault hides: of every entry, those in the recycle bin too, now and before. */
final class HiddenValues {
    private final Consumer<HiddenValue> reader;

    /** @param reader doesn't close them */
    HiddenValues(Consumer<HiddenValue> reader) {
        this.reader = reader;
    }

    void read(Group root) {
        group(new EntryPath(List.of()), root);
    }

    private void group(EntryPath path, Group group) {
        group.entries().forEach(entry -> entry(path.child(entry.title()), entry));
        group.groups().forEach(inner -> group(path.child(inner.name()), inner));
    }

    /** A value that a field had several times is handed on once. */
    private void entry(EntryPath path, Entry entry) {
        Set<Known> known = new HashSet<>();
        state(path, entry, Standing.PRESENT, known);
        entry.history().forEach(state -> state(path, state, Standing.FORMER, known));
        known.forEach(Known::wipe);
    }

    private void state(EntryPath path, Entry entry, Standing standing, Set<Known> known) {
        for (Map.Entry<String, FieldValue> field : entry.fields().entrySet()) {
            if (!isHidden(field.getKey(), field.getValue())) {
                continue;
            }
            var value = new Known(field.getKey(), field.getValue().toUtf8());
            if (!known.add(value)) {
                value.wipe();
                continue;
            }
            try (Secret secret = Secret.ofUtf8(value.utf8)) {
                reader.accept(new HiddenValue(path.ref(shown(field.getKey())), secret, standing));
            }
        }
    }

    private static boolean isHidden(String name, FieldValue value) {
        return !value.isEmpty() && (value.protection() == Protection.PROTECTED || name.equals(Entry.PASSWORD));
    }

    private static Optional<String> shown(String name) {
        return Optional.of(name).filter(it -> !it.equals(Entry.PASSWORD));
    }

    /** A value of a field that was handed on. */
    private static final class Known {
        private final String field;
        private final byte[] utf8;
        private final int hash;

        Known(String field, byte[] utf8) {
            this.field = field;
            this.utf8 = utf8;
            this.hash = 31 * field.hashCode() + Arrays.hashCode(utf8);
        }

        void wipe() {
            Arrays.fill(utf8, (byte) 0);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Known it && field.equals(it.field) && Arrays.equals(utf8, it.utf8);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }
}
