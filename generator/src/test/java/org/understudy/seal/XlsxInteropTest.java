package org.understudy.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.document.Sheet;
import org.understudy.interop.LibreOffice;
import org.understudy.interop.Tool;
import org.understudy.plan.Format;
import org.understudy.plan.Pack.OdtProfile;
import org.understudy.render.xlsx.SampleSheet;
import org.understudy.render.xlsx.XlsxArtifact;
import org.understudy.render.xlsx.XlsxRenderer;
import org.understudy.text.Language;
import org.understudy.vault.Secret;

/** What real spreadsheet programs, and a library of another language, make of our workbooks. */
@Tag("interop")
class XlsxInteropTest {
    private static final String PASSPHRASE = "otter cobra lilac jumbo fig elm";

    /** What the programs print for a line end in a text. */
    private static final String LINE_END = "⏎";

    @TempDir
    private Path folder;

    private static byte[] plain(Sheet sheet) throws Exception {
        try (XlsxArtifact artifact = new XlsxRenderer().render(sheet)) {
            return new Sealer(new SecureRandom()).release(artifact).bytes();
        }
    }

    private static byte[] sealed(Sheet sheet) throws Exception {
        try (XlsxArtifact artifact = new XlsxRenderer().render(sheet);
                var passphrase = Secret.copyOf(PASSPHRASE.toCharArray());
                var key = new PackKey(passphrase, OdtProfile.COMPATIBLE, PackKey.newSalt(new SecureRandom()))) {
            return new Sealer(new SecureRandom()).seal(artifact, key).bytes();
        }
    }

    /** A line for each row, as LibreOffice shows it in English. */
    private static List<String> shown(Sheet.Tab tab) {
        var lines = new ArrayList<String>();
        lines.add(String.join(
                "\t", tab.columns().stream().map(Sheet.Column::title).toList()));
        tab.rows()
                .forEach(row -> lines.add(String.join(
                        "\t", row.stream().map(XlsxInteropTest::shown).toList())));
        return lines;
    }

    private static String shown(Sheet.Cell cell) {
        if (cell instanceof Sheet.Cell.Text text) {
            return text.text().replace("\n", LINE_END);
        } else if (cell instanceof Sheet.Cell.Day day) {
            String month = day.day().getMonth().toString();
            return day.day().getDayOfMonth() + " " + month.charAt(0)
                    + month.substring(1, 3).toLowerCase(Locale.ROOT) + " "
                    + day.day().getYear();
        } else if (cell instanceof Sheet.Cell.Money money) {
            return switch (money.amount().toString()) {
                case "EUR 1234.50" -> "€1,234.50";
                case "USD 12" -> "US$12.00";
                case "JPY 1500" -> "JP¥1,500";
                default -> "€0.0125";
            };
        } else if (cell instanceof Sheet.Cell.Number number) {
            return String.valueOf(number.number());
        }
        return "";
    }

    @Test
    void libreOfficeShowsTheSame() throws Exception {
        Sheet sheet = SampleSheet.of(Language.EN);
        LibreOffice.Opened opened =
                LibreOffice.requireCalc(folder).open(plain(sheet), "xlsx", "").orElseThrow();
        assertThat(opened.text()).doesNotContain("⨍", "###");
        String all = opened.text() + "\n";
        for (String line : shown(sheet.tabs().get(0))) {
            assertThat(all).contains("\n" + line + "\n");
        }
        Path pdf = Files.write(folder.resolve("sheet.pdf"), opened.pdf());
        assertThat(Tool.require("pdftotext")
                        .run(List.of("-layout", pdf.toString(), "-"), Optional.empty(), Map.of())
                        .text())
                .contains("Draft & not signed", "Assets & more", "L2-counsel · edition 3", "3/3");
    }

    @Test
    void libreOfficeOpensItWithThePassphraseOnly() throws Exception {
        byte[] sealed = sealed(SampleSheet.of(Language.EN));
        List<Optional<LibreOffice.Opened>> opened = LibreOffice.requireCalc(folder)
                .openAll(List.of(
                        new LibreOffice.Document(sealed, "xlsx", PASSPHRASE),
                        new LibreOffice.Document(sealed, "xlsx", "another passphrase")));
        assertThat(opened.get(0).orElseThrow().text()).contains("Ça coûte 5 €, Łódź");
        assertThat(opened.get(1)).isEmpty();
        try (var passphrase = Secret.copyOf(PASSPHRASE.toCharArray());
                var opener = new Opener(passphrase)) {
            opener.open(sealed, Format.XLSX);
        }
    }

    /** Saved by LibreOffice, text that looks like a formula still is text. */
    @Test
    void noFormulaComesOutOfARoundTrip() throws Exception {
        LibreOffice.requireCalc(folder);
        Path file = Files.write(folder.resolve("in.xlsx"), plain(SampleSheet.of(Language.EN)));
        Tool.require("soffice")
                .run(
                        List.of(
                                "-env:UserInstallation="
                                        + folder.resolve("profile").toUri(),
                                "--headless",
                                "--convert-to",
                                "xlsx",
                                "--outdir",
                                folder.resolve("out").toString(),
                                file.toString()),
                        Optional.empty(),
                        Map.of("SAL_USE_VCLPLUGIN", "svp"))
                .succeeded();
        Map<String, byte[]> files = DocxOpener.files(Files.readAllBytes(folder.resolve("out/in.xlsx")), "");
        assertThat(files.keySet()).contains("xl/worksheets/sheet3.xml");
        files.forEach((path, content) -> {
            if (path.startsWith("xl/worksheets/")) {
                assertThat(new String(content, StandardCharsets.UTF_8)).doesNotContain("<f>", "<f ");
            }
        });
        assertThat(new String(files.getOrDefault("xl/sharedStrings.xml", new byte[0]), StandardCharsets.UTF_8))
                .contains(">=1+1<", ">+31 6 0000 0622<", ">@example<");
    }

    /** openpyxl, which has nothing in common with what wrote it. */
    @Test
    void anotherLibraryReadsTypesAndSettings() throws Exception {
        Tool python = Tool.requirePython("openpyxl");
        Sheet sheet = SampleSheet.of(Language.NL);
        Path file = Files.write(folder.resolve("sheet.xlsx"), plain(sheet));
        Path script = folder.resolve("workbook.py");
        try (var resource = LibreOffice.class.getResourceAsStream("workbook.py")) {
            Files.write(script, resource.readAllBytes());
        }
        List<String> said = python.run(script.toString(), file.toString())
                .succeeded()
                .text()
                .lines()
                .toList();
        assertThat(said)
                .contains(
                        "properties\tAssets & more\tnl-NL\tMaria Santos\t2026-11-01T00:00:00",
                        "sheet\tAll  kinds of  things \tA2\tA1:D6\t$1:$1\tlandscape\t1\t0\tTrue\t9",
                        "sheet\tNothing\tA2\tA1:D1\t$1:$1\tlandscape\t1\t0\tTrue\t9",
                        "cell\tB2\tday\tFalse\t2027-03-01",
                        "cell\tC2\tnumber\tFalse\t1234.5",
                        "cell\tD5\tnumber\tFalse\t-4.0",
                        "cell\tB6\ttext\tFalse\tnot on file",
                        "cell\tA2\ttext\tTrue\t=1+1",
                        "cell\tA10\ttext\tTrue\t+31 6 0000 0622")
                .noneMatch(line -> line.contains("\tformula\t"));
        for (int row = 0; row < SampleSheet.PAYLOADS.size(); row++) {
            String payload =
                    SampleSheet.PAYLOADS.get(row).replace("\n", LINE_END).replace("\r", "␍");
            String place = "cell\t" + new CellReference(row + 1, 0).formatAsString() + "\ttext\t";
            assertThat(said).as(payload).anyMatch(line -> line.startsWith(place) && line.endsWith("\t" + payload));
        }
    }
}
