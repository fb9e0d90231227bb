package org.understudy.seal.lock;

import java.time.Instant;
import java.util.Optional;
import org.understudy.plan.RecipientKey;

/**
 * What there is to know about a public key before it is used.
 *
 * @param from the first moment it is valid
 * @param until the last
 * @param obstacle why nothing can be locked for it: the name of a hint
 * @param algorithm how strong it is; empty where keys have but one strength
 */
record KeyFacts(
        RecipientKey key,
        Optional<Instant> from,
        Optional<Instant> until,
        Optional<String> obstacle,
        Optional<KeyAlgorithm> algorithm) {}
