package org.understudy.hostile;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Makes a text worse in one of the ways in which texts get worse by accident, or by somebody's ill will. */
final class Mutation {
    private static final List<String> YAML = List.of(
            "&a ",
            "*a ",
            "!",
            "!!str ",
            "!<x> ",
            "? ",
            ": ",
            "- ",
            "|",
            ">",
            "|+9\n",
            "---\n",
            "\n---\n",
            "...\n",
            "%YAML 1.2\n",
            "%TAG ! x\n",
            "<<: *a\n",
            "\"",
            "'",
            "\"\\UFFFFFFFF\"",
            "\"\\x4",
            "\"\\ud83d\"",
            "\"\\uE000\"",
            "{",
            "}",
            "[",
            "]",
            ",",
            "#",
            "@",
            "`",
            "~",
            "null",
            "{a: b}",
            "[a, [b",
            "a: &b [*b]\n",
            "9".repeat(400),
            "0x1F",
            "1e999",
            "\t",
            "\r",
            "\n",
            "\n\n",
            "{0}",
            "'{'",
            "%s",
            "\\");
    private static final List<String> MARKDOWN = List.of(
            "> ",
            "- ",
            "* ",
            "1. ",
            "- [x] ",
            "```\n",
            "~~~~",
            "<b>",
            "<!--",
            "-->",
            "<?x",
            "<![CDATA[",
            "</",
            "[^1]",
            "\n[^1]: ",
            "^[",
            "![",
            "](",
            ")",
            "[x]: y\n",
            "[x][",
            "|a|b|\n|-|-|\n|1|",
            "|:-:|",
            "&#xE000;",
            "&#0;",
            "&nbsp;",
            "***",
            "_",
            "`",
            "``",
            "\\",
            "# ",
            "## Take over\n",
            "===\n",
            "<https://",
            "<a@b.c>",
            "    ",
            "\t",
            "  \n",
            "\\\n",
            "javascript:",
            "https://a:b@c/",
            "../../../etc/passwd",
            "accounts/",
            "//");
    private static final List<String> CHARACTERS = List.of(
            "\0",
            "\u0007",
            "\u001B[31m",
            "\u007F",
            "\u0085",
            "\u00A0",
            "\u200B",
            "\u2028",
            "\u2029",
            "\u202E",
            "\uE000",
            "\uFEFF",
            "\uFFFD",
            "\uFFFF",
            "\uD83D",
            "\uDE42",
            "🙂",
            "𝒳",
            "👩\u200D🔧",
            "é",
            "e\u0301",
            "ﬀ",
            "İ",
            "ß",
            "中");
    private static final List<String> NESTED = List.of(
            "[", "{a: ", "- ", "> ", "* ", "1. ", "*", "_", "**", "![", "[a](", "<", "(", "`", "^[", "[^1]: ", "#",
            "a:\n ", "\"", "!", "&a ", "|", "~", "[[", "](", ">\n", "*a ", "a ", "\\", " ", "\t", "\n", "-");

    /** Everything that it puts into texts. */
    static List<String> units() {
        return Stream.of(YAML, MARKDOWN, CHARACTERS, NESTED)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private final RandomGenerator random;

    Mutation(RandomGenerator random) {
        this.random = random;
    }

    String of(String text) {
        return switch (random.nextInt(12)) {
            case 0 -> without(text, span(text, 20));
            case 1 -> without(text, line(text));
            case 2 -> with(text, cut(text, span(text, 40)));
            case 3 -> with(text, cut(text, line(text)));
            case 4, 5 -> with(text, one(YAML));
            case 6, 7 -> with(text, one(MARKDOWN));
            case 8 -> with(text, one(CHARACTERS));
            case 9 -> text.replace("\n", random.nextBoolean() ? "\r\n" : "\r");
            case 10 -> random.nextInt(8) == 0 ? with(text, one(NESTED).repeat(random.nextInt(3000))) : digit(text);
            default -> text.isEmpty() ? text : text.replace(text.charAt(random.nextInt(text.length())), '\n');
        };
    }

    private String one(List<String> strings) {
        return strings.get(random.nextInt(strings.size()));
    }

    private record Span(int start, int end) {}

    private Span span(String text, int longest) {
        int start = random.nextInt(text.length() + 1);
        return new Span(start, Math.min(text.length(), start + random.nextInt(longest)));
    }

    private Span line(String text) {
        int start = text.lastIndexOf('\n', random.nextInt(text.length() + 1)) + 1;
        int end = text.indexOf('\n', start);
        return new Span(start, end < 0 ? text.length() : end + 1);
    }

    private static String cut(String text, Span span) {
        return text.substring(span.start(), span.end());
    }

    private static String without(String text, Span span) {
        return text.substring(0, span.start()) + text.substring(span.end());
    }

    private String with(String text, String inserted) {
        int at = random.nextInt(text.length() + 1);
        return text.substring(0, at) + inserted + text.substring(at);
    }

    private String digit(String text) {
        int at = random.nextInt(text.length() + 1);
        int digit = at;
        while (digit < text.length() && !Character.isDigit(text.charAt(digit))) {
            digit++;
        }
        return digit == text.length()
                ? text
                : text.substring(0, digit) + (char) ('0' + random.nextInt(10)) + text.substring(digit + 1);
    }
}
