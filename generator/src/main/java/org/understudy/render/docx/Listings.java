package org.understudy.render.docx;

import java.util.List;
import java.util.Optional;
import org.understudy.document.Block.Item;
import org.understudy.document.Block.Listing;
import org.understudy.render.office.Endings;
import org.understudy.render.office.Endings.Ending;

/** Writes lists. Numbers and bullets come from list definitions, nothing is typed; boxes to tick can be clicked. */
final class Listings {
    private final Blocks blocks;
    private final Lists lists;

    Listings(Blocks blocks, Lists lists) {
        this.blocks = blocks;
        this.lists = lists;
    }

    void write(Listing listing, Place place) {
        int level = Lists.level(place.depth());
        boolean counts = listing.marker() == Listing.Marker.NUMBER || listing.marker() == Listing.Marker.STEP;
        NamedStyle style = style(listing.marker());
        String list = counts ? lists.counted(style, level, listing.start()) : lists.uncounted(style);
        List<Ending> endings = Endings.ofItems(listing.items(), place.change(), place.ending());
        for (int i = 0; i < listing.items().size(); i++) {
            Item item = listing.items().get(i);
            Optional<Boolean> tick =
                    listing.marker() == Listing.Marker.TICK ? Optional.of(item.done()) : Optional.empty();
            Place inItem = place.item(paragraph(listing, place), new Marker(list, level, tick));
            boolean keep = place.keepWithNext()
                    && (place.framed() || i == listing.items().size() - 1);
            blocks.writeCell(
                    item.content(), inItem.keeping(keep).ending(endings.get(i).changes()));
            blocks.writeGap(endings.get(i), place.keeping(keep));
        }
    }

    private static NamedStyle style(Listing.Marker marker) {
        return switch (marker) {
            case BULLET -> NamedStyle.BULLET_LIST;
            case NUMBER -> NamedStyle.NUMBER_LIST;
            case STEP -> NamedStyle.STEP_LIST;
            case TICK -> NamedStyle.TICK_LIST;
        };
    }

    private static NamedStyle paragraph(Listing listing, Place place) {
        if (place.framed()) {
            return place.paragraph();
        }
        return listing.marker() == Listing.Marker.STEP ? NamedStyle.STEP : NamedStyle.LIST_ITEM;
    }
}
