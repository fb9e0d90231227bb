package org.understudy.pack;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.RuleId;
import org.understudy.diagnostic.Severity;
import org.understudy.json.Json;
import org.understudy.source.Position;
import org.understudy.source.SourceRange;

/**
 * What a build that went well notes of itself, so that the next can say the same where nothing changed.
 *
 * @param circumstances digest of all that it depended on
 * @param files what that was besides the plan and what git tells by: absolute paths
 * @param packs by their ids, the stamps of their folders
 * @param findings all that it found, none of which has a secret in it
 * @param replaced how many copies and keys have to be replaced, if it wrote that down
 */
public record BuildNote(
        String circumstances,
        List<String> files,
        SortedMap<String, String> packs,
        List<Diagnostic> findings,
        Optional<Replaced> replaced) {
    private static final String FORMAT = "understudy-build-1";

    /** What has to be replaced of what was handed out. */
    public record Replaced(int copies, int keys) {}

    String toJson() {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("format", FORMAT);
        root.put("circumstances", circumstances);
        root.put("files", files);
        root.put("packs", new LinkedHashMap<>(packs));
        root.put("findings", findings.stream().map(BuildNote::tree).toList());
        replaced.ifPresent(it -> root.put("replaced", List.of(it.copies(), it.keys())));
        return Json.write(root);
    }

    private static Map<String, Object> tree(Diagnostic finding) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("rule", finding.rule().id());
        tree.put("severity", finding.severity().name());
        finding.at().ifPresent(it -> tree.put("at", tree(it)));
        tree.put("arguments", finding.arguments());
        finding.hint().ifPresent(it -> tree.put("hint", it));
        tree.put("related", finding.related().stream().map(BuildNote::tree).toList());
        return tree;
    }

    private static List<Object> tree(SourceRange range) {
        return List.of(
                range.file(),
                range.start().line(),
                range.start().column(),
                range.end().line(),
                range.end().column());
    }

    /** @throws IOException if the text is no such note */
    static BuildNote fromJson(String text) throws IOException {
        try {
            Map<String, Object> root = Json.readObject(text);
            if (!FORMAT.equals(root.get("format"))) {
                throw new IOException("not the note of a build");
            }
            SortedMap<String, String> packs = new TreeMap<>();
            ((Map<?, ?>) of(root, "packs")).forEach((id, stamp) -> packs.put((String) id, (String) stamp));
            var findings = new ArrayList<Diagnostic>();
            for (Object finding : (List<?>) of(root, "findings")) {
                findings.add(finding((Map<?, ?>) finding));
            }
            return new BuildNote(
                    (String) of(root, "circumstances"),
                    words(of(root, "files")),
                    packs,
                    findings,
                    Optional.ofNullable((List<?>) root.get("replaced"))
                            .map(it -> new Replaced(number(it.get(0)), number(it.get(1)))));
        } catch (ClassCastException | IllegalArgumentException | IndexOutOfBoundsException | NullPointerException e) {
            throw new IOException("not the note of a build", e);
        }
    }

    private static Diagnostic finding(Map<?, ?> tree) {
        return new Diagnostic(
                new RuleId((String) of(tree, "rule"), Severity.valueOf((String) of(tree, "severity"))),
                Optional.ofNullable((List<?>) tree.get("at")).map(BuildNote::range),
                words(of(tree, "arguments")),
                Optional.ofNullable((String) tree.get("hint")),
                ((List<?>) of(tree, "related"))
                        .stream().map(it -> range((List<?>) it)).toList());
    }

    private static SourceRange range(List<?> tree) {
        return new SourceRange(
                (String) tree.get(0),
                new Position(number(tree.get(1)), number(tree.get(2))),
                new Position(number(tree.get(3)), number(tree.get(4))));
    }

    private static Object of(Map<?, ?> tree, String key) {
        return Objects.requireNonNull(tree.get(key), key);
    }

    private static List<String> words(Object tree) {
        return ((List<?>) tree).stream().map(String.class::cast).toList();
    }

    private static int number(Object tree) {
        return Math.toIntExact(((Number) tree).longValue());
    }
}
