package org.understudy.seal.lock;

import java.time.Instant;
import java.util.List;

/**
 * One kind of keys: how a file of them is read, and how a file is locked for them.
 *
 * @param <K> a key as its library has it
 */
interface KeyFamily<K> {

    /** Whether a file looks as if it held such keys. */
    boolean recognises(KeyFile file);

    /**
     * The keys of a file, in its order.
     *
     * @throws MalformedKeyException if the file holds none after all
     */
    List<K> read(KeyFile file) throws MalformedKeyException;

    /** What is known of a key at that moment. */
    KeyFacts facts(K key, Instant now);

    /** A lock that each of these keys opens. */
    Lock.Mechanism lock(List<K> keys, Instant now);
}
