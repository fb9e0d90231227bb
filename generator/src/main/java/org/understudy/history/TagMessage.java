package org.understudy.history;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.understudy.json.Json;
import org.understudy.plan.Edition;
import org.understudy.plan.SecretRef;

/** What is written in the tag of an edition: words for people, then a block of JSON. */
final class TagMessage {
    private static final String BEGIN = "-----BEGIN UNDERSTUDY EDITION-----\n";
    private static final String END = "-----END UNDERSTUDY EDITION-----\n";
    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{32}");
    private static final Pattern REVISION = Pattern.compile("[0-9a-f]{40}");

    private TagMessage() {}

    /** @param words for people */
    static String write(String words, EditionRecord record) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("edition", record.edition());
        root.put("asAt", record.asAt().toString());
        root.put("status", record.status().term());
        record.supersedes().ifPresent(it -> root.put("supersedes", it));
        record.validUntil().ifPresent(it -> root.put("validUntil", it.toString()));
        Map<String, Object> packs = new LinkedHashMap<>();
        record.packs().forEach((id, issue) -> {
            Map<String, Object> item = new LinkedHashMap<>();
            item.put("edition", issue.edition());
            item.put("asAt", issue.asAt().toString());
            item.put("status", issue.status().term());
            item.put("revision", issue.revision());
            issue.fingerprint().ifPresent(it -> item.put("fingerprint", it));
            packs.put(id, item);
        });
        root.put("packs", packs);
        Map<String, Object> secrets = new LinkedHashMap<>();
        record.secrets().forEach((name, fingerprint) -> secrets.put(name.toString(), fingerprint));
        root.put("secrets", secrets);
        return words + "\n" + BEGIN + Json.write(root) + END;
    }

    /**
     * The record in a message; empty if there is none.
     *
     * @throws IOException if there is one that isn't as a release writes it
     */
    static Optional<EditionRecord> read(String message) throws IOException {
        int begin = message.lastIndexOf(BEGIN);
        if (begin < 0) {
            return Optional.empty();
        }
        int end = message.indexOf(END.strip(), begin);
        if (end < 0) {
            throw new IOException("the record of the edition has no end");
        }
        try {
            return Optional.of(record(Json.readObject(message.substring(begin + BEGIN.length(), end))));
        } catch (ClassCastException
                | NullPointerException
                | IllegalArgumentException
                | ArithmeticException
                | DateTimeException e) {
            throw new IOException("not the record of an edition", e);
        }
    }

    private static EditionRecord record(Map<?, ?> root) {
        var packs = new TreeMap<String, EditionRecord.Issue>();
        ((Map<?, ?>) value(root, "packs")).forEach((id, item) -> packs.put((String) id, issue((Map<?, ?>) item)));
        var secrets = new TreeMap<SecretRef, String>();
        ((Map<?, ?>) value(root, "secrets"))
                .forEach((name, fingerprint) -> secrets.put(
                        SecretRef.parse((String) name).orElseThrow(IllegalArgumentException::new),
                        matched((String) fingerprint, FINGERPRINT)));
        Object supersedes = root.get("supersedes");
        return new EditionRecord(
                number(value(root, "edition")),
                LocalDate.parse((String) value(root, "asAt")),
                Edition.Status.of((String) value(root, "status")),
                supersedes == null ? OptionalInt.empty() : OptionalInt.of(number(supersedes)),
                Optional.ofNullable(root.get("validUntil")).map(it -> LocalDate.parse((String) it)),
                packs,
                secrets);
    }

    private static EditionRecord.Issue issue(Map<?, ?> item) {
        return new EditionRecord.Issue(
                number(value(item, "edition")),
                LocalDate.parse((String) value(item, "asAt")),
                Edition.Status.of((String) value(item, "status")),
                matched((String) value(item, "revision"), REVISION),
                Optional.ofNullable(item.get("fingerprint")).map(it -> matched((String) it, FINGERPRINT)));
    }

    private static int number(Object value) {
        int number = Math.toIntExact((Long) value);
        if (number < 1) {
            throw new IllegalArgumentException("no number of an edition");
        }
        return number;
    }

    private static String matched(String text, Pattern form) {
        if (!form.matcher(text).matches()) {
            throw new IllegalArgumentException("not of the form " + form);
        }
        return text;
    }

    private static Object value(Map<?, ?> map, String key) {
        return Objects.requireNonNull(map.get(key));
    }
}
