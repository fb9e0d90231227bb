package org.understudy.history;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.understudy.plan.Custody;
import org.understudy.plan.Ref;

/**
 * Something of a pack that somebody has: a copy, an envelope, the sheet with its passphrase, a share of it.
 *
 * @param number of the copy or share, if it has one
 * @param edition of what is in it; empty for keys, and where it wasn't noted that it was handed out
 * @param seal its number
 * @param place where they keep it
 */
public record Holding(
        Custody.Item item,
        OptionalInt number,
        Ref pack,
        OptionalInt edition,
        Optional<String> seal,
        Optional<Ref> place) {

    static Holding of(Custody custody) {
        boolean key = custody.item() == Custody.Item.KEY_SHEET || custody.item() == Custody.Item.SHARE;
        return new Holding(
                custody.item(),
                custody.number(),
                custody.pack(),
                key ? OptionalInt.empty() : OptionalInt.of(custody.edition()),
                custody.sealNumber(),
                custody.place());
    }

    /** The same, with its pack and place as a later edition calls them. */
    Holding among(Map<Ref, Ref> renamed) {
        return new Holding(
                item,
                number,
                renamed.getOrDefault(pack, pack),
                edition,
                seal,
                place.map(it -> renamed.getOrDefault(it, it)));
    }

    /** One that the plan knows of without a note that it was handed out. */
    static Holding unnoted(Custody.Item item, OptionalInt number, Ref pack) {
        return new Holding(item, number, pack, OptionalInt.empty(), Optional.empty(), Optional.empty());
    }
}
