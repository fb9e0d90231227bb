package org.understudy.vault;

import java.io.CharArrayReader;
import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.SecretRef;

/**
 * Files outside the plan: {@code file:path}, or {@code file:path#key} for a key of a properties file. They are text in
 * UTF-8 of at most 64 KiB; a line end at the end is not part of the secret.
 */
public final class FileSecrets implements SecretSource {
    static final RuleId UNREADABLE = RuleId.error("SECRET-012");
    static final RuleId SHARED = RuleId.warning("SECRET-013");

    private final SecretFile file;
    private final Set<String> shared = new ConcurrentSkipListSet<>();

    /**
     * @param base what relative paths are relative to
     * @param plan the folder of the plan: no secret may come from it
     */
    public FileSecrets(Path base, Path plan) {
        this.file = new SecretFile(base, plan);
    }

    @Override
    public SecretRef.Scheme scheme() {
        return SecretRef.Scheme.FILE;
    }

    @Override
    public Secret resolve(SecretRef ref) throws SecretUnavailableException {
        SecretFile.Content content = file.read(ref.locator());
        if (content.shared()) {
            shared.add(ref.locator());
        }
        try (Secret text = Secret.ofUtf8(content.bytes())) {
            Secret secret = ref.field().isPresent()
                    ? property(ref, text)
                    : text.part(0, text.reveal(FileSecrets::lengthWithoutLineEnd));
            if (secret.length() == 0) {
                throw new SecretUnavailableException(Diagnostic.general(VaultEntries.EMPTY, ref));
            }
            return secret;
        } finally {
            Arrays.fill(content.bytes(), (byte) 0);
        }
    }

    private static int lengthWithoutLineEnd(CharBuffer text) {
        int end = text.length();
        if (end == 0 || text.charAt(end - 1) != '\n') {
            return end;
        }
        return end > 1 && text.charAt(end - 2) == '\r' ? end - 2 : end - 1;
    }

    private static Secret property(SecretRef ref, Secret text) throws SecretUnavailableException {
        Properties properties = properties(ref, text);
        String key = ref.field().orElseThrow();
        String value = properties.getProperty(key);
        if (value == null) {
            throw MissingField.of(ref.locator(), key, properties.stringPropertyNames());
        }
        return Secret.copyOf(value.toCharArray());
    }

    private static Properties properties(SecretRef ref, Secret text) throws SecretUnavailableException {
        var properties = new Properties();
        char[] characters = text.reveal(buffer -> {
            char[] copy = new char[buffer.remaining()];
            buffer.get(copy);
            return copy;
        });
        try {
            properties.load(new CharArrayReader(characters));
            return properties;
        } catch (IOException | IllegalArgumentException e) {
            throw new SecretUnavailableException(
                    Diagnostic.general(UNREADABLE, ref.locator()).hinting("properties"));
        } finally {
            Arrays.fill(characters, '\0');
        }
    }

    /** The files that others than their owner may read, of those that were asked for. */
    @Override
    public List<Diagnostic> warnings() {
        return shared.stream().map(path -> Diagnostic.general(SHARED, path)).toList();
    }
}
