package org.understudy.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.understudy.vault.kdbx.Database;
import org.understudy.vault.kdbx.Entry;
import org.understudy.vault.kdbx.FieldValue;
import org.understudy.vault.kdbx.FormatVersion;
import org.understudy.vault.kdbx.Group;
import org.understudy.vault.kdbx.Kdf;

/** What vaults hold that were edited with other programs. */
class VaultEntriesTest {
    private static final UUID BIN = new UUID(9, 9);

    private final List<Entry> entries = new ArrayList<>();
    private final List<Entry> deleted = new ArrayList<>();

    private VaultEntries vault() {
        var bin = new Group(BIN, "Recycle Bin", List.of(new Group(new UUID(9, 8), "Old", List.of(), deleted)), deleted);
        var root = new Group(new UUID(0, 1), "Passwords", List.of(bin), entries);
        return new VaultEntries(new Database(new FormatVersion(4, 1), new Kdf.AesKdf(1), root, Optional.of(BIN)));
    }

    private static Entry entry(long id, String title, String password) {
        return new Entry(
                new UUID(0, id),
                Map.of(Entry.TITLE, FieldValue.plain(title), Entry.PASSWORD, FieldValue.plain(password)),
                Map.of());
    }

    private String resolve(String ref) {
        Throwable thrown = catchThrowable(() -> vault().resolve(Diagnoses.ref(ref)));
        if (thrown instanceof SecretUnavailableException unavailable) {
            return unavailable.diagnostic().rule() + " "
                    + unavailable.diagnostic().arguments();
        }
        assertThat(thrown).isNull();
        return text(ref);
    }

    private String text(String ref) {
        try (Secret secret = vault().resolve(Diagnoses.ref(ref))) {
            return secret.reveal(Object::toString);
        } catch (SecretUnavailableException e) {
            throw new AssertionError(e);
        }
    }

    private static String referenceTo(long id) {
        return "{REF:P@I:" + "0".repeat(31) + id + "}";
    }

    @Test
    void theRecycleBinIsNotLookedInto() {
        deleted.add(entry(1, "x", "deleted"));
        assertThat(resolve("vault:Recycle Bin/x")).isEqualTo("SECRET-008 [Recycle Bin/x]");
        assertThat(resolve("vault:Recycle Bin/Old/x")).isEqualTo("SECRET-008 [Recycle Bin/Old/x]");
        entries.add(entry(2, "x", "kept"));
        assertThat(resolve("vault:x")).isEqualTo("kept");
    }

    @Test
    void twoEntriesWithOnePathAreToldApartByNobody() {
        entries.add(entry(1, "x", "one"));
        entries.add(entry(2, "x", "two"));
        assertThat(resolve("vault:x")).isEqualTo("SECRET-021 [x]");
    }

    @Test
    void fieldReferencesAreFollowed() {
        entries.add(entry(1, "x", "one"));
        entries.add(entry(2, "y", "<" + referenceTo(1) + "€>"));
        entries.add(entry(3, "z", referenceTo(2).toLowerCase(java.util.Locale.ROOT) + referenceTo(1)));
        assertThat(resolve("vault:y")).isEqualTo("<one€>");
        assertThat(resolve("vault:z")).isEqualTo("<one€>one");
    }

    @Test
    void fieldReferencesThatLeadNowhere() {
        deleted.add(entry(7, "gone", "gone"));
        entries.add(entry(1, "circle", referenceTo(1)));
        entries.add(entry(2, "unknown", referenceTo(5)));
        entries.add(entry(3, "deleted", referenceTo(7)));
        entries.add(entry(4, "by title", "{REF:P@T:circle}"));
        for (String title : List.of("circle", "unknown", "deleted", "by title")) {
            assertThat(resolve("vault:" + title)).isEqualTo("SECRET-025 [vault:" + title + "]");
        }
    }

    @Test
    void anExactNameComesBeforeAStandardOne() {
        var fields = Map.of(
                Entry.TITLE,
                FieldValue.plain("x"),
                Entry.PASSWORD,
                FieldValue.plain("standard"),
                "password",
                FieldValue.plain("custom"));
        entries.add(new Entry(new UUID(0, 1), fields, Map.of()));
        assertThat(resolve("vault:x#password")).isEqualTo("custom");
        assertThat(resolve("vault:x#Password")).isEqualTo("standard");
        assertThat(resolve("vault:x#PASSWORD")).isEqualTo("standard");
    }
}
