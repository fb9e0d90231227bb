package org.understudy.render.odt;

import java.util.List;
import org.understudy.document.Block;
import org.understudy.document.Block.Item;
import org.understudy.document.Block.Listing;
import org.understudy.render.odt.ChangedParts.Part;

/** Writes lists. Numbers and boxes to tick come from list styles; nothing is typed. */
final class Listings {
    private final Blocks blocks;
    private final ChangeMarks marks;

    Listings(Blocks blocks, ChangeMarks marks) {
        this.blocks = blocks;
        this.marks = marks;
    }

    void write(Listing listing, Place place) {
        OpenLists lists = place.lists();
        Place inItem = place.called(paragraph(listing, place)).keeping(false);
        NamedStyle open = style(listing, listing.items().get(0));
        lists.openList(open, listing.start());
        List<Part> parts = ChangedParts.ofItems(listing.items(), place, marks);
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
            Part part = parts.get(i);
            marks.pend(part.before());
            blocks.writeCell(
                    content(item, part),
                    inItem.keeping(last && place.keepWithNext()).part(last, part.closing()));
            marks.pend(part.after());
            lists.closeItem();
        }
        lists.closeList();
    }

    /** What has come or gone as a whole, has its marks already. */
    private static List<Block> content(Item item, Part part) {
        return part.change().isPresent() && item.content().get(0) instanceof Block.Changed changed
                ? changed.content()
                : item.content();
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
