package org.understudy.seal.slip39;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Phrase;
import org.understudy.diagnostic.RuleId;
import org.understudy.vault.Secret;

/**
 * Puts shares together. There may be more than it takes: then every one of them is looked at, and all must fit. The same share
 * given twice counts once.
 */
public final class Combiner {
    static final RuleId NOT_TOGETHER = RuleId.error("SECRET-044");
    static final RuleId TOO_FEW = RuleId.error("SECRET-045");

    /**
     * The secret, in an array of the caller's own, to be wiped.
     *
     * @param shares the words of each; remain the caller's
     * @throws ShareException if they are too few, can't be read or don't belong together
     */
    public byte[] combine(List<Secret> shares) throws ShareException {
        if (shares.isEmpty()) {
            throw new ShareException(Diagnostic.general(TOO_FEW, "@shares.none"));
        }
        List<Share> read = new ArrayList<>();
        try {
            var text = new ShareText();
            for (Secret share : shares) {
                read.add(text.read(share, read.size() + 1));
            }
            return combined(read);
        } finally {
            read.forEach(Share::wipe);
        }
    }

    private static byte[] combined(List<Share> shares) throws ShareException {
        Map<Integer, Map<Integer, Share>> groups = new TreeMap<>();
        boolean twice = false;
        for (int i = 0; i < shares.size(); i++) {
            Share share = shares.get(i);
            int other = requireSame(shares, i);
            Share before = groups.computeIfAbsent(share.group(), key -> new LinkedHashMap<>())
                    .putIfAbsent(share.member(), share);
            if (before != null && !MessageDigest.isEqual(before.value(), share.value())) {
                throw notTogether(i, other, "number");
            }
            twice |= before != null;
        }
        ShareSet set = shares.get(0).set();
        requireEnough(set, groups, twice);
        byte[] encrypted = secret(set, groups);
        try {
            return new MasterCipher(set).decrypt(encrypted);
        } finally {
            Arrays.fill(encrypted, (byte) 0);
        }
    }

    /** The number of the share before that it was compared with: one with its place, if there is one. */
    private static int requireSame(List<Share> shares, int at) throws ShareException {
        Share share = shares.get(at);
        int twin = 0;
        for (int i = 0; i < at; i++) {
            Share other = shares.get(i);
            if (!other.set().equals(share.set()) || other.value().length != share.value().length) {
                throw notTogether(at, i, "set");
            } else if (other.group() == share.group()) {
                if (other.threshold() != share.threshold()) {
                    throw notTogether(at, i, "set");
                }
                twin = other.member() == share.member() ? i : twin;
            }
        }
        return twin;
    }

    private static void requireEnough(ShareSet set, Map<Integer, Map<Integer, Share>> groups, boolean twice)
            throws ShareException {
        int complete = 0;
        List<String> missing = new ArrayList<>();
        for (Map.Entry<Integer, Map<Integer, Share>> group : groups.entrySet()) {
            int more = missing(group.getValue());
            if (more <= 0) {
                complete++;
            } else if (set.groups() == 1) {
                missing.add(Phrase.of("shares.more", more));
            } else {
                missing.add(Phrase.of("shares.more-of-group", more, group.getKey() + 1));
            }
        }
        if (complete >= set.groupsNeeded()) {
            return;
        }
        if (groups.size() < set.groupsNeeded()) {
            missing.add(Phrase.of("shares.groups", set.groupsNeeded() - groups.size()));
        }
        Diagnostic few = Diagnostic.general(TOO_FEW, Phrase.joined("and", missing));
        throw new ShareException(twice ? few.hinting("twice") : few);
    }

    private static int missing(Map<Integer, Share> group) {
        return group.values().iterator().next().threshold() - group.size();
    }

    private static byte[] secret(ShareSet set, Map<Integer, Map<Integer, Share>> groups) throws ShareException {
        Map<Integer, byte[]> ofGroups = new LinkedHashMap<>();
        try {
            for (Map.Entry<Integer, Map<Integer, Share>> group : groups.entrySet()) {
                if (missing(group.getValue()) <= 0) {
                    ofGroups.put(group.getKey(), ofGroup(group.getKey(), group.getValue()));
                }
            }
            return ShamirSplit.combine(ofGroups, set.groupsNeeded())
                    .orElseThrow(() -> spoilt(Phrase.of("shares.all-groups")));
        } finally {
            ofGroups.values().forEach(bytes -> Arrays.fill(bytes, (byte) 0));
        }
    }

    private static byte[] ofGroup(int number, Map<Integer, Share> members) throws ShareException {
        Map<Integer, byte[]> values = new LinkedHashMap<>();
        members.forEach((member, share) -> values.put(member, share.value()));
        Optional<byte[]> secret =
                ShamirSplit.combine(values, members.values().iterator().next().threshold());
        return secret.orElseThrow(() -> spoilt(Phrase.of("shares.of-group", number + 1)));
    }

    private static ShareException spoilt(String which) {
        return new ShareException(Diagnostic.general(NOT_TOGETHER, which).hinting("digest"));
    }

    private static ShareException notTogether(int one, int other, String hint) {
        return new ShareException(Diagnostic.general(NOT_TOGETHER, Phrase.of("shares.two", other + 1, one + 1))
                .hinting(hint));
    }
}
