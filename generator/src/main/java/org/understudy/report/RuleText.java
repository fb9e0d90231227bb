package org.understudy.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.understudy.diagnostic.RuleId;

/**
 * What the page of a rule in docs/rules says, without its example and its Markdown; in English.
 *
 * @param paragraphs what the rule means, why it matters, how to put it right; at least one
 */
record RuleText(String title, List<String> paragraphs) {
    RuleText {
        paragraphs = List.copyOf(paragraphs);
    }

    /** Empty when the rule has no page yet. */
    static Optional<RuleText> of(RuleId rule) {
        try (InputStream in = RuleText.class.getResourceAsStream("rules/" + rule.id() + ".md")) {
            return in == null ? Optional.empty() : parse(new String(in.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<RuleText> parse(String page) {
        List<String> blocks = Stream.of(page.replace("\r\n", "\n").split("\n\\s*\n"))
                .map(String::strip)
                .filter(block -> !block.isEmpty())
                .toList();
        List<String> paragraphs = blocks.stream()
                .skip(1)
                .takeWhile(block -> !block.startsWith("**Example") && !block.startsWith("```"))
                .filter(block -> !block.startsWith("Severity:"))
                .map(RuleText::plain)
                .toList();
        return blocks.isEmpty() || paragraphs.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new RuleText(plain(blocks.get(0).replaceFirst("^#+ *([A-Z]+-\\d+: *)?", "")), paragraphs));
    }

    private static String plain(String markdown) {
        return markdown.replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1")
                .replaceAll("\\*\\*|`", "")
                .replaceAll("\\s*\n\\s*", " ");
    }
}
