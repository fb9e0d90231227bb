package org.understudy.seal.slip39;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.understudy.vault.Secret;

/**
 * Splits a secret into shares. They are of the first kind of SLIP-0039, not extendable: programs from before 2024 read these too.
 * The SLIP-0039 passphrase is empty.
 */
public final class Splitter {
    /** What other programs choose. It slows nobody down who has all 128 bits of a random secret to guess. */
    private static final int EXPONENT = 1;

    private static final int LEAST_BYTES = 16;

    private final SecureRandom random;

    public Splitter(SecureRandom random) {
        this.random = random;
    }

    /**
     * The shares of each group, in order, to be closed by the caller.
     *
     * @param secret 16 bytes or more, an even number; remains the caller's
     * @param groupsNeeded how many of the groups it takes
     * @throws IllegalArgumentException if the secret has another length, or there are no or too many groups
     */
    public List<List<Secret>> split(byte[] secret, int groupsNeeded, List<ShareGroup> groups) {
        if (secret.length < LEAST_BYTES || secret.length % 2 != 0) {
            throw new IllegalArgumentException(secret.length + " bytes");
        }
        if (groupsNeeded < 1 || groupsNeeded > groups.size() || groups.size() > ShareGroup.MOST) {
            throw new IllegalArgumentException(groupsNeeded + " of " + groups.size() + " groups");
        }
        var set = new ShareSet(random.nextInt(1 << 15), false, EXPONENT, groupsNeeded, groups.size());
        byte[] encrypted = new MasterCipher(set).encrypt(secret);
        Map<Integer, byte[]> ofGroups = ShamirSplit.split(encrypted, groupsNeeded, groups.size(), random);
        Arrays.fill(encrypted, (byte) 0);
        List<List<Secret>> all = new ArrayList<>();
        ofGroups.forEach((group, value) -> {
            all.add(shares(set, group, groups.get(group), value));
            Arrays.fill(value, (byte) 0);
        });
        return all;
    }

    private List<Secret> shares(ShareSet set, int group, ShareGroup shape, byte[] value) {
        var text = new ShareText();
        return ShamirSplit.split(value, shape.threshold(), shape.shares(), random).entrySet().stream()
                .map(member -> {
                    var share = new Share(set, group, member.getKey(), shape.threshold(), member.getValue());
                    Secret words = text.write(share);
                    share.wipe();
                    return words;
                })
                .toList();
    }
}
