package org.understudy.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** How many of the secrets are found when the export of a password manager is pasted into a plan. */
class PlainExportTest {
    private static final long SEED = 20261101;
    private static final int SECRETS = 400;
    private static final double FOUND = 0.95;
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final String DIGITS = "0123456789";
    private static final List<String> WORDS = List.of(
            "walnut", "saddle", "cinema", "turtle", "blossom", "anchor", "granite", "teapot", "Zonnebloem", "Kermis");

    /** Forms of exports: what stands before the first record, and a record of a title and a secret. */
    private static final Map<String, Form> FORMS = new TreeMap<>(Map.of(
            "text", new Form("", (title, secret) -> title + "\nPassword: " + secret + "\n\n"),
            "CSV",
                    new Form(
                            "Group,Title,Username,Password,URL\n",
                            (title, secret) ->
                                    "Root,%s,jan,\"%s\",https://www.%s.example/\n".formatted(title, secret, title)),
            "JSON", new Form("", (title, secret) -> """
                    {"name": "%s", "login": {"username": "jan", "password": "%s"}},
                    """.formatted(title, secret)),
            "XML", new Form("", (title, secret) -> """
                    <String><Key>Title</Key><Value>%s</Value></String>
                    <String><Key>Password</Key>
                    <Value ProtectInMemory="True">%s</Value></String>
                    """.formatted(title, secret)),
            "Markdown",
                    new Form(
                            "| account | user | password |\n|---|---|---|\n",
                            (title, secret) -> "| %s | jan | %s |\n".formatted(title, secret))));

    private record Form(String head, BinaryOperator<String> record) {}

    @TestFactory
    Stream<DynamicTest> findsNearlyAll() {
        return FORMS.entrySet().stream()
                .map(form -> dynamicTest(form.getKey(), () -> {
                    var random = new Random(SEED);
                    var missed = new ArrayList<String>();
                    for (int i = 0; i < SECRETS; i++) {
                        String secret = secret(random);
                        String text = form.getValue().head()
                                + form.getValue().record().apply("account" + i, secret);
                        if (LiteralSecretTest.find(text).isEmpty()) {
                            missed.add(secret);
                        }
                    }
                    assertThat(missed).as("seed " + SEED).hasSizeLessThanOrEqualTo((int) (SECRETS * (1 - FOUND)));
                }));
    }

    /** Three in four made by a generator, one as people think them up. */
    private static String secret(Random random) {
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> characters(random, LETTERS + DIGITS, 12 + random.nextInt(13));
            case 3, 4 -> characters(random, LETTERS + DIGITS + "!#$%&*+-=?@_~", 12 + random.nextInt(13));
            case 5 -> characters(random, DIGITS + "abcdef", 32);
            case 6 -> word(random) + characters(random, DIGITS, 2 + random.nextInt(3));
            default -> word(random) + "!#-_".charAt(random.nextInt(4)) + word(random) + random.nextInt(10);
        };
    }

    private static String word(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private static String characters(Random random, String of, int length) {
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(of.charAt(random.nextInt(of.length())));
        }
        return text.toString();
    }
}
