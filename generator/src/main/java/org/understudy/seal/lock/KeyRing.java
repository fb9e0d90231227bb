package org.understudy.seal.lock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.understudy.plan.LockKind;
import org.understudy.plan.RecipientKey;

/** The keys of one kind that a pack is locked for, each once. */
final class KeyRing<K> {
    private final LockKind kind;
    private final KeyFamily<K> family;
    private final Instant now;
    private final Map<RecipientKey, K> keys = new LinkedHashMap<>();

    KeyRing(LockKind kind, KeyFamily<K> family, Instant now) {
        this.kind = kind;
        this.family = family;
        this.now = now;
    }

    boolean recognises(KeyFile file) {
        return family.recognises(file);
    }

    boolean isEmpty() {
        return keys.isEmpty();
    }

    /**
     * Adds the keys of a file and tells what is known of each.
     *
     * @throws MalformedKeyException if there is none
     */
    List<KeyFacts> add(KeyFile file) throws MalformedKeyException {
        List<K> read = family.read(file);
        if (read.isEmpty()) {
            throw new MalformedKeyException();
        }
        var all = new ArrayList<KeyFacts>();
        for (K key : read) {
            KeyFacts facts = family.facts(key, now);
            all.add(facts);
            keys.putIfAbsent(facts.key(), key);
        }
        return all;
    }

    Lock lock() {
        return new Lock(kind, List.copyOf(keys.keySet()), family.lock(List.copyOf(keys.values()), now));
    }
}
