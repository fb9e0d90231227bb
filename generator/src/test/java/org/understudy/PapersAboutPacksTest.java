package org.understudy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.pack.FileTree;

/** A pack of papers about other packs: it covers no account, and needs no passphrase. */
class PapersAboutPacksTest {
    @Test
    void isBuiltWithoutASecret(@TempDir Path temp) throws Exception {
        TestPlan plan = TestPlan.in(temp).file("packs/papers.md", """
                        ---
                        recipient: ana
                        language: en
                        documents: [D0, D5, D6, D7]
                        covers: none
                        custody: all
                        ---
                        """).file("custody/toms-copy.md", """
                        ---
                        item: copy
                        pack: tom
                        edition: 3
                        number: 1
                        medium: usb-drive
                        seal-number: S-4711
                        holder: tom
                        handed-over: 2026-11-10
                        receipt: 2026-11-10
                        ---
                        A green stick.
                        """);
        TestPlan.Run run = plan.build();
        assertThat(run.rules()).isEmpty();
        assertThat(FileTree.names(plan.output()))
                .contains(
                        "papers/D5-activation-declaration.pdf",
                        "papers/D5-activation-declaration.odt",
                        "papers/D6-custody-register.pdf",
                        "papers/D6-custody-register.odt",
                        "papers/D7-notices.pdf",
                        "papers/D7-notices.odt");
        assertThat(Plaintext.text(plan.pack("papers"), TestPlan.TOMS_PASSPHRASE))
                .contains("S-4711", "A green stick.")
                .doesNotContain("mail-secret-4711", "Mailbox", "Domain name");
    }
}
