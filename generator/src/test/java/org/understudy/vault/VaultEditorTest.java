package org.understudy.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.plan.SecretRef;
import org.understudy.vault.kdbx.Cheap;
import org.understudy.vault.kdbx.FieldValue.Protection;

/** An entry is changed, and nothing else; or nothing at all. */
class VaultEditorTest {
    @TempDir
    private Path folder;

    private final VaultEditor editor = new VaultEditor(new SecureRandom(), Cheap.CLOCK);

    @Test
    void anEntryIsChangedAndTheOthersStay() throws Exception {
        Path file = TestVault.write(folder, TestVault.entries());
        apply(editor, file, change("Business/TransIP", "new one", field("understudy.bits", "90.5")));
        try (KeePassVault vault = TestVault.open(file)) {
            assertThat(value(vault, "Business/TransIP")).isEqualTo("new one");
            assertThat(value(vault, "Business/TransIP#understudy.bits")).isEqualTo("90.5");
            assertThat(value(vault, "Business/TransIP#notes")).isEqualTo("first line\r\nsecond line");
            assertThat(value(vault, "Business/TransIP#PIN")).isEqualTo("4711");
            assertThat(value(vault, "Business/TransIP#codes.txt")).isEqualTo("1111\n2222\n");
            assertThat(value(vault, "Business/Servers/a\\/b \\#1 \\\\x")).isEqualTo("escaped");
            assertThat(value(vault, "Top")).isEqualTo("top");
        }
    }

    @Test
    void anEntryThatIsMissingIsMadeWithItsGroups() throws Exception {
        Path file = TestVault.write(folder, TestVault.entries());
        apply(editor, file, change("Business/Packs/Els", "one"), change("Packs/a\\/b", "two"));
        try (KeePassVault vault = TestVault.open(file)) {
            assertThat(value(vault, "Business/Packs/Els")).isEqualTo("one");
            assertThat(value(vault, "Packs/a\\/b")).isEqualTo("two");
        }
    }

    @Test
    void fieldsOfOneKindAreReplacedTogether() throws Exception {
        Path file = TestVault.write(folder, TestVault.entries());
        SecretRef top = SecretRef.parse("vault:Top").orElseThrow();
        for (String name : List.of("share-els", "share-piet")) {
            apply(
                    editor,
                    file,
                    new EntryChange(top, Optional.empty(), List.of(field(name, name)), Optional.of("share-")));
        }
        try (KeePassVault vault = TestVault.open(file)) {
            assertThat(value(vault, "Top")).isEqualTo("top");
            assertThat(value(vault, "Top#share-piet")).isEqualTo("share-piet");
            assertThatThrownBy(() -> value(vault, "Top#share-els")).isInstanceOf(SecretUnavailableException.class);
        }
    }

    @Test
    void withAnotherPasswordNothingIsChanged() throws Exception {
        Path file = TestVault.write(folder, TestVault.entries());
        byte[] before = Files.readAllBytes(file);
        SecretUnavailableException refused = catchThrowableOfType(
                SecretUnavailableException.class,
                () -> editor.apply(
                        file,
                        Optional.of(TestVault.secret("another password")),
                        Optional.empty(),
                        List.of(change("Top", "new"))));
        assertThat(refused.diagnostic().rule()).isEqualTo(VaultKey.WRONG_KEY);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void whatAnotherProgramSavedMeanwhileIsNotOverwritten() throws Exception {
        Path file = TestVault.write(folder, TestVault.entries());
        var meanwhile = new VaultEditor(new SecureRandom(), new Saving(file));
        assertThatThrownBy(() -> apply(meanwhile, file, change("Top", "new")))
                .isInstanceOf(IOException.class)
                .hasMessage("another program has changed the vault meanwhile");
        assertThat(file).hasContent("saved by another program");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    /** Asked for the time, which is after the vault was read, it saves something else. */
    private static final class Saving extends Clock {
        private final Path file;

        Saving(Path file) {
            this.file = file;
        }

        @Override
        public Instant instant() {
            try {
                Files.writeString(file, "saved by another program");
            } catch (IOException e) {
                throw new AssertionError(e);
            }
            return Instant.EPOCH;
        }

        @Override
        public ZoneId getZone() {
            return Cheap.CLOCK.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private static EntryChange change(String entry, String password, VaultEntry.Field... fields) {
        return new EntryChange(
                SecretRef.parse("vault:" + entry).orElseThrow(),
                Optional.of(TestVault.secret(password)),
                List.of(fields),
                Optional.empty());
    }

    private static VaultEntry.Field field(String name, String value) {
        return new VaultEntry.Field(name, TestVault.secret(value), Protection.PROTECTED);
    }

    private static void apply(VaultEditor editor, Path file, EntryChange... changes) throws Exception {
        editor.apply(file, Optional.of(TestVault.secret(TestVault.PASSWORD)), Optional.empty(), List.of(changes));
    }

    private static String value(KeePassVault vault, String name) throws SecretUnavailableException {
        try (Secret secret = vault.resolve(SecretRef.parse("vault:" + name).orElseThrow())) {
            return secret.reveal(Object::toString);
        }
    }
}
