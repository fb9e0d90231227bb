package org.understudy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.interop.Tool;
import org.understudy.pack.FileTree;
import org.understudy.seal.lock.RecipientPrograms;
import org.understudy.seal.lock.TestCertificates;

/** Packs with a second lock, from plan to files. */
@Tag("interop")
class SecondLockTest {
    @TempDir
    Path temp;

    private TestPlan plan(String... keys) throws IOException {
        TestPlan plan = TestPlan.in(Files.createDirectories(temp.resolve("build")));
        for (String key : keys) {
            plan.file("keys/" + key, Files.readAllBytes(temp.resolve(key)));
        }
        return plan.change(
                "packs/tom.md",
                "{passphrase: \"vault:Packs/Tom\"}",
                "{passphrase: \"vault:Packs/Tom\", certificates: [keys/" + String.join(", keys/", keys) + "]}");
    }

    @Test
    void sealedDocumentsAreLockedOnceForEachKindOfKey() throws Exception {
        var programs = new RecipientPrograms(temp);
        new TestCertificates(temp).curve("tom");
        programs.age("els");
        TestPlan plan = plan("tom.pem", "els.txt");
        TestPlan.Run run = plan.build();
        assertThat(run.rules()).isEmpty();
        assertThat(FileTree.names(plan.pack("tom")))
                .contains(
                        "D0-cover-sheet.odt",
                        "D2-succession-document.odt.p7m",
                        "D2-succession-document.odt.age",
                        "manifest.json")
                .doesNotContain("D2-succession-document.odt");
        assertThat(Files.readString(plan.pack("tom").resolve("manifest.json")))
                .contains("D2-succession-document.odt.p7m", "D2-succession-document.odt.age");
        byte[] byOpenssl = programs.openssl("tom")
                .open(plan.pack("tom").resolve("D2-succession-document.odt.p7m"))
                .succeeded()
                .stdout();
        byte[] byAge = programs.ageOf("els")
                .open(plan.pack("tom").resolve("D2-succession-document.odt.age"))
                .succeeded()
                .stdout();
        assertThat(byOpenssl).as("one sealed file in two locks").isEqualTo(byAge);
        Path inner = Files.createDirectories(temp.resolve("inner"));
        Files.write(inner.resolve("D2-succession-document.odt"), byAge);
        assertThat(Plaintext.text(inner, TestPlan.TOMS_PASSPHRASE)).contains("mail-secret-4711");
        assertThat(Plaintext.text(plan.pack("tom"), ""))
                .contains("*.p7m", "*.age", "locked for els")
                .contains(recipient("els"))
                .contains("D2-succession-document.odt.p7m");
    }

    private String recipient(String name) throws IOException {
        return Files.readAllLines(temp.resolve(name + ".txt")).get(1);
    }

    @Test
    void anotherKeyMakesAnotherPackAndTheSameKeyDoesNot() throws Exception {
        var programs = new RecipientPrograms(temp);
        programs.age("els");
        programs.age("rik");
        TestPlan plan = plan("els.txt");
        assertThat(plan.build().packs()).containsExactly("ana WRITTEN", "tom WRITTEN");
        Map<String, String> before = FileTree.of(plan.output());
        assertThat(plan.build().packs()).containsExactly("ana UNCHANGED", "tom UNCHANGED");
        assertThat(FileTree.of(plan.output())).isEqualTo(before);
        plan.file("keys/els.txt", Files.readAllBytes(temp.resolve("rik.txt")));
        assertThat(plan.build().packs()).containsExactly("ana UNCHANGED", "tom WRITTEN");
        Tool.Result opened = programs.ageOf("rik").open(plan.pack("tom").resolve("D2-succession-document.odt.age"));
        assertThat(opened.exitCode()).isZero();
    }

    @Test
    void aKeyThatCannotBeUsedLeavesThePackAsItWas() throws Exception {
        new RecipientPrograms(temp).age("els");
        TestPlan plan = plan("els.txt");
        plan.build();
        Map<String, String> before = FileTree.of(plan.pack("tom"));
        plan.file("keys/els.txt", "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIKeyOfNobody els@home\n");
        TestPlan.Run run = plan.build();
        assertThat(run.rules()).containsExactly("SECRET-050");
        assertThat(run.packs()).containsExactly("ana UNCHANGED");
        assertThat(FileTree.of(plan.pack("tom"))).isEqualTo(before);
        assertThat(plan.check().rules()).containsExactly("SECRET-050");
    }
}
