package org.understudy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.json.Json;

/** Files that a check leaves. */
class CheckReportsTest {
    @TempDir
    Path folder;

    private TestPlan.Run check(TestPlan plan, Path reports) {
        return plan.run(
                (understudy, request) -> understudy.check(request, new Reporting(reports, "0.1.0", plan.folder())),
                plan.request());
    }

    private static Map<String, Object> json(Path reports) throws IOException {
        return Json.readObject(Files.readString(reports.resolve("check.json")));
    }

    @Test
    void areFourAndHoldNoSecret() throws IOException {
        TestPlan plan = TestPlan.in(folder);
        Path reports = plan.output().resolve("reports");
        check(plan, reports);
        assertThat(reports.toFile().list())
                .containsExactlyInAnyOrder("check.sarif", "check.json", "check.html", "reviews.ics");
        for (String name : reports.toFile().list()) {
            assertThat(Files.readString(reports.resolve(name)))
                    .doesNotContain("mail-secret-4711", "domain-secret-0815", TestPlan.TOMS_PASSPHRASE)
                    .doesNotContain(TestPlan.VAULT_PASSWORD, folder.toString());
        }
        assertThat(json(reports)).containsKeys("matrix", "claims", "scenarios").containsEntry("edition", 3L);
    }

    @Test
    void areTheirOwnersAlone() throws IOException {
        TestPlan plan = TestPlan.in(folder);
        Path reports = plan.output().resolve("reports");
        check(plan, reports);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(plan.output())))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(reports.resolve("check.html"))))
                .isEqualTo("rw-------");
    }

    @Test
    void areWrittenWhenFindingsBlockToo() throws IOException {
        TestPlan plan = TestPlan.in(folder);
        Path reports = folder.resolve("reports");
        check(plan, reports);
        plan.change("accounts/mail.md", "category: email", "category: emial");
        assertThat(check(plan, reports).outcome().succeeded()).isFalse();
        assertThat(Files.readString(reports.resolve("check.sarif")))
                .contains("BIND-008")
                .contains("\"src/plan/accounts/mail.md\"");
        assertThat(Files.readString(reports.resolve("check.html"))).contains("BIND-008");
        assertThat(String.valueOf(json(reports).get("findings"))).contains("accounts/mail.md");
    }

    @Test
    void thatCantBeWrittenAreAFinding() throws IOException {
        TestPlan plan = TestPlan.in(folder);
        Path reports = Files.writeString(folder.resolve("reports"), "in the way");
        assertThat(check(plan, reports).rules()).contains("PACK-001");
        assertThat(reports).hasContent("in the way");
    }

    @Test
    void areLeftByNoOtherRequest() {
        TestPlan plan = TestPlan.in(folder);
        plan.check();
        assertThat(plan.output()).doesNotExist();
    }
}
