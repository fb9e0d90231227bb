package org.understudy.pack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.URLEncoder;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.understudy.plan.SecretRef;
import org.understudy.seal.Deliverables;
import org.understudy.vault.Secret;

/** Each form of a value by itself is found in the middle of other bytes; what only comes near isn't. */
class LeakTestTest {
    private static final SecretRef NAME = SecretRef.parse("vault:A/B").orElseThrow();
    private static final String VALUE = "k7<R&\"x>) (pé'q-9";

    private static LeakTest.Result search(String value, byte[] content) {
        try (var test = new LeakTest();
                Secret secret = Secret.copyOf(value.toCharArray())) {
            test.add(NAME, List.of(secret));
            test.prepare();
            return test.search(Deliverables.open(content));
        }
    }

    private static LeakTest.Result inText(String value, String text) {
        return search(value, text.getBytes(UTF_8));
    }

    private static boolean leaks(String value, String text) {
        return inText(value, text).secrets().contains(NAME);
    }

    @TestFactory
    Stream<DynamicTest> everyFormIsFound() {
        byte[] bytes = VALUE.getBytes(UTF_8);
        Map<String, byte[]> forms = new LinkedHashMap<>();
        forms.put("plain", bytes);
        forms.put("backwards", new StringBuilder(VALUE).reverse().toString().getBytes(UTF_8));
        forms.put("UTF-16, little end first", VALUE.getBytes(UTF_16LE));
        forms.put("UTF-16, big end first", VALUE.getBytes(UTF_16BE));
        forms.put("Latin-1", VALUE.getBytes(ISO_8859_1));
        forms.put("hexadecimal, small", HexFormat.of().formatHex(bytes).getBytes(UTF_8));
        forms.put(
                "hexadecimal, capitals",
                HexFormat.of().withUpperCase().formatHex(bytes).getBytes(UTF_8));
        for (int before = 0; before < 3; before++) {
            byte[] around = ("x".repeat(before) + VALUE + "yz").getBytes(UTF_8);
            forms.put("Base64 after " + before, Base64.getEncoder().encode(around));
            forms.put(
                    "Base64 for addresses after " + before,
                    Base64.getUrlEncoder().encode(around));
            forms.put(
                    "Base64 in lines after " + before,
                    Base64.getMimeEncoder(8, new byte[] {'\n'}).encode(around));
        }
        String url = URLEncoder.encode(VALUE, UTF_8);
        forms.put("form", url.getBytes(UTF_8));
        forms.put("address", url.replace("+", "%20").getBytes(UTF_8));
        forms.put("address, small", small(url).getBytes(UTF_8));
        String xml = VALUE.replace("&", "&amp;").replace("<", "&lt;");
        forms.put("XML text", xml.getBytes(UTF_8));
        forms.put("XML with greater than", xml.replace(">", "&gt;").getBytes(UTF_8));
        forms.put("XML attribute", xml.replace("\"", "&quot;").getBytes(UTF_8));
        forms.put(
                "XML with references",
                VALUE.codePoints()
                        .mapToObj(c -> "&#" + c + ";")
                        .collect(Collectors.joining())
                        .getBytes(UTF_8));
        forms.put("JSON", VALUE.replace("\"", "\\\"").getBytes(UTF_8));
        forms.put("PDF string", VALUE.replace("(", "\\(").replace(")", "\\)").getBytes(UTF_8));
        forms.put("broken over lines", VALUE.replace("x", "x-\n").getBytes(UTF_8));
        forms.put("spaced", String.join(" ", VALUE.split("")).getBytes(UTF_8));
        forms.put("with soft hyphens", VALUE.replace("x", "\u00ADx").getBytes(UTF_8));
        forms.put("with a non-breaking hyphen", VALUE.replace("-", "\u2011").getBytes(UTF_8));
        return forms.entrySet().stream()
                .map(form -> dynamicTest(form.getKey(), () -> {
                    byte[] content = around(form.getValue());
                    assertThat(search(VALUE, content).secrets()).containsExactly(NAME);
                    int middle = 40 + form.getValue().length / 2;
                    middle += content[middle] == '\n' ? 1 : 0;
                    content[middle] ^= 0x15;
                    assertThat(search(VALUE, content).secrets())
                            .as("with another byte")
                            .isEmpty();
                }));
    }

    private static String small(String url) {
        return Pattern.compile("%..")
                .matcher(url.replace("+", "%20"))
                .replaceAll(it -> it.group().toLowerCase(Locale.ROOT));
    }

    private static byte[] around(byte[] form) {
        byte[] content = "a line of other text ...................................................................\n"
                .repeat(3)
                .getBytes(UTF_8);
        byte[] all = new byte[40 + form.length + 40];
        System.arraycopy(content, 0, all, 0, all.length > content.length ? content.length : all.length);
        System.arraycopy(form, 0, all, 40, form.length);
        return all;
    }

    @Test
    void aLigatureIsTheLettersItIsMadeOf() {
        assertThat(leaks("office-flat-42", "the oﬃce-ﬂat-42 of")).isTrue();
    }

    @Test
    void aWordIsToldApartFromALeak() {
        LeakTest.Result found = inText("appeltaart", "Er is appeltaart bij de koffie.");
        assertThat(found.secrets()).isEmpty();
        assertThat(found.words()).containsExactly(NAME);
        assertThat(inText("appeltaart", "Er zijn appeltaarten.").words()).isEmpty();
        assertThat(leaks("appeltaart", "YXBwZWx0YWFydA=="))
                .as("nobody means that by chance")
                .isTrue();
    }

    @Test
    void digitsAreFoundAsAWholeOnly() {
        assertThat(leaks("48151623", "code 48151623.")).isTrue();
        assertThat(leaks("4815-1623", "code 4815-1623, once")).isTrue();
        assertThat(leaks("48151623", "0000048151623 00000 n")).isFalse();
        assertThat(leaks("1234", "in 1234")).isFalse();
    }

    @Test
    void whatIsTooShortIsTold() {
        try (var test = new LeakTest();
                Secret pin = Secret.copyOf("4711".toCharArray())) {
            test.add(NAME, List.of(pin));
            assertThat(test.tooShort()).containsExactly(NAME);
        }
    }

    /** Random texts of words and numbers never have a random password in them. */
    @Test
    void noFalseAlarms() {
        var random = new Random(7);
        try (var test = new LeakTest()) {
            for (int i = 0; i < 2000; i++) {
                String value = random.ints(10, 'a', 'z' + 1)
                        .mapToObj(c -> String.valueOf((char) c))
                        .collect(Collectors.joining("", "", String.valueOf(random.nextInt(100))));
                test.add(SecretRef.parse("vault:A/" + i).orElseThrow(), List.of(Secret.copyOf(value.toCharArray())));
            }
            test.prepare();
            byte[] noise = new byte[1 << 20];
            random.nextBytes(noise);
            LeakTest.Result found = test.search(Deliverables.open(noise));
            assertThat(found.secrets()).isEmpty();
        }
    }
}
