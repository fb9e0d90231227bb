package org.understudy.exchange.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.understudy.vault.Secret;
import org.understudy.vault.kdbx.CompositeKey;
import org.understudy.vault.kdbx.Database;
import org.understudy.vault.kdbx.KdbxException;
import org.understudy.vault.kdbx.KdbxReader;
import org.understudy.vault.kdbx.KeyFile;

/** KeePass files, KDBX 3.1 and 4. */
final class KdbxImporter implements Importer {
    private static final int SIGNATURE = 0x03D9A29A;

    private final KdbxReader reader = new KdbxReader();
    private final KeePassItems items = new KeePassItems();

    @Override
    public ExportFormat format() {
        return ExportFormat.KDBX;
    }

    @Override
    public boolean recognises(ExportFile file) {
        return file.signature() == SIGNATURE;
    }

    @Override
    public List<ExportedItem> read(ExportFile file, ExportKey key) throws ExportException {
        try {
            reader.requireSupported(file.bytes());
            try (CompositeKey composite = composite(file, key);
                    Database database = reader.read(file.bytes(), composite)) {
                return items.of(database.root(), database.recycleBin());
            }
        } catch (KdbxException e) {
            throw failure(e, file);
        }
    }

    private static CompositeKey composite(ExportFile file, ExportKey key) throws ExportException {
        Optional<byte[]> fromFile = key.keyFile().isEmpty()
                ? Optional.empty()
                : Optional.of(keyFile(key.keyFile().get(), file));
        Optional<byte[]> typed = Optional.empty();
        if (key.password().isPresent() || fromFile.isEmpty()) {
            try (Secret password = key.ask(file)) {
                typed = Optional.of(password.toUtf8()).filter(it -> it.length > 0);
            }
        }
        try {
            if (typed.isEmpty() && fromFile.isEmpty()) {
                throw file.failure(ExportRules.NO_PASSWORD);
            }
            return CompositeKey.of(typed, fromFile);
        } finally {
            typed.ifPresent(bytes -> Arrays.fill(bytes, (byte) 0));
            fromFile.ifPresent(bytes -> Arrays.fill(bytes, (byte) 0));
        }
    }

    private static byte[] keyFile(Path path, ExportFile file) throws ExportException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(KeyFile.maximumLength() + 1);
            try {
                return new KeyFile().read(bytes);
            } finally {
                Arrays.fill(bytes, (byte) 0);
            }
        } catch (IOException e) {
            throw file.failure(ExportRules.WRONG_PASSWORD);
        }
    }

    private ExportException failure(KdbxException e, ExportFile file) {
        return switch (e.reason()) {
            case WRONG_KEY -> file.failure(ExportRules.WRONG_PASSWORD);
            case DAMAGED -> file.damaged(format(), "changed");
            case UNSUPPORTED -> file.failure(ExportRules.UNSUPPORTED, e.detail());
            case EXCEEDS_LIMITS -> file.failure(ExportRules.LIMIT, e.detail());
        };
    }
}
