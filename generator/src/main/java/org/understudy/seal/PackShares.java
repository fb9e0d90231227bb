package org.understudy.seal;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.understudy.plan.Pack.ShareGroup;
import org.understudy.plan.Pack.Shares;
import org.understudy.plan.Ref;
import org.understudy.seal.slip39.Combiner;
import org.understudy.seal.slip39.ShareException;
import org.understudy.seal.slip39.Splitter;
import org.understudy.vault.Secret;

/** The shares of a pack's passphrase, which is the hexadecimal form of a secret of 128 bits. */
public final class PackShares {
    private PackShares() {}

    /**
     * The words that each holder gets, to be closed by the caller; where one of a group is enough, all of it get the same.
     *
     * @param secret 16 bytes, remain the caller's
     */
    public static Map<Ref, Secret> split(byte[] secret, Shares shares, SecureRandom random) {
        List<org.understudy.seal.slip39.ShareGroup> shapes = shares.groups().stream()
                .map(group -> new org.understudy.seal.slip39.ShareGroup(
                        group.threshold(),
                        group.threshold() == 1 ? 1 : group.of().size()))
                .toList();
        List<List<Secret>> made = new Splitter(random).split(secret, shares.groupsNeeded(), shapes);
        Map<Ref, Secret> all = new LinkedHashMap<>();
        for (int i = 0; i < made.size(); i++) {
            ShareGroup group = shares.groups().get(i);
            for (int member = 0; member < group.of().size(); member++) {
                Secret words = made.get(i).get(group.threshold() == 1 ? 0 : member);
                all.put(group.of().get(member), words.copy());
            }
            made.get(i).forEach(Secret::close);
        }
        return all;
    }

    /**
     * Whether the shares give the passphrase when put together: all of them, so that any that are enough do.
     *
     * @throws ShareException if they can't be put together
     */
    public static boolean give(Secret passphrase, Map<Ref, Secret> shares) throws ShareException {
        try (Secret found = combine(List.copyOf(shares.values()))) {
            return found.sameAs(passphrase);
        }
    }

    /**
     * The passphrase that shares give, to be closed by the caller.
     *
     * @param shares the words of each, in any order; remain the caller's
     * @throws ShareException if they can't be put together
     */
    public static Secret combine(List<Secret> shares) throws ShareException {
        byte[] secret = new Combiner().combine(shares);
        try {
            return GeneratedPassphrase.ofHex(secret).passphrase();
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }
}
