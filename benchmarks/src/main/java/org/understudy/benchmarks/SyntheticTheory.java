package org.understudy.benchmarks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.understudy.access.AccessNode;
import org.understudy.access.AccessNode.Sort;
import org.understudy.access.AccessRule;
import org.understudy.access.AccessRule.Kind;
import org.understudy.access.AccessTheory;
import org.understudy.access.Situation;
import org.understudy.plan.Ref;
import org.understudy.source.SourceRange;

/**
 * Accounts as people have them, six nodes each: a password and a second factor, both in a vault that a passphrase of two in
 * three shares opens, or printed in a pack; backup codes in a place; some with a mailbox of an earlier account for resets and
 * somebody with emergency access.
 */
final class SyntheticTheory {
    private static final SourceRange PLACE = SourceRange.ofFile("plan.md");
    private static final AccessNode PACK = part(Sort.PACK, "pack");
    private static final AccessNode COPY = part(Sort.COPY, "copy");
    private static final AccessNode PASSPHRASE = part(Sort.PASSPHRASE, "passphrase");
    private static final AccessNode PHONE = part(Sort.DEVICE_OPEN, "phone");
    private static final AccessNode PIN = part(Sort.KNOWLEDGE, "pin");
    private static final List<AccessNode> SHARES = IntStream.range(0, 3)
            .mapToObj(number -> part(Sort.SHARE, "share " + number))
            .toList();

    private final List<AccessRule> rules = new ArrayList<>();
    private final List<AccessNode> accounts;
    private final Random random;

    /** @param accounts how many */
    SyntheticTheory(int accounts, long seed) {
        random = new Random(seed);
        this.accounts = IntStream.range(0, accounts)
                .mapToObj(number ->
                        AccessNode.of(Sort.ACCOUNT, new Ref(org.understudy.plan.Kind.ACCOUNTS, "account-" + number)))
                .toList();
        rules.add(new AccessRule(PASSPHRASE, SHARES, 2, 0, Kind.UNLOCK, PLACE));
        all(PACK, 0, Kind.UNLOCK, COPY, PASSPHRASE);
        all(PHONE, 0, Kind.UNLOCK, part(Sort.DEVICE, "phone"), PIN);
        all(PIN, 0, Kind.REVEAL, PACK);
        IntStream.range(0, accounts).forEach(this::account);
    }

    private static AccessNode part(Sort sort, String part) {
        return AccessNode.of(sort, part);
    }

    private void account(int number) {
        AccessNode account = accounts.get(number);
        AccessNode first = of(account, Sort.FIRST_FACTOR, "");
        AccessNode second = of(account, Sort.SECOND_FACTOR, "");
        AccessNode password = of(account, Sort.SECRET, "password");
        AccessNode seed = of(account, Sort.FACTOR, "1");
        AccessNode codes = of(account, Sort.FACTOR, "2");
        all(account, 0, Kind.SIGN_IN, first, second);
        all(first, 0, Kind.SIGN_IN, password);
        all(second, 0, Kind.SIGN_IN, seed);
        all(second, 0, Kind.SIGN_IN, codes);
        all(password, 0, Kind.REVEAL, PACK);
        all(seed, 0, Kind.UNLOCK, PHONE);
        all(codes, 0, Kind.REVEAL, part(Sort.PLACE, "place " + number % 20));
        if (number > 0 && random.nextInt(2) == 0) {
            all(first, 0, Kind.RESET, accounts.get(random.nextInt(number)));
        }
        if (random.nextInt(4) == 0) {
            all(account, 7 + random.nextInt(30), Kind.EMERGENCY, part(Sort.PERSON, "person " + random.nextInt(10)));
        }
    }

    private static AccessNode of(AccessNode account, Sort sort, String part) {
        return AccessNode.of(sort, account.of().orElseThrow(), part);
    }

    private void all(AccessNode head, int delay, Kind kind, AccessNode... body) {
        rules.add(AccessRule.all(head, List.of(body), delay, kind, PLACE));
    }

    AccessTheory theory() {
        return new AccessTheory(rules);
    }

    List<AccessNode> accounts() {
        return accounts;
    }

    /** Somebody who has a copy, two shares, the telephone and three places. */
    Situation situation() {
        Set<AccessNode> start = new HashSet<>(SHARES.subList(0, 2));
        Stream.of(COPY, part(Sort.DEVICE, "phone")).forEach(start::add);
        IntStream.range(0, 3).forEach(number -> start.add(part(Sort.PLACE, "place " + number)));
        return Situation.startingWith(start);
    }
}
