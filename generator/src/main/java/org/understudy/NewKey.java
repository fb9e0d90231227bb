package org.understudy;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.understudy.plan.Pack;
import org.understudy.plan.Ref;
import org.understudy.plan.SecretRef;
import org.understudy.seal.GeneratedPassphrase;
import org.understudy.seal.PackShares;
import org.understudy.vault.EntryChange;
import org.understudy.vault.KeePassVault;
import org.understudy.vault.Secret;
import org.understudy.vault.SecretUnavailableException;
import org.understudy.vault.Secrets;
import org.understudy.vault.VaultEntry.Field;
import org.understudy.vault.kdbx.FieldValue.Protection;

/** A passphrase or shares that were made and aren't in the vault yet. Closing it wipes them. */
final class NewKey implements AutoCloseable {
    private final SecretRef name;
    private final Optional<GeneratedPassphrase> passphrase;
    private final Map<Ref, Secret> shares;

    private NewKey(SecretRef name, Optional<GeneratedPassphrase> passphrase, Map<Ref, Secret> shares) {
        this.name = name;
        this.passphrase = passphrase;
        this.shares = shares;
    }

    static NewKey words(SecretRef name, SecureRandom random) {
        return new NewKey(name, Optional.of(GeneratedPassphrase.ofWords(random)), Map.of());
    }

    /** @param secret of 16 bytes, remains the caller's */
    static NewKey shared(SecretRef name, byte[] secret, Pack.Shares shares, SecureRandom random) {
        return new NewKey(
                name, Optional.of(GeneratedPassphrase.ofHex(secret)), PackShares.split(secret, shares, random));
    }

    /** New shares of a passphrase that stays. */
    static NewKey shares(SecretRef name, Secret hex, Pack.Shares shares, SecureRandom random) {
        byte[] secret = hex.reveal(HexFormat.of()::parseHex);
        try {
            return new NewKey(name, Optional.empty(), PackShares.split(secret, shares, random));
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    /**
     * The passphrase that is there; empty if the vault has none.
     *
     * @throws SecretUnavailableException if that can't be told
     */
    static Optional<Secret> present(SecretRef name, Secrets secrets) throws SecretUnavailableException {
        try {
            return Optional.of(secrets.resolve(name));
        } catch (SecretUnavailableException e) {
            if (KeePassVault.isAbsent(e.diagnostic())) {
                return Optional.empty();
            }
            throw e;
        }
    }

    String bits() {
        return passphrase.orElseThrow().bitsNoted();
    }

    /** How the vault comes to hold it; holds its secrets, so good only as long as this is open. */
    EntryChange change(LocalDate today) {
        List<Field> fields = new ArrayList<>();
        passphrase.ifPresent(it -> fields.add(plain(KeyRecord.BITS, it.bitsNoted())));
        fields.add(plain(KeyRecord.MADE, today.toString()));
        shares.forEach(
                (holder, words) -> fields.add(new Field(KeyRecord.SHARE + holder.id(), words, Protection.PROTECTED)));
        return new EntryChange(
                name, passphrase.map(GeneratedPassphrase::passphrase), fields, Optional.of(KeyRecord.SHARE));
    }

    private static Field plain(String name, String value) {
        return new Field(name, Secret.copyOf(value.toCharArray()), Protection.PLAIN);
    }

    @Override
    public void close() {
        passphrase.ifPresent(it -> it.passphrase().close());
        shares.values().forEach(Secret::close);
    }
}
