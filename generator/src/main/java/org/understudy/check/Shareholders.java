package org.understudy.check;

import java.util.List;
import java.util.OptionalInt;
import org.understudy.diagnostic.Phrase;
import org.understudy.plan.Pack;
import org.understudy.plan.Ref;

/** Who is to have which share of a pack's passphrase. */
final class Shareholders {
    private Shareholders() {}

    /** In the order of the shares' numbers, which begin with 1; empty for a passphrase in one piece. */
    static List<Ref> of(Pack pack) {
        return pack.protection().shares().map(Pack.Shares::holders).orElse(List.of());
    }

    /** What a share is called in a diagnostic. */
    static String share(Pack pack, OptionalInt number) {
        return number.isPresent()
                ? Phrase.of("share.number", pack.ref(), number.getAsInt())
                : Phrase.of("share.any", pack.ref());
    }
}
