package org.understudy.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.DiagnosticMessages;
import org.understudy.interop.ChildJvm;

class OutputFolderTest {
    private static final Random RANDOM = new Random();

    /** What stands in the folder after one pack was written, and nothing else. */
    private static final Set<String> WHOLE = Set.of(
            "",
            ".understudy.lock",
            ".understudy-state",
            ".understudy-state/els.json",
            "els",
            "els/D0-cover.odt",
            "els/D2-all.odt",
            "els/manifest.json");

    @TempDir
    Path temp;

    private OutputFolder open() throws PackException {
        return OutputFolder.open(root(), RANDOM);
    }

    private Path root() {
        return temp.resolve("target/understudy");
    }

    private Path pack() {
        return root().resolve(TestPack.ID);
    }

    private void write(int edition) throws PackException {
        try (OutputFolder folder = open()) {
            TestPack.edition(edition).into(folder);
        }
    }

    private void assertEdition(int edition) throws PackException {
        assertThat(FileTree.names(root())).isEqualTo(WHOLE);
        assertThat(pack().resolve("D2-all.odt")).content(UTF_8).startsWith("D2-all.odt of edition " + edition + "\n");
        try (OutputFolder folder = open()) {
            assertThat(folder.current(TestPack.ID))
                    .hasValue(TestPack.edition(edition).state());
        }
    }

    private static Diagnostic refused(ThrowingCallable action) {
        return catchThrowableOfType(PackException.class, action).diagnostic();
    }

    private static String english(Diagnostic diagnostic) {
        return diagnostic.rule() + " "
                + DiagnosticMessages.in(Locale.ENGLISH).message(diagnostic).replaceAll("/\\S*/", "");
    }

    @Test
    void aPackIsReplacedAsAWhole() throws Exception {
        for (int edition : List.of(1, 2, 3)) {
            write(edition);
            assertEdition(edition);
        }
    }

    @Test
    void whatIsWrittenAnewIsAnotherFolder() throws Exception {
        write(1);
        Object before = Files.getAttribute(pack(), "unix:ino");
        write(1);
        assertThat(Files.getAttribute(pack(), "unix:ino")).isNotEqualTo(before);
    }

    @Test
    void onlyTheirOwnerCanReadThem() {
        new ChildJvmWithoutUmask().write(root());
        assertThat(FileTree.permissions(root()))
                .containsKeys("els", "els/manifest.json", ".understudy-state/els.json", ".understudy.lock")
                .allSatisfy((path, permissions) -> assertThat(permissions)
                        .as(path)
                        .isEqualTo(Files.isDirectory(root().resolve(path)) ? "rwx------" : "rw-------"));
    }

    /** Where the system takes no permission away by itself. */
    private static final class ChildJvmWithoutUmask {
        void write(Path root) {
            ChildJvm.quick().after("umask 000").run(PackProgram.class, root.toString(), "write");
        }
    }

    @Test
    void nothingIsCurrentBeforeTheFirstBuild() throws Exception {
        try (OutputFolder folder = open()) {
            assertThat(folder.current(TestPack.ID)).isEmpty();
        }
    }

    @Test
    void aPackThatWasTouchedIsNotCurrent() throws Exception {
        List<Path> files = List.of(
                pack().resolve("D2-all.odt"),
                pack().resolve("manifest.json"),
                root().resolve(".understudy-state/els.json"));
        for (Path file : files) {
            for (Damage damage : Damage.values()) {
                if (damage == Damage.A_FOLDER && file.endsWith("els.json")) {
                    continue; // where a note can't be written, the build says so
                }
                write(1);
                damage.to(file, temp);
                try (OutputFolder folder = open()) {
                    assertThat(folder.current(TestPack.ID))
                            .as(damage + " " + file)
                            .isEmpty();
                }
                write(2);
                assertEdition(2);
            }
        }
    }

    private enum Damage {
        DELETED,
        EMPTIED,
        CHANGED,
        LONGER,
        NOT_TEXT,
        HUGE,
        A_FOLDER,
        A_LINK,
        A_PIPE;

        void to(Path file, Path temp) throws Exception {
            byte[] bytes = Files.readAllBytes(file);
            if (this != CHANGED && this != LONGER) {
                Files.delete(file);
            }
            switch (this) {
                case EMPTIED -> Files.createFile(file);
                case CHANGED -> {
                    bytes[bytes.length / 2] ^= 1;
                    Files.write(file, bytes);
                }
                case LONGER -> Files.write(file, (new String(bytes, UTF_8) + "x").getBytes(UTF_8));
                case NOT_TEXT -> Files.write(file, new byte[] {(byte) 0xC0, (byte) 0x80, 0, 1});
                case HUGE -> Files.write(file, new byte[3 << 20]);
                case A_FOLDER -> Files.createDirectory(file);
                case A_LINK -> {
                    Path elsewhere = Files.createTempFile(temp, "copy", "");
                    Files.write(elsewhere, bytes);
                    Files.createSymbolicLink(file, elsewhere);
                }
                case A_PIPE ->
                    assertThat(new ProcessBuilder("mkfifo", file.toString())
                                    .start()
                                    .waitFor())
                            .isZero();
                default -> assertThat(file).doesNotExist();
            }
        }
    }

    /** A pack that was put back by hand is whole, but not what the last build said of it. */
    @Test
    void anOlderPackIsNotCurrent() throws Exception {
        write(1);
        Path copy = temp.resolve("copy");
        Files.move(pack(), copy);
        write(2);
        Folders.delete(pack());
        Files.move(copy, pack());
        try (OutputFolder folder = open()) {
            assertThat(folder.current(TestPack.ID)).isEmpty();
        }
        write(3);
        assertEdition(3);
    }

    @Test
    void thePackOfAnotherIsNotCurrent() throws Exception {
        write(1);
        Files.move(pack(), root().resolve("tom"));
        Files.move(root().resolve(".understudy-state/els.json"), root().resolve(".understudy-state/tom.json"));
        try (OutputFolder folder = open()) {
            assertThat(folder.current("tom")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"notes.txt", ".~lock.D2-all.odt#", "sub", "D3-other.odt"})
    void filesThatNoBuildWroteAreKept(String name) throws Exception {
        write(1);
        Path foreign = pack().resolve(name);
        if (name.equals("sub")) {
            Files.createDirectory(foreign);
        } else {
            Files.writeString(foreign, "mine");
        }
        assertThat(english(refused(() -> write(2)))).isEqualTo("PACK-003 els holds files that no build wrote: " + name);
        assertThat(foreign).exists();
        Folders.delete(foreign);
        assertEdition(1);
    }

    @Test
    void aFolderThatNoBuildMadeIsKept() throws Exception {
        Files.createDirectories(pack());
        Files.writeString(pack().resolve("b.txt"), "mine");
        Files.writeString(pack().resolve("a.txt"), "mine");
        assertThat(english(refused(() -> write(1))))
                .isEqualTo("PACK-003 els holds files that no build wrote: a.txt, b.txt");
        assertThat(FileTree.names(pack())).containsExactlyInAnyOrder("", "a.txt", "b.txt");
    }

    @Test
    void anEmptyFolderIsTaken() throws Exception {
        Files.createDirectories(pack());
        write(1);
        assertEdition(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {".DS_Store", "Thumbs.db", "desktop.ini"})
    void whatFileManagersDropCounts(String name) throws Exception {
        write(1);
        Files.writeString(pack().resolve(name), "where windows stand");
        try (OutputFolder folder = open()) {
            assertThat(folder.current(TestPack.ID)).as("not at all").isPresent();
        }
        write(2);
        assertEdition(2);
    }

    @Test
    void aManifestThatIsLostIsKnownFromTheNote() throws Exception {
        write(1);
        Files.delete(pack().resolve("manifest.json"));
        write(2);
        assertEdition(2);
        Files.writeString(pack().resolve("manifest.json"), "{");
        write(3);
        assertEdition(3);
    }

    @Test
    void whereManifestAndNoteAreLostNothingIsKnown() throws Exception {
        write(1);
        Files.delete(pack().resolve("manifest.json"));
        Files.delete(root().resolve(".understudy-state/els.json"));
        assertThat(english(refused(() -> write(2))))
                .isEqualTo("PACK-003 els holds files that no build wrote: D0-cover.odt, D2-all.odt");
    }

    /** A hostile manifest can't make files outside its folder count as known, or be read. */
    @Test
    void aManifestCanNameNothingElse() throws Exception {
        write(1);
        Path manifest = pack().resolve("manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replace("D0-cover.odt", "../../../secret"));
        Files.writeString(temp.resolve("secret"), "secret");
        try (OutputFolder folder = open()) {
            assertThat(folder.current(TestPack.ID)).isEmpty();
        }
        write(2);
        assertThat(temp.resolve("secret")).hasContent("secret");
    }

    @Test
    void aFailureInTheMiddleLeavesTheOldOne() throws Exception {
        write(1);
        TestPack broken = TestPack.withFile("no-such-folder/x.odt");
        try (OutputFolder folder = open()) {
            Diagnostic refused = refused(() -> folder.replace(broken.manifest, broken.files));
            assertThat(refused.rule().id()).isEqualTo("PACK-001");
        }
        assertEdition(1);
    }

    @Test
    void aFileWhereTheFolderShouldBe() throws Exception {
        Files.createDirectories(root().getParent());
        Files.writeString(root(), "mine");
        assertThat(english(refused(this::open)))
                .isEqualTo(
                        "PACK-001 understudy can’t be written: a file of this name is in the way".replace('’', '\''));
        assertThat(root()).hasContent("mine");
    }

    @Test
    void aFileAboveTheFolder() throws Exception {
        Files.writeString(temp.resolve("target"), "mine");
        assertThat(english(refused(this::open))).startsWith("PACK-001 understudy can't be written: ");
    }

    @Test
    void aFileWhereThePackShouldBe() throws Exception {
        Files.createDirectories(root());
        Files.writeString(pack(), "mine");
        assertThat(english(refused(() -> write(1))))
                .isEqualTo("PACK-001 els can't be written: a file of this name is in the way");
        assertThat(pack()).hasContent("mine");
    }

    @Test
    void aLinkToAFolderIsTheFolder() throws Exception {
        Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
        Files.createDirectories(root().getParent());
        Files.createSymbolicLink(root(), elsewhere);
        write(1);
        assertThat(FileTree.names(elsewhere)).isEqualTo(WHOLE);
    }

    @Test
    void twoBuildsOfAProcess() throws Exception {
        try (OutputFolder first = open()) {
            assertThat(english(refused(this::open))).isEqualTo("PACK-002 another build is at work in understudy");
            TestPack.edition(1).into(first);
        }
        assertEdition(1);
    }

    @Test
    void twoBuildsOfTwoProcesses() throws Exception {
        Process other = ChildJvm.quick().start(PackProgram.class, root().toString(), "hold");
        try (var says = other.inputReader(UTF_8)) {
            assertThat(says.readLine()).isEqualTo("held");
            assertThat(refused(this::open).rule().id()).isEqualTo("PACK-002");
            other.getOutputStream().close();
            assertThat(other.waitFor()).isZero();
        } finally {
            other.destroyForcibly();
        }
        write(1);
        assertEdition(1);
    }

    @Test
    void aBuildThatIsKilledHoldsNothing() throws Exception {
        Process other = ChildJvm.quick().start(PackProgram.class, root().toString(), "hold");
        try (var says = other.inputReader(UTF_8)) {
            assertThat(says.readLine()).isEqualTo("held");
        } finally {
            other.destroyForcibly().waitFor();
        }
        write(1);
        assertEdition(1);
    }

    @Test
    void aBuildThatCantCleanUpHoldsNothing() throws Exception {
        Path leftover = Files.createDirectories(root().resolve(".understudy-els-1.new"));
        try (Immutable held = Immutable.file(Files.createFile(leftover.resolve("D2-all.odt")))) {
            assertThat(refused(this::open).rule().id()).as(held.toString()).isEqualTo("PACK-001");
        }
        write(1);
        assertEdition(1);
    }

    /** A build can be killed anywhere; this is what the folder looks like then. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "new pack not finished",
                "new pack finished",
                "old pack out of the way",
                "new pack in place",
                "old pack partly deleted",
                "note not finished",
                "note finished"
            })
    void whatAKilledBuildLeaves(String moment) throws IOException, PackException {
        write(1);
        Path fresh = root().resolve(".understudy-els-0123456789abcdef.new");
        Path old = root().resolve(".understudy-els.old");
        Path note = root().resolve(".understudy-state/.understudy-els.json-0123456789abcdef.new");
        boolean replaced = false;
        Folders.create(fresh);
        Folders.write(fresh.resolve("D0-cover.odt"), new byte[10]);
        switch (moment) {
            case "new pack not finished" -> {}
            case "new pack finished" -> finish(fresh);
            case "old pack out of the way" -> {
                finish(fresh);
                Files.move(pack(), old);
            }
            case "new pack in place", "old pack partly deleted" -> {
                finish(fresh);
                Files.move(pack(), old);
                Files.move(fresh, pack());
                replaced = true;
                if (moment.equals("old pack partly deleted")) {
                    Files.delete(old.resolve("manifest.json"));
                }
            }
            case "note not finished" -> Folders.write(note, "{".getBytes(UTF_8));
            default -> Folders.write(note, TestPack.edition(2).state().toJson().getBytes(UTF_8));
        }
        open().close();
        assertThat(FileTree.names(root())).isEqualTo(WHOLE);
        assertThat(pack().resolve("D0-cover.odt"))
                .content(UTF_8)
                .startsWith("D0-cover.odt of edition " + (replaced ? 2 : 1) + "\n");
        try (OutputFolder folder = open()) {
            assertThat(folder.current(TestPack.ID).isPresent())
                    .as("a new pack whose note is missing isn't known")
                    .isEqualTo(!replaced);
        }
        write(3);
        assertEdition(3);
    }

    private static void finish(Path fresh) throws IOException {
        TestPack next = TestPack.edition(2);
        Files.delete(fresh.resolve("D0-cover.odt"));
        for (var file : next.files.entrySet()) {
            Folders.write(fresh.resolve(file.getKey()), file.getValue().bytes());
        }
        Folders.write(fresh.resolve("manifest.json"), next.manifest.toJson().getBytes(UTF_8));
    }
}
