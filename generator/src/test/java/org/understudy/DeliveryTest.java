package org.understudy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.diagnostic.DiagnosticMessages;
import org.understudy.interop.SmallDisk;
import org.understudy.pack.DeliveryFolder;
import org.understudy.pack.FileTree;
import org.understudy.pack.PackException;
import org.understudy.pack.Parcel;
import org.understudy.seal.Opener;
import org.understudy.seal.lock.TestCertificates;
import org.understudy.vault.Secret;

/** Packs come to stand in the folder that they name, whole or not at all. */
class DeliveryTest {
    private static final String TOMS = "From Maria Santos for Tom Hendriks";

    @TempDir
    Path temp;

    private TestPlan plan;
    private Path stick;

    @BeforeEach
    void aPlanAndAStick() throws IOException {
        plan = TestPlan.in(Files.createDirectory(temp.resolve("plan")));
        stick = Files.createDirectory(temp.resolve("stick"));
        deliver("tom", stick.toString());
    }

    private void deliver(String pack, String to) {
        plan.change("packs/" + pack + ".md", "must-reach: all", "must-reach: all\ndeliver-to: \"" + to + "\"");
    }

    private void edition(int from, int to) {
        plan.change("plan.md", "edition: " + from, "edition: " + to);
    }

    private static List<String> delivered(TestPlan.Run run) {
        return run.events().stream()
                .filter(Event.Delivered.class::isInstance)
                .map(Event.Delivered.class::cast)
                .map(it -> it.pack() + " " + it.status())
                .toList();
    }

    private List<String> messages(TestPlan.Run run) {
        DiagnosticMessages english = DiagnosticMessages.in(Locale.ENGLISH);
        return run.outcome().diagnostics().stream()
                .filter(it -> !it.rule().id().equals("SECRET-037"))
                .map(it -> it.rule() + " " + english.message(it).replace(temp.toString(), ""))
                .toList();
    }

    private static TestPlan.Run build(TestPlan plan, Delivering delivering) {
        return plan.run((understudy, request) -> understudy.build(request, delivering), plan.request());
    }

    @Test
    void aPackIsDeliveredWholeWithALetter() throws Exception {
        TestPlan.Run run = plan.build();

        assertThat(messages(run)).isEmpty();
        assertThat(delivered(run)).containsExactly("tom WRITTEN");
        assertThat(FileTree.names(stick))
                .containsExactlyInAnyOrder(
                        "",
                        TOMS,
                        TOMS + "/D0-cover-sheet.odt",
                        TOMS + "/D2-succession-document.odt",
                        TOMS + "/READ ME FIRST.txt",
                        TOMS + "/SHA256SUMS.txt",
                        TOMS + "/manifest.json");
        for (String name : List.of("D0-cover-sheet.odt", "D2-succession-document.odt", "manifest.json")) {
            assertThat(stick.resolve(TOMS).resolve(name))
                    .hasSameBinaryContentAs(plan.pack("tom").resolve(name));
        }
        String letter = Files.readString(stick.resolve(TOMS).resolve("READ ME FIRST.txt"));
        assertThat(letter.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
        assertThat(letter.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(letter)
                .contains("from Maria Santos, for Tom Hendriks", "Edition 3", "D0-cover-sheet.odt", "LibreOffice")
                .contains("+31 6 0000 0622")
                .doesNotContain("mail-secret-4711", TestPlan.TOMS_PASSPHRASE);
        assertThat(sha256sum(stick.resolve(TOMS))).isZero();
    }

    @Test
    void theLetterSaysHowFarTheEditionHasCome() throws Exception {
        assertThat(letter()).doesNotContain("This edition:");
        plan.change("plan.md", "edition: 3", "edition: 4\nstatus: counsel-review");
        assertThat(letter()).contains("This edition: for counsel’s review (");
    }

    private String letterInDutch() throws Exception {
        plan.change("packs/tom.md", "language: en", "language: nl");
        plan.build();
        return Files.readString(
                        stick.resolve("Van Maria Santos voor Tom Hendriks").resolve("LEES DIT EERST.txt"))
                .replaceAll("\\s+", " ");
    }

    private String letter() throws Exception {
        plan.build();
        return Files.readString(stick.resolve(TOMS).resolve("READ ME FIRST.txt"))
                .replaceAll("\\s+", " ");
    }

    private void share(String shares) {
        plan.change("packs/tom.md", "{passphrase", "{shares: " + shares + ", passphrase");
        plan.secret("Packs/Tom", "").saveVault();
        plan.run(
                (understudy, request) -> understudy.makePassphrases(request, Understudy.Existing.KEEP), plan.request());
    }

    @Test
    void theLetterSaysWhoHasShares() throws Exception {
        share("{threshold: 2, of: [tom, ana, maria]}");
        assertThat(letter())
                .contains(
                        "Each of these has a share: Tom Hendriks, Ana Lima and Maria Santos. You need 2 of them",
                        "How to put them together stands on the sheets that they have.");
        assertThat(letterInDutch())
                .contains("Deze mensen hebben elk een deel: Tom Hendriks, Ana Lima en Maria Santos. U hebt er 2 nodig");
    }

    @Test
    void theLetterSaysWhichGroupsHaveShares() throws Exception {
        share("{groups-needed: 2, groups: [{threshold: 1, of: [tom]}, {threshold: 2, of: [ana, maria]}]}");
        assertThat(letter()).contains("in 2 groups. You need 2 groups", "2 of: Ana Lima and Maria Santos");
        assertThat(letterInDutch()).contains("in 2 groepen. U hebt 2 groepen nodig", "2 van: Ana Lima en Maria Santos");
    }

    @Test
    void theLetterNamesTheSecondLocksThereAre() throws Exception {
        Path keys = Files.createDirectories(temp.resolve("keys"));
        new TestCertificates(keys).curve("tom");
        plan.file("keys/tom.pem", Files.readAllBytes(keys.resolve("tom.pem")))
                .change("packs/tom.md", "{passphrase", "{certificates: [keys/tom.pem], passphrase");
        assertThat(letter())
                .contains("locked twice", "A name that ends in .p7m: with the holder", "D2-succession-document.odt.p7m")
                .doesNotContain(".age", ".pgp");
        assertThat(letterInDutch())
                .contains("dubbel op slot", "Een naam die eindigt op .p7m")
                .doesNotContain(".age");
    }

    private static int sha256sum(Path folder) throws Exception {
        return new ProcessBuilder("sha256sum", "--check", "--strict", "SHA256SUMS.txt")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    @Test
    void anUnchangedPackIsLeftAloneAndTheVaultClosed() throws Exception {
        plan.build();
        int asked = plan.vaultPasswordAsked();
        Map<String, String> before = FileTree.of(stick);
        FileTime then = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));
        Files.setLastModifiedTime(stick, then);

        TestPlan.Run run = plan.build();

        assertThat(delivered(run)).containsExactly("tom UNCHANGED");
        assertThat(Files.getLastModifiedTime(stick)).isEqualTo(then);
        Map<String, String> after = FileTree.of(stick);
        before.remove("");
        after.remove("");
        assertThat(after).isEqualTo(before);
        assertThat(plan.vaultPasswordAsked()).isEqualTo(asked);
    }

    @Test
    void aCopyThatWasLostOrDamagedIsDeliveredAgain() throws Exception {
        plan.build();
        Files.delete(stick.resolve(TOMS).resolve("D0-cover-sheet.odt"));
        assertThat(delivered(plan.build())).containsExactly("tom WRITTEN");
        Files.writeString(stick.resolve(TOMS).resolve("READ ME FIRST.txt"), "call 0900-FRAUD");
        assertThat(delivered(plan.build())).containsExactly("tom WRITTEN");
        Files.writeString(stick.resolve(TOMS).resolve("manifest.json"), "{");
        assertThat(delivered(plan.build())).containsExactly("tom WRITTEN");
        assertThat(delivered(plan.build())).containsExactly("tom UNCHANGED");
        assertThat(FileTree.names(stick)).hasSize(7);
    }

    @Test
    void aNewEditionReplacesTheOldAndWhatTheRecipientAddedStays() throws Exception {
        plan.build();
        Path folder = stick.resolve(TOMS);
        Files.writeString(folder.resolve("my notes.txt"), "mine");
        Files.createDirectory(folder.resolve("scans"));
        Files.writeString(folder.resolve("scans/signed.pdf"), "signed");
        Files.writeString(stick.resolve("holiday.jpg"), "photo");
        edition(3, 4);
        plan.change("packs/tom.md", "documents: [D0, D2]", "documents: [D1, D2]");

        assertThat(delivered(plan.build())).containsExactly("tom WRITTEN");

        assertThat(FileTree.names(folder))
                .containsExactlyInAnyOrder(
                        "",
                        "D1-first-48-hours.odt",
                        "D2-succession-document.odt",
                        "READ ME FIRST.txt",
                        "SHA256SUMS.txt",
                        "manifest.json",
                        "my notes.txt",
                        "scans",
                        "scans/signed.pdf");
        assertThat(folder.resolve("my notes.txt")).hasContent("mine");
        assertThat(FileTree.names(stick)).hasSize(11).contains("holiday.jpg");
    }

    @Test
    void aRecipientsFileIsNotOverwritten() throws Exception {
        plan.change("packs/tom.md", "documents: [D0, D2]", "documents: [D2]").build();
        Files.writeString(stick.resolve(TOMS).resolve("d0-COVER-sheet.odt"), "mine");
        plan.change("packs/tom.md", "documents: [D2]", "documents: [D0, D2]");
        Map<String, String> before = FileTree.of(stick.resolve(TOMS));

        assertThat(messages(plan.build()))
                .containsExactly("PACK-037 in /stick/" + TOMS + " something is in the way: d0-COVER-sheet.odt");
        assertThat(FileTree.of(stick.resolve(TOMS))).isEqualTo(before);
    }

    @Test
    void theFolderIsNotMade() {
        Path missing = stick.resolve("not mounted");
        plan.change("packs/tom.md", stick.toString(), missing.toString());
        deliver("ana", stick.toString());

        TestPlan.Run run = plan.build();

        assertThat(messages(run)).containsExactly("PACK-032 there is no folder /stick/not mounted to deliver to");
        assertThat(run.outcome().succeeded()).isFalse();
        assertThat(run.packs()).containsExactly("ana WRITTEN", "tom WRITTEN");
        assertThat(delivered(run)).as("the others aren't kept back").containsExactly("ana WRITTEN");
        assertThat(missing).doesNotExist();
        TestPlan.Run without = build(plan, Delivering.NOTHING);
        assertThat(messages(without)).isEmpty();
        assertThat(delivered(without)).isEmpty();
    }

    @Test
    void aFileInsteadOfTheFolder() throws Exception {
        Files.writeString(stick.resolve("file"), "mine");
        plan.change("packs/tom.md", stick.toString(), stick + "/file");
        assertThat(messages(plan.build())).containsExactly("PACK-032 there is no folder /stick/file to deliver to");
        assertThat(stick.resolve("file")).hasContent("mine");
        plan.change("packs/tom.md", stick + "/file", stick.toString());
        Files.writeString(stick.resolve(TOMS), "mine too");
        assertThat(plan.build().rules()).containsExactly("PACK-037");
        assertThat(stick.resolve(TOMS)).hasContent("mine too");
    }

    @Test
    void aLinkInsteadOfTheFolderIsNotFollowed() throws Exception {
        Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
        Files.createSymbolicLink(stick.resolve(TOMS), elsewhere);
        assertThat(plan.build().rules()).containsExactly("PACK-037");
        assertThat(FileTree.names(elsewhere)).containsExactly("");
    }

    @Test
    void placesThatNothingIsDeliveredTo() {
        plan.change("packs/tom.md", stick.toString(), "sticks/tom");
        assertThat(messages(plan.check()))
                .containsExactly("PACK-030 a pack can't be delivered to sticks/tom".replace("'", "’"));
        assertThat(plan.build().packs()).isEmpty();
        plan.change("packs/tom.md", "sticks/tom", plan.plan() + "/out");
        assertThat(plan.check().rules()).containsExactly("PACK-030");
        plan.change("packs/tom.md", plan.plan() + "/out", plan.output() + "/../understudy");
        assertThat(plan.check().rules()).containsExactly("PACK-030");
        plan.change("packs/tom.md", plan.output() + "/../understudy", "~/tom");
        assertThat(plan.check().rules()).as("nobody is at home").containsExactly("PACK-030");
    }

    @Test
    void fromHome() {
        plan.environment("HOME", temp.toString()).change("packs/tom.md", stick.toString(), "~/stick");
        assertThat(messages(plan.build())).isEmpty();
        assertThat(stick.resolve(TOMS).resolve("manifest.json")).exists();
    }

    @Test
    void twoPacksForOnePlace() {
        plan.secret("Packs/Two", "pepper window candle orbit meadow flute")
                .saveVault()
                .pack("tom-two", "[{accounts: [mail]}]", "vault:Packs/Two")
                .change("packs/tom-two.md", "recipient: tom-two", "recipient: tom");
        deliver("tom-two", stick.toString().toUpperCase(Locale.ROOT));
        TestPlan.Run run = plan.check();
        assertThat(run.rules()).contains("PACK-031");
        plan.change("packs/tom-two.md", "recipient: tom", "name: Post\nrecipient: tom");
        assertThat(plan.check().rules()).doesNotContain("PACK-031");
    }

    @Test
    void aNewerEditionStays() throws Exception {
        edition(3, 9);
        plan.build();
        edition(9, 4);
        Map<String, String> before = FileTree.of(stick.resolve(TOMS));

        assertThat(messages(plan.build()))
                .containsExactly(
                        "PACK-035 in /stick/" + TOMS + " is edition 9 as at 2026-11-01 already, and this is edition 4");
        assertThat(FileTree.of(stick.resolve(TOMS))).isEqualTo(before);
        plan.change("plan.md", "edition: 4", "edition: 9").change("plan.md", "as-at: 2026-11-01", "as-at: 2026-10-01");
        assertThat(plan.build().rules()).as("the clock goes back").containsExactly("PACK-035");
        assertThat(delivered(build(plan, Delivering.EVEN_IF_OLDER))).containsExactly("tom WRITTEN");
        assertThat(Files.readString(stick.resolve(TOMS).resolve("manifest.json")))
                .contains("2026-10-01");
    }

    @Test
    void anotherPackStays() throws Exception {
        plan.build();
        plan.file("packs/thomas.md", Files.readAllBytes(plan.plan().resolve("packs/tom.md")));
        Files.delete(plan.plan().resolve("packs/tom.md"));
        TestPlan.Run run = plan.build();
        assertThat(messages(run)).containsExactly("PACK-038 in /stick/" + TOMS + " is another pack: tom");
    }

    @Test
    void oneBuildAtATime() throws Exception {
        try (DeliveryFolder held = DeliveryFolder.open(stick, new Random(1))) {
            assertThat(messages(plan.build()))
                    .as(held.toString())
                    .containsExactly("PACK-036 another build is delivering to /stick");
        }
        assertThat(FileTree.names(stick)).containsExactly("");
        assertThat(delivered(plan.build())).containsExactly("tom WRITTEN");
    }

    @Test
    void whatABuildLeftThatWasKilledIsPutRight() throws Exception {
        plan.build();
        Path folder = stick.resolve(TOMS);
        Files.writeString(folder.resolve("notes.txt"), "mine");
        // killed while it was copying
        Files.createDirectory(stick.resolve(".~understudy-" + TOMS + "-0123.new.tmp"));
        Files.writeString(stick.resolve(".~understudy-" + TOMS + "-0123.new.tmp/.~D0.odt.tmp"), "half");
        // and before, between the two renames
        Files.move(folder, stick.resolve(".~understudy-" + TOMS + ".old.tmp"));

        assertThat(plan.build().rules()).isEmpty();
        assertThat(FileTree.names(stick)).hasSize(8).noneMatch(name -> name.startsWith("."));
        assertThat(folder.resolve("notes.txt")).hasContent("mine");

        // or when the new one was there, and the old one not yet gone
        Path old = Files.createDirectory(stick.resolve(".~understudy-" + TOMS + ".old.tmp"));
        Files.copy(folder.resolve("manifest.json"), old.resolve("manifest.json"));
        Files.writeString(old.resolve("more notes.txt"), "mine too");
        assertThat(plan.build().rules()).isEmpty();
        assertThat(FileTree.names(stick)).hasSize(9).noneMatch(name -> name.startsWith("."));
        assertThat(folder.resolve("more notes.txt")).hasContent("mine too");
    }

    @Test
    void whatDoesNotOpenIsNotDelivered() throws Exception {
        plan.build();
        edition(3, 4);
        build(plan, Delivering.NOTHING);
        Map<String, String> before = FileTree.of(stick.resolve(TOMS));
        Parcel parcel = Parcel.of(plan.pack("tom"), TOMS, "READ ME FIRST.txt", "letter");
        try (DeliveryFolder folder = DeliveryFolder.open(stick, new Random(1));
                Secret anas = Secret.copyOf(TestPlan.ANAS_PASSPHRASE.toCharArray());
                var opener = new Opener(anas)) {
            assertThatThrownBy(() -> folder.deliver(parcel, Optional.of(opener), DeliveryFolder.Overtaking.NEWER_STAYS))
                    .isInstanceOf(PackException.class)
                    .hasMessageContaining("PACK-034 [D2-succession-document.odt");
        }
        assertThat(FileTree.of(stick.resolve(TOMS))).isEqualTo(before);
        assertThat(FileTree.names(stick)).hasSize(7);
    }

    @Test
    void aFullStick() throws Exception {
        try (SmallDisk small = SmallDisk.at(stick, "2m")) {
            plan.build();
            Map<String, String> before = FileTree.of(stick.resolve(TOMS));
            edition(3, 4);
            for (int free : List.of(0, 4_096, 12_000, 24_000)) {
                Path filler = small.fill(free);
                TestPlan.Run run = build(plan, Delivering.UNLESS_OLDER);
                assertThat(messages(run))
                        .as("%d bytes free", free)
                        .containsExactly("PACK-033 nothing could be delivered to /stick" + (free == 0 ? "" : "/" + TOMS)
                                + ": No space left on device");
                assertThat(FileTree.of(stick.resolve(TOMS))).isEqualTo(before);
                assertThat(FileTree.names(stick)).noneMatch(name -> name.startsWith("."));
                assertThat(PackCheck.problems(plan.pack("tom"))).isEmpty();
                Files.delete(filler);
            }
            assertThat(delivered(plan.build())).containsExactly("tom WRITTEN");
            small.makeReadOnly();
            assertThat(delivered(plan.build())).as("nothing to be written").containsExactly("tom UNCHANGED");
            edition(4, 5);
            assertThat(messages(plan.build()))
                    .containsExactly("PACK-033 nothing could be delivered to /stick: Read-only file system");
            small.makeWritable();
        }
        assertThat(messages(plan.build()))
                .as("the stick is gone, its folder is not")
                .isEmpty();
    }

    @Test
    void nothingIsDeliveredWhileSomethingBlocks() throws Exception {
        deliver("ana", stick.toString());
        plan.secret("Packs/Ana", "short").saveVault();
        TestPlan.Run run = plan.build();
        assertThat(run.packs()).containsExactly("tom WRITTEN");
        assertThat(delivered(run)).isEmpty();
        assertThat(FileTree.names(stick)).containsExactly("");
    }

    @Test
    void inTheRecipientsLanguage() throws Exception {
        plan.change("packs/tom.md", "language: en", "language: nl").build();
        Path folder = stick.resolve("Van Maria Santos voor Tom Hendriks");
        assertThat(new TreeSet<>(FileTree.names(folder))).contains("LEES DIT EERST.txt");
        assertThat(Files.readString(folder.resolve("LEES DIT EERST.txt"), UTF_8))
                .contains("Bel eerst", "1 november 2026", "De wachtwoordzin");
    }
}
