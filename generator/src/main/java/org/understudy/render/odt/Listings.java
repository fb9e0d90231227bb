package org.understudy.render.odt;

import org.understudy.document.Block.Item;
import org.understudy.document.Block.Listing;

/** Writes lists. Numbers and boxes to tick come from list styles; nothing is typed. */
final class Listings {
    private final Blocks blocks;

    Listings(Blocks blocks) {
        this.blocks = blocks;
    }

    void write(Listing listing, Place place) {
        OpenLists lists = place.lists();
        Place inItem = place.called(paragraph(listing, place)).keeping(false);
        NamedStyle open = style(listing, listing.items().get(0));
        lists.openList(open, listing.start());
        for (int i = 0; i < listing.items().size(); i++) {
            Item item = listing.items().get(i);
            NamedStyle wanted = style(listing, item);
            if (wanted != open) {
                // The box before an item belongs to the list, so ticked and unticked ones are in lists of their own.
                lists.closeList();
                lists.openList(wanted, 1);
                open = wanted;
            }
            boolean last = i == listing.items().size() - 1;
            lists.openItem();
            blocks.writeCell(item.content(), inItem.keeping(last && place.keepWithNext()));
            lists.closeItem();
        }
        lists.closeList();
    }

    private static NamedStyle style(Listing listing, Item item) {
        return switch (listing.marker()) {
            case BULLET -> NamedStyle.BULLET_LIST;
            case NUMBER -> NamedStyle.NUMBER_LIST;
            case STEP -> NamedStyle.STEP_LIST;
            case TICK -> item.done() ? NamedStyle.TICKED_LIST : NamedStyle.TICK_LIST;
        };
    }

    private static NamedStyle paragraph(Listing listing, Place place) {
        if (place.framed()) {
            return place.paragraph();
        }
        return listing.marker() == Listing.Marker.STEP ? NamedStyle.STEP : NamedStyle.LIST_ITEM;
    }
}
