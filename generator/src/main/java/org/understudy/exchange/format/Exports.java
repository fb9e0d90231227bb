package org.understudy.exchange.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.understudy.diagnostic.Checked;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.vault.Secret;

/** Reads exports of every format that is known, told by what stands in them. */
public final class Exports {
    /** The most items. A person has some hundred accounts. */
    static final int MOST_ITEMS = 20_000;

    private final List<Importer> importers = List.of(
            new KdbxImporter(),
            new KeePassXmlImporter(),
            new BitwardenImporter(),
            new OnePasswordImporter(),
            new AegisImporter(),
            new TwoFasImporter(),
            new GoogleAuthenticatorImporter(),
            new OtpauthImporter(),
            new LastPassImporter(),
            new DashlaneImporter(),
            new FirefoxImporter(),
            new AppleImporter(),
            new ChromeImporter());

    /**
     * What an export holds, to be closed by the caller. Every item has a key of its own.
     *
     * @param path a file, or a folder of pictures of QR codes
     * @param format empty to find it out
     */
    public Checked<Export> read(Path path, Optional<ExportFormat> format, ExportKey key) {
        String name = String.valueOf(path.getFileName());
        try {
            byte[] bytes = ExportBytes.of(path);
            try {
                return read(name, bytes, format, key);
            } finally {
                Arrays.fill(bytes, (byte) 0);
            }
        } catch (ExportException e) {
            return Checked.failed(e.diagnostic());
        } catch (IOException e) {
            return Checked.failed(Diagnostic.general(ExportRules.UNREADABLE, name));
        }
    }

    Checked<Export> read(String name, byte[] bytes, Optional<ExportFormat> format, ExportKey key) {
        try {
            ExportFile file = file(name, bytes);
            Importer importer = importer(file, format);
            List<ExportedItem> items = importer.read(file, key);
            if (items.size() > MOST_ITEMS) {
                items.forEach(ExportedItem::close);
                throw file.exceeds("items", MOST_ITEMS);
            }
            boolean guessed = file.decoded().filter(ExportText::guessed).isPresent();
            return Checked.of(
                    new Export(importer.format(), distinct(items)),
                    guessed ? List.of(Diagnostic.general(ExportRules.GUESSED_ENCODING, name)) : List.of());
        } catch (ExportException e) {
            return Checked.failed(e.diagnostic());
        }
    }

    /** A picture stands for what its QR codes say. */
    private static ExportFile file(String name, byte[] bytes) throws ExportException {
        var file = new ExportFile(name, bytes);
        return GreyPicture.is(file)
                ? new ExportFile(name, String.join("\n", QrCodes.in(file)).getBytes(StandardCharsets.UTF_8))
                : file;
    }

    private Importer importer(ExportFile file, Optional<ExportFormat> format) throws ExportException {
        for (Importer importer : importers) {
            if (format.map(importer.format()::equals).orElseGet(() -> importer.recognises(file))) {
                return importer;
            }
        }
        String known =
                Arrays.stream(ExportFormat.values()).map(ExportFormat::term).collect(Collectors.joining(", "));
        ExportException unknown = file.failure(ExportRules.UNKNOWN, known);
        throw file.looksLikeJson() && file.json().isEmpty()
                ? new ExportException(unknown.diagnostic().hinting("json"))
                : unknown;
    }

    /** Items that are the same in all are one; others of the same key get one of their own. */
    private static List<ExportedItem> distinct(List<ExportedItem> items) {
        Map<String, List<ExportedItem>> known = new HashMap<>();
        var kept = new ArrayList<ExportedItem>();
        for (ExportedItem item : items) {
            List<ExportedItem> alike = known.computeIfAbsent(item.key(), key -> new ArrayList<>());
            if (alike.stream().anyMatch(other -> same(other, item))) {
                item.close();
                continue;
            }
            alike.add(item);
            kept.add(alike.size() == 1 ? item : withKey(item, ItemKeys.next(item.key(), alike.size())));
        }
        return kept;
    }

    private static boolean same(ExportedItem one, ExportedItem other) {
        return one.title().equals(other.title())
                && one.urls().equals(other.urls())
                && one.folder().equals(other.folder())
                && one.fields().isEmpty()
                && other.fields().isEmpty()
                && same(one.password(), other.password())
                && same(one.notes(), other.notes())
                && one.oneTimePasswords().size() == other.oneTimePasswords().size()
                && java.util.stream.IntStream.range(0, one.oneTimePasswords().size())
                        .allMatch(i -> one.oneTimePasswords()
                                .get(i)
                                .uri()
                                .sameAs(other.oneTimePasswords().get(i).uri()));
    }

    private static boolean same(Optional<Secret> one, Optional<Secret> other) {
        return one.isPresent() == other.isPresent()
                && (one.isEmpty() || one.get().sameAs(other.orElseThrow()));
    }

    private static ExportedItem withKey(ExportedItem item, String key) {
        return new ExportedItem(
                key,
                item.nature(),
                item.title(),
                item.urls(),
                item.userName(),
                item.password(),
                item.oneTimePasswords(),
                item.notes(),
                item.fields(),
                item.folder(),
                item.attachments(),
                item.passkey(),
                item.state());
    }
}
