package org.understudy.exchange.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.diagnostic.Checked;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.vault.Secret;

/** What is in an export is found, and what isn't an export is refused with a reason. */
class ExportsTest {
    private static final ExportKey KEY =
            new ExportKey(Optional.of(() -> Secret.copyOf(Samples.PASSWORD.toCharArray())), Optional.empty());
    private static final ExportKey NO_KEY = new ExportKey(Optional.empty(), Optional.empty());

    static Checked<Export> read(byte[] bytes, ExportKey key) {
        return new Exports().read("export", bytes, Optional.empty(), key);
    }

    private static Checked<Export> read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8), KEY);
    }

    private static List<String> rules(Checked<Export> read) {
        return read.diagnostics().stream().map(it -> it.rule().id()).toList();
    }

    private static String shown(Optional<Secret> secret) {
        return secret.map(it -> it.<String>reveal(Object::toString)).orElse("");
    }

    /** All of an item, for comparison. */
    private static String shown(ExportedItem item) {
        var parts = new ArrayList<String>();
        parts.add(item.nature() + " " + item.title());
        parts.addAll(item.urls());
        parts.add(item.userName() + "/" + shown(item.password()));
        item.oneTimePasswords().forEach(it -> parts.add(it.kind() + " " + shown(Optional.of(it.uri()))));
        parts.add(shown(item.notes()));
        Map<String, String> fields = new TreeMap<>();
        item.fields().forEach(it -> fields.put(it.name(), shown(Optional.of(it.value()))));
        parts.add(fields.isEmpty() ? "" : fields.toString());
        parts.add(String.join("/", item.folder()));
        parts.addAll(item.attachments());
        parts.add(item.passkey() ? "passkey" : "");
        parts.add(item.state() == ExportedItem.State.ACTIVE ? "" : item.state().toString());
        parts.removeIf(String::isEmpty);
        return String.join(" | ", parts);
    }

    private static List<String> items(byte[] bytes) {
        Checked<Export> read = read(bytes, KEY);
        assertThat(read.diagnostics()).isEmpty();
        return read.value().orElseThrow().items().stream()
                .map(ExportsTest::shown)
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> everyFormatIsRecognisedAndReadWhole() {
        String seed = "otpauth://totp/GitHub:maria?secret=" + Samples.SEED + "&issuer=GitHub";
        String login = "LOGIN GitHub | https://github.com/login | maria/fake-secret";
        Map<String, List<String>> expected = new TreeMap<>();
        expected.put(
                "keepass-xml",
                List.of(
                        login + " | TIME " + seed + " | fake-note | {PIN=fake-secret-pin} | Work | key.pem",
                        "NOTE Gone | / | Recycle Bin | TRASHED"));
        expected.put("kdbx", List.of(login + " | TIME " + seed + " | fake-note | passkey"));
        List<String> bitwarden = List.of(
                "LOGIN GitHub | https://github.com/login?token=fake-secret-token | maria/fake-secret | TIME " + seed
                        + " | fake-note | {PIN=fake-secret-pin} | Work/Code | passkey",
                "CARD Visa | / | {cardholderName=Maria, code=fake-secret-code, number=fake-secret-card}",
                "LOGIN Gone | /fake-secret | TRASHED",
                "LOGIN Steam | maria/fake-secret | STEAM otpauth://totp/Steam:maria?secret=" + Samples.SEED
                        + "&issuer=Steam&digits=5&encoder=steam");
        expected.put("bitwarden", bitwarden);
        expected.put("bitwarden pbkdf2", bitwarden);
        expected.put("bitwarden argon2id", bitwarden);
        expected.put(
                "1password",
                List.of(
                        "LOGIN GitHub | https://github.com/login | https://gist.github.com | maria/fake-secret | TIME "
                                + seed
                                + " | fake-note | {PIN=fake-secret-pin, address city=Utrecht, address street=Fakestreet 1,"
                                + " date=1614298956} | Work | scan.pdf",
                        "LOGIN Gone | / | Work | ARCHIVED"));
        expected.put(
                "lastpass",
                List.of(
                        login + " | TIME " + seed + " | fake-note | Work/Code",
                        "CARD Visa | / | NoteType:Credit Card\nNumber:fake-secret"));
        String dashlane = "LOGIN GitHub | https://github.com | maria/fake-secret | TIME otpauth://totp/GitHub?secret="
                + Samples.SEED + " | fake-note | {username2=maria2} | Work";
        expected.put("dashlane", List.of(dashlane, "NOTE Wifi | / | fake-note"));
        expected.put("dashlane table", List.of(dashlane));
        expected.put("chrome", List.of(login + " | fake-note"));
        expected.put("firefox", List.of("LOGIN github.com | https://github.com | maria/fake-secret"));
        expected.put(
                "apple",
                List.of("LOGIN github.com | https://github.com/ | maria/fake-secret | TIME " + seed + " | fake-note"));
        List<String> aegis = List.of(
                "AUTHENTICATOR GitHub | maria/ | TIME " + seed
                        + "&algorithm=SHA256&digits=8&period=60 | fake-note | Work",
                "AUTHENTICATOR Counted | x/ | COUNTER otpauth://hotp/Counted:x?secret=" + Samples.SEED
                        + "&issuer=Counted&counter=3",
                "AUTHENTICATOR Steam | x/ | STEAM otpauth://totp/Steam:x?secret=" + Samples.SEED
                        + "&issuer=Steam&digits=5&encoder=steam");
        expected.put("aegis", aegis);
        expected.put("aegis encrypted", aegis);
        expected.put("2fas", List.of("AUTHENTICATOR GitHub | maria/ | TIME " + seed + " | Work"));
        expected.put("2fas encrypted", List.of("AUTHENTICATOR GitHub | maria/ | TIME " + seed));
        String alone = "AUTHENTICATOR GitHub | maria/ | TIME " + seed;
        // The seed of the sample is that of the wiki on the form of otpauth addresses: Hello! and four bytes.
        expected.put("google-authenticator", List.of(alone));
        expected.put("google-authenticator picture", List.of(alone));
        expected.put("otpauth", List.of(alone));
        assertThat(Samples.all()).hasSameSizeAs(expected);
        return expected.entrySet().stream()
                .map(entry -> dynamicTest(entry.getKey(), () -> {
                    byte[] bytes = Samples.named(entry.getKey());
                    assertThat(items(bytes)).containsExactlyElementsOf(entry.getValue());
                    assertThat(read(bytes, KEY).value().orElseThrow().format().term())
                            .isEqualTo(entry.getKey().split(" ")[0]);
                    String shown = read(bytes, KEY).toString();
                    assertThat(Samples.SECRETS.subList(0, 2))
                            .noneMatch(secret -> shown.replace("?token=fake-secret-token", "")
                                    .contains(secret));
                }));
    }

    @TestFactory
    Stream<DynamicTest> encryptedOnesNeedTheirPassword() {
        var wrong = new ExportKey(Optional.of(() -> Secret.copyOf("another".toCharArray())), Optional.empty());
        return Stream.of("kdbx", "bitwarden pbkdf2", "bitwarden argon2id", "aegis encrypted", "2fas encrypted")
                .map(name -> dynamicTest(name, () -> {
                    byte[] bytes = Samples.named(name);
                    assertThat(rules(read(bytes, wrong))).containsExactly("IMPORT-007");
                    assertThat(rules(read(bytes, NO_KEY))).containsExactly("IMPORT-006");
                }));
    }

    @TestFactory
    Stream<DynamicTest> tablesAreReadInTheEncodingsTheyComeIn() {
        String table = Samples.CHROME.replace("fake-secret", "pässwörd–1");
        return Stream.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252")
                .flatMap(name -> Stream.of("", "\uFEFF")
                        .map(mark -> dynamicTest(name + " " + mark.length(), () -> {
                            boolean windows = name.equals("windows-1252");
                            byte[] bytes = ((windows ? "" : mark) + table).getBytes(Charset.forName(name));
                            Checked<Export> read = read(bytes, NO_KEY);
                            assertThat(rules(read)).isEqualTo(windows ? List.of("IMPORT-009") : List.of());
                            ExportedItem item =
                                    read.value().orElseThrow().items().get(0);
                            assertThat(shown(item.password())).isEqualTo("pässwörd–1");
                        })));
    }

    @Test
    void whatIsNoExportIsRefused() {
        for (String text : List.of(
                "",
                "\n",
                "hello",
                "a,b,c\n1,2,3\n",
                "{}",
                "[]",
                "{\"encrypted\": true",
                "<html/>",
                "<KeePassFile",
                "PK\u0003\u0004 nothing",
                "\0\0\0\0",
                "{\"items\": [], \"items\": []}")) {
            assertThat(rules(read(text))).as(text).hasSize(1).allMatch(it -> it.matches("IMPORT-00[345]"));
        }
    }

    @Test
    void damageIsTold() {
        assertThat(rules(read(Samples.CHROME + "only,three,values\n"))).containsExactly("IMPORT-005");
        assertThat(rules(read(Samples.CHROME + "a,b,c,\"d,e\n"))).containsExactly("IMPORT-005");
        assertThat(rules(read("name,url,username,password,password\na,b,c,d,e\n")))
                .containsExactly("IMPORT-005");
        assertThat(rules(read("otpauth://totp/x?secret=AAAA\nhello\n"))).containsExactly("IMPORT-005");
        assertThat(rules(read("otpauth-migration://offline?data=AAAA\n"))).containsExactly("IMPORT-005");
        assertThat(rules(read("otpauth-migration://offline?data=%%%%\n"))).containsExactly("IMPORT-005");
        assertThat(rules(read(Samples.bitwarden().replace("\"type\": 1", "\"type\": 1, \"type\": 2"))))
                .containsExactly("IMPORT-004");
        assertThat(rules(read("{\"encrypted\": true, \"items\": []}"))).containsExactly("IMPORT-008");
        assertThat(rules(read("{\"header\": {\"slots\": []}, \"db\": \"AAAA\"}")))
                .containsExactly("IMPORT-008");
        String changed = Samples.bitwardenEncrypted(0).replaceFirst("(\"data\": \"2\\.[^|]*\\|.)(.)", "$1x");
        assertThat(rules(read(changed))).containsExactly("IMPORT-005");
        String entities = "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>\n"
                + Samples.keePassXml().replaceFirst("<\\?.*\\?>\n", "").replace("fake-note", "&b;");
        assertThat(rules(read(entities))).containsExactly("IMPORT-005");
        String outside = entities.replace("\"aaaa\"", "SYSTEM \"file:///etc/hostname\"");
        assertThat(rules(read(outside))).containsExactly("IMPORT-005");
        String hidden = Samples.keePassXml().replace("ProtectInMemory", "Protected");
        assertThat(rules(read(hidden))).containsExactly("IMPORT-005");
    }

    @Test
    void whatAsksForTooMuchIsRefusedBeforeAnyWork() {
        assertThat(rules(read(Samples.bitwardenEncrypted(0).replace("5000", "999999999"))))
                .containsExactly("IMPORT-003");
        assertThat(rules(read(Samples.bitwardenEncrypted(1).replace("\"kdfMemory\": 16", "\"kdfMemory\": 999999"))))
                .containsExactly("IMPORT-003");
        assertThat(rules(read(
                        Samples.bitwardenEncrypted(1).replace("\"kdfIterations\": 1", "\"kdfIterations\": 99999999"))))
                .containsExactly("IMPORT-003");
        for (String n : List.of("1073741824", "0", "-1", "1023")) {
            assertThat(rules(read(Samples.aegisEncrypted().replace("\"n\": 1024", "\"n\": " + n))))
                    .as(n)
                    .containsExactly("IMPORT-003");
        }
        assertThat(rules(read("{\"encrypted\":false,\"items\":" + "[".repeat(100_000))))
                .containsExactly("IMPORT-004");
        String row = Samples.CHROME.substring(Samples.CHROME.indexOf('\n') + 1);
        assertThat(rules(read(Samples.CHROME + row.repeat(Exports.MOST_ITEMS)))).containsExactly("IMPORT-003");
    }

    @Test
    void aZipBombIsntUnpacked() throws Exception {
        var out = new java.io.ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("export.data"));
            byte[] block = new byte[1 << 20];
            Arrays.fill(block, (byte) ' ');
            for (int i = 0; i < 60; i++) {
                zip.write(block);
            }
            zip.closeEntry();
        }
        assertThat(rules(read(out.toByteArray(), KEY))).containsExactly("IMPORT-003");
        byte[] lying = Samples.named("1password");
        for (int i = 0; i + 4 < lying.length; i++) {
            if (lying[i] == 'P' && lying[i + 1] == 'K' && lying[i + 2] == 1) {
                lying[i + 24] = 10;
                lying[i + 25] = 0;
            }
        }
        assertThat(rules(read(lying, KEY))).containsExactly("IMPORT-005");
    }

    @Test
    void largeFilesArentRead(@TempDir Path folder) throws IOException {
        Path large = folder.resolve("large.csv");
        try (var file = new java.io.RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(100 << 20);
        }
        List<Diagnostic> found =
                new Exports().read(large, Optional.empty(), KEY).diagnostics();
        assertThat(found).extracting(it -> it.rule().id()).containsExactly("IMPORT-003");
        assertThat(new Exports()
                        .read(folder.resolve("none"), Optional.empty(), KEY)
                        .diagnostics())
                .extracting(it -> it.rule().id())
                .containsExactly("IMPORT-001");
        assertThat(Files.exists(large)).isTrue();
    }

    @Test
    void itemsKeepTheirKeysAndTwinsAreOne() {
        String row = Samples.CHROME.substring(Samples.CHROME.indexOf('\n') + 1);
        List<ExportedItem> items = read(Samples.CHROME + row + row.replace("fake-secret", "another"))
                .value()
                .orElseThrow()
                .items();
        assertThat(items).hasSize(2);
        assertThat(items.get(0).key()).isNotEqualTo(items.get(1).key());
        ExportedItem later = read(Samples.CHROME.replace("fake-secret", "new").replace("GitHub", "Renamed"))
                .value()
                .orElseThrow()
                .items()
                .get(0);
        assertThat(later.key()).isEqualTo(items.get(0).key());
    }
}
