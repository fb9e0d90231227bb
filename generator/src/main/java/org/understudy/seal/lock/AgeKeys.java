package org.understudy.seal.lock;

import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.understudy.plan.LockKind;
import org.understudy.plan.RecipientKey;

/** Files of recipients for age: a key a line, comments after a number sign (age-encryption.org/v1, X25519). */
final class AgeKeys implements KeyFamily<AgeKeys.Recipient> {
    private static final String KEY = "age1";

    /** @param name the comment above the key, if there is one */
    record Recipient(String key, String name) {}

    @Override
    public boolean recognises(KeyFile file) {
        return file.lines().stream()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .findFirst()
                .filter(line -> line.startsWith(KEY))
                .isPresent();
    }

    @Override
    public List<Recipient> read(KeyFile file) throws MalformedKeyException {
        var found = new ArrayList<Recipient>();
        String name = "";
        for (String line : file.lines()) {
            if (line.startsWith("#")) {
                name = line.substring(1).strip();
            } else if (line.isEmpty()) {
                name = "";
            } else {
                writer(line);
                found.add(new Recipient(line, name.isEmpty() ? "age" : name));
                name = "";
            }
        }
        return found;
    }

    private static RecipientStanzaWriter writer(String key) throws MalformedKeyException {
        try {
            return X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(key);
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new MalformedKeyException();
        }
    }

    @Override
    public KeyFacts facts(Recipient key, Instant now) {
        return new KeyFacts(
                new RecipientKey(LockKind.AGE, key.name(), key.key()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Override
    public Lock.Mechanism lock(List<Recipient> keys, Instant now) {
        return content -> {
            try {
                var writers = new ArrayList<RecipientStanzaWriter>();
                for (Recipient key : keys) {
                    writers.add(X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(key.key()));
                }
                var locked = new ByteArrayOutputStream(content.length + 1024);
                try (var channel = new StandardEncryptingChannelFactory()
                        .newEncryptingChannel(Channels.newChannel(locked), writers)) {
                    channel.write(ByteBuffer.wrap(content));
                }
                return locked.toByteArray();
            } catch (GeneralSecurityException e) {
                throw new IOException("age can't lock: " + e.getClass().getSimpleName());
            }
        };
    }
}
