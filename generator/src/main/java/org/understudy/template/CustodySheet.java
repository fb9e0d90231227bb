package org.understudy.template;

import java.util.List;
import org.understudy.document.Imprint;
import org.understudy.document.Sheet;
import org.understudy.template.view.CustodyCard;
import org.understudy.template.view.CustodyView;
import org.understudy.text.Messages;

/** D6 in a table. */
final class CustodySheet {
    private final Messages messages;
    private final SheetCells cells;

    CustodySheet(Messages messages, SheetCells cells) {
        this.messages = messages;
        this.cells = cells;
    }

    Sheet of(CustodyView view, Imprint imprint) {
        return cells.sheet(imprint, view.frame(), List.of(register().tab("sheet.register", view.entries())));
    }

    private SheetTable<CustodyCard> register() {
        return new SheetTable<CustodyCard>(messages)
                .text("custody.item", 13, it -> cells.word("custody-item", it.item()))
                .number("sheet.number", it -> cells.ifAny(it.number()))
                .text("sheet.pack", 16, it -> cells.text(it.pack()))
                .text("imprint.for", 14, it -> cells.text(it.recipient()))
                .number("imprint.edition", it -> cells.number(it.edition()))
                .text("sheet.medium", 11, it -> cells.word("medium", it.medium()))
                .text("paper.seal", 11, it -> cells.known(it.seal()))
                .text("custody.digest", 18, it -> cells.ifAny(it.digest()))
                .text("sheet.holder", 16, it -> cells.text(it.holder()))
                .text("sheet.place", 16, it -> cells.ifAny(it.place()))
                .day("sheet.handed-over", it -> cells.day(it.handedOver()))
                .day("sheet.receipt", it -> cells.known(it.receipt()))
                .day("custody.next-check", it -> cells.ifAny(it.nextCheck()))
                .day("sheet.returned", it -> cells.ifAny(it.returned()))
                .day("sheet.destroyed", it -> cells.ifAny(it.destroyed().map(CustodyCard.Destruction::on)))
                .text(
                        "custody.destruction-how",
                        12,
                        it -> cells.ifAny(it.destroyed().map(CustodyCard.Destruction::method)))
                .text(
                        "custody.witness",
                        14,
                        it -> cells.ifAny(it.destroyed().flatMap(CustodyCard.Destruction::witness)))
                .text("sheet.out", 9, it -> cells.yesOrNo(it.out()));
    }
}
