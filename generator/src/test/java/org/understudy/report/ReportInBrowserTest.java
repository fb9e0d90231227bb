package org.understudy.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.interop.Tool;

/** In a real browser: the page opens, nothing of it is refused, and nothing runs. */
@Tag("interop")
class ReportInBrowserTest {
    @Test
    void chromiumOpensThePageWithoutComplaint(@TempDir Path folder) throws Exception {
        Tool chromium = Tool.require("chromium");
        String page = SmallReport.file(SmallReport.make(), "check.html");
        assertThat(open(chromium, folder, "fine", page).errors()).doesNotContain("CONSOLE");
        Tool.Result seen = open(chromium, folder, "seen", page);
        assertThat(seen.text())
                .contains("Tom &lt;script&gt;alert(1)&lt;/script&gt;")
                .contains("<svg");
        String scripted = page.replace("</body>", "<script>console.log('ran')</script></body>");
        assertThat(open(chromium, folder, "scripted", scripted).errors())
                .as("the page lets no script run, and a complaint is told")
                .contains("CONSOLE")
                .contains("Content Security Policy")
                .doesNotContain("\"ran\"");
    }

    private static Tool.Result open(Tool chromium, Path folder, String name, String page) throws Exception {
        Path file = Files.writeString(folder.resolve(name + ".html"), page);
        return chromium.run(
                        List.of(
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-dev-shm-usage",
                                "--enable-logging=stderr",
                                "--user-data-dir=" + folder.resolve("profile-" + name),
                                "--dump-dom",
                                file.toUri().toString()),
                        Optional.empty(),
                        Map.of())
                .succeeded();
    }
}
