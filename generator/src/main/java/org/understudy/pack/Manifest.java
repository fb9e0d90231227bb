package org.understudy.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.understudy.json.Json;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Edition;
import org.understudy.plan.Format;
import org.understudy.plan.LockKind;

/**
 * What is in a pack, as {@code manifest.json} says it: no secret, and nothing from which one could be guessed.
 *
 * @param pack id of the pack
 * @param signedBy SHA-256 of the certificate that {@link #SIGNATURE} is made with, pairs of hexadecimal digits with colons; empty if it isn't signed
 * @param issue more about the edition, where it is said how far that has come or what it was made of; its number and day are those of the manifest
 */
public record Manifest(
        String pack,
        int edition,
        LocalDate asAt,
        List<Entry> documents,
        Optional<String> signedBy,
        Optional<Edition> issue) {
    /** Its file name in the folder of a pack. */
    public static final String NAME = "manifest.json";

    /** The file name of its signature, where there is one. */
    public static final String SIGNATURE = NAME + ".p7s";

    private static final String FORMAT = "understudy-pack-1";

    /** A name in the folder of the pack, and nothing that leads out of it. */
    private static final Pattern FILE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,199}");

    private static final Pattern REVISION = Pattern.compile("[0-9a-f]{40}");
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    /** One that isn't signed. */
    public Manifest(String pack, int edition, LocalDate asAt, List<Entry> documents) {
        this(pack, edition, asAt, documents, Optional.empty());
    }

    /** One of an edition of which no more is said. */
    public Manifest(String pack, int edition, LocalDate asAt, List<Entry> documents, Optional<String> signedBy) {
        this(pack, edition, asAt, documents, signedBy, Optional.empty());
    }

    public Manifest {
        documents = List.copyOf(documents);
    }

    /**
     * A file of the pack.
     *
     * @param pages how many; empty where a format doesn't tell
     * @param size in bytes
     * @param sha256 of the file's content, 64 hexadecimal digits
     */
    public record Entry(
            DocumentId document,
            String title,
            String file,
            Format format,
            boolean sealed,
            OptionalInt pages,
            long size,
            String sha256) {

        /** The second lock around the file, which its name shows. */
        public Optional<LockKind> lock() {
            return Arrays.stream(LockKind.values()).filter(it -> it.isOn(file)).findFirst();
        }

        /** Whether the pack's passphrase alone opens it: it is sealed, and no second lock is around it. */
        public boolean opensWithPassphrase() {
            return sealed && lock().isEmpty();
        }
    }

    /** The content of its file. */
    public byte[] toBytes() {
        return toJson().getBytes(StandardCharsets.UTF_8);
    }

    /** Whether this is of a later edition, or of the same with more recent data. */
    public boolean isNewerThan(Manifest other) {
        return other.isOlderThan(edition, asAt);
    }

    /** Whether that edition, with data as at that day, is a later one. */
    public boolean isOlderThan(int otherEdition, LocalDate otherAsAt) {
        return otherEdition > edition || (otherEdition == edition && otherAsAt.isAfter(asAt));
    }

    /** The manifest as JSON. */
    String toJson() {
        return Json.write(toTree());
    }

    Map<String, Object> toTree() {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("format", FORMAT);
        root.put("pack", pack);
        root.put("edition", edition);
        root.put("asAt", asAt.toString());
        issue.ifPresent(it -> {
            it.status().ifPresent(status -> root.put("status", status.term()));
            it.revision().ifPresent(revision -> root.put("revision", revision));
            it.supersedes().ifPresent(superseded -> root.put("supersedes", superseded));
            it.validUntil().ifPresent(day -> root.put("validUntil", day.toString()));
        });
        signedBy.ifPresent(it -> root.put("signedBy", it));
        var list = new ArrayList<Object>();
        for (Entry entry : documents) {
            Map<String, Object> item = new LinkedHashMap<>();
            item.put("document", entry.document().name());
            item.put("title", entry.title());
            item.put("file", entry.file());
            item.put("format", entry.format().term());
            item.put("sealed", entry.sealed());
            entry.pages().ifPresent(pages -> item.put("pages", pages));
            item.put("size", entry.size());
            item.put("sha256", entry.sha256());
            list.add(item);
        }
        root.put("documents", list);
        return root;
    }

    /** @throws IOException if the text is no manifest of a pack */
    static Manifest fromJson(String text) throws IOException {
        return fromTree(Json.readObject(text));
    }

    /** @throws IOException if the tree is no manifest of a pack, or names a file outside it */
    static Manifest fromTree(Map<?, ?> root) throws IOException {
        try {
            if (!FORMAT.equals(root.get("format"))) {
                throw new IOException("not the manifest of a pack");
            }
            var documents = new ArrayList<Entry>();
            var files = new HashSet<String>(List.of(NAME));
            for (Object item : (List<?>) value(root, "documents")) {
                Entry entry = entry((Map<?, ?>) item);
                if (!files.add(entry.file())) {
                    throw new IOException("not the manifest of a pack: a file is named twice");
                }
                documents.add(entry);
            }
            int edition = Math.toIntExact((Long) value(root, "edition"));
            LocalDate asAt = LocalDate.parse((String) value(root, "asAt"));
            return new Manifest(
                    (String) value(root, "pack"),
                    edition,
                    asAt,
                    documents,
                    Optional.ofNullable(root.get("signedBy")).map(String.class::cast),
                    issue(root, edition, asAt));
        } catch (ClassCastException
                | NullPointerException
                | IllegalArgumentException
                | ArithmeticException
                | DateTimeException e) {
            throw new IOException("not the manifest of a pack", e);
        }
    }

    private static Optional<Edition> issue(Map<?, ?> root, int edition, LocalDate asAt) {
        Optional<Edition.Status> status =
                Optional.ofNullable(root.get("status")).map(it -> Edition.Status.of((String) it));
        Optional<String> revision =
                root.containsKey("revision") ? Optional.of(text(root, "revision", REVISION)) : Optional.empty();
        if (status.isEmpty() && revision.isEmpty()) {
            return Optional.empty();
        }
        Object superseded = root.get("supersedes");
        return Optional.of(new Edition(
                edition,
                asAt,
                revision,
                status,
                superseded == null ? OptionalInt.empty() : OptionalInt.of(Math.toIntExact((Long) superseded)),
                Optional.ofNullable(root.get("validUntil")).map(it -> LocalDate.parse((String) it))));
    }

    private static Entry entry(Map<?, ?> item) {
        Object pages = item.get("pages");
        return new Entry(
                DocumentId.valueOf((String) value(item, "document")),
                (String) value(item, "title"),
                text(item, "file", FILE),
                Format.valueOf(((String) value(item, "format")).toUpperCase(Locale.ROOT)),
                (Boolean) value(item, "sealed"),
                pages == null ? OptionalInt.empty() : OptionalInt.of(Math.toIntExact((Long) pages)),
                (Long) value(item, "size"),
                text(item, "sha256", SHA_256));
    }

    private static String text(Map<?, ?> map, String key, Pattern form) {
        String text = (String) value(map, key);
        if (!form.matcher(text).matches()) {
            throw new IllegalArgumentException(key);
        }
        return text;
    }

    private static Object value(Map<?, ?> map, String key) {
        return Objects.requireNonNull(map.get(key));
    }
}
