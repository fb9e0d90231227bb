package org.understudy.template;

import java.util.List;
import org.understudy.plan.Custody;
import org.understudy.plan.Pack;
import org.understudy.plan.Ref;
import org.understudy.template.view.ExchangeView;

/**
 * What somebody has of a pack that is of no use any more since an edition was released.
 *
 * @param items at least one
 */
public record Replacement(Pack pack, Ref holder, List<Item> items) {
    public Replacement {
        items = List.copyOf(items);
    }

    String slug() {
        return pack.id() + "-" + holder.id();
    }

    /** Something that was handed out, and what becomes of it. */
    public record Item(Custody custody, ExchangeView.Fate fate) {}
}
