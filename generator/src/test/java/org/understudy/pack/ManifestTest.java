package org.understudy.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.understudy.json.Json;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Format;

class ManifestTest {
    private static final List<String> TITLES =
            List.of("Opvolgingsdocument", "a “b” \\ / \n\t", "日本語 🔑", "e\u0301", "</script>", "");

    @Test
    void whatIsWrittenIsRead() throws IOException {
        for (long seed = 0; seed < 500; seed++) {
            Manifest manifest = random(new Random(seed));
            assertThat(Manifest.fromJson(manifest.toJson())).as("seed " + seed).isEqualTo(manifest);
        }
    }

    private static Manifest random(Random random) {
        var entries = new ArrayList<Manifest.Entry>();
        for (int i = random.nextInt(5); i > 0; i--) {
            DocumentId document = DocumentId.values()[random.nextInt(DocumentId.values().length)];
            Format format = Format.values()[random.nextInt(Format.values().length)];
            entries.add(new Manifest.Entry(
                    document,
                    TITLES.get(random.nextInt(TITLES.size())),
                    document + "-" + i + "." + format.term(),
                    format,
                    random.nextBoolean(),
                    random.nextBoolean() ? OptionalInt.of(random.nextInt()) : OptionalInt.empty(),
                    random.nextLong(),
                    Digest.ofContent(new byte[] {(byte) i})));
        }
        return new Manifest(
                "pack-" + random.nextInt(9), random.nextInt(), LocalDate.ofEpochDay(random.nextInt(40_000)), entries);
    }

    @Test
    void itSaysWhatIsInThePack() {
        assertThat(TestPack.withFile("D2-all.odt").manifest.toJson())
                .startsWith("""
                        {
                          "format" : "understudy-pack-1",
                          "pack" : "els",
                          "edition" : 1,
                          "asAt" : "2026-11-02",
                        """)
                .contains(
                        "\"document\" : \"D2\"",
                        "\"file\" : \"D2-all.odt\"",
                        "\"format\" : \"odt\"",
                        "\"sealed\" : true")
                .doesNotContain("\"pages\"");
    }

    @TestFactory
    Stream<DynamicTest> namesThatLeadElsewhereAreRefused() {
        return Stream.of(
                        "../x.odt",
                        "..",
                        ".",
                        "/etc/passwd",
                        "a/b.odt",
                        "a\\b.odt",
                        "",
                        "\0",
                        "D2\0.odt",
                        ".hidden",
                        "a b.odt",
                        "x\n.odt",
                        "é.odt",
                        "C:x.odt",
                        "manifest.json",
                        "x".repeat(201))
                .map(name -> refused("file", name));
    }

    @TestFactory
    Stream<DynamicTest> otherValuesAreRefused() {
        return Stream.of(
                refused("sha256", "0".repeat(63)),
                refused("sha256", "G".repeat(64)),
                refused("sha256", 5),
                refused("document", "D99"),
                refused("document", "d2"),
                refused("format", "exe"),
                refused("sealed", "yes"),
                refused("size", "12"),
                refused("pages", "12"),
                refused("pages", Long.MAX_VALUE),
                refused("title", List.of()));
    }

    private static DynamicTest refused(String key, Object value) {
        return DynamicTest.dynamicTest(key + " " + value, () -> {
            Map<String, Object> root =
                    new LinkedHashMap<>(TestPack.edition(1).manifest.toTree());
            var entries = new ArrayList<Object>();
            for (Object entry : (List<?>) root.getOrDefault("documents", List.of())) {
                var changed = new HashMap<Object, Object>((Map<?, ?>) entry);
                changed.put(key, value);
                entries.add(changed);
            }
            root.put("documents", entries.subList(0, 1));
            assertThatThrownBy(() -> Manifest.fromJson(Json.write(root))).isInstanceOf(IOException.class);
        });
    }

    @TestFactory
    Stream<DynamicTest> whatIsNoManifestIsRefused() {
        String good = TestPack.edition(1).manifest.toJson();
        return Stream.of(
                        "",
                        "{}",
                        "[]",
                        "null",
                        "\uFEFF" + good,
                        good + "x",
                        good.substring(0, good.length() / 2),
                        good.replace("understudy-pack-1", "understudy-pack-2"),
                        good.replace("2026-11-02", "2026-13-02"),
                        good.replace("\"edition\" : 1", "\"edition\" : 1.5"),
                        good.replace("\"edition\" : 1", "\"edition\" : 99999999999"),
                        good.replace("\"edition\" : 1", "\"edition\" : 99999999999999999999999"),
                        good.replace("\"edition\" : 1", "\"edition\" : null"),
                        good.replace("\"edition\" : 1,", ""),
                        good.replace("\"documents\" : [", "\"documents\" : {"),
                        good.replace("D0-cover.odt", "D2-all.odt"),
                        "{\"documents\":" + "[".repeat(100_000))
                .map(text -> DynamicTest.dynamicTest(
                        text.length() + " " + text.lines().findFirst().orElse(""),
                        () -> assertThatThrownBy(() -> Manifest.fromJson(text)).isInstanceOf(IOException.class)));
    }

    /** Whatever a hostile or damaged manifest says, it is read or refused, and never anything else. */
    @Test
    void mutationsAreReadOrRefused() {
        String good = TestPack.edition(1).manifest.toJson();
        int refused = 0;
        for (long seed = 0; seed < 5_000; seed++) {
            var random = new Random(seed);
            var text = new StringBuilder(good);
            for (int i = 0; i <= random.nextInt(3); i++) {
                text.setCharAt(
                        random.nextInt(text.length()), (char) random.nextInt(random.nextBoolean() ? 128 : 65536));
            }
            try {
                assertThat(Manifest.fromJson(text.toString()).documents())
                        .as("seed " + seed)
                        .allSatisfy(entry -> assertThat(entry.file()).doesNotContain("/", "\\", ".."));
            } catch (IOException e) {
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(1_000);
    }
}
