package org.understudy.plan;

/**
 * A public key that files are locked for.
 *
 * @param name whose it is, in the words of the key
 * @param fingerprint as the programs show it that the key is for
 */
public record RecipientKey(LockKind kind, String name, String fingerprint) {}
