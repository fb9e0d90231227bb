package org.understudy.template;

import org.understudy.document.Imprint;
import org.understudy.document.Sheet;
import org.understudy.template.view.AssetsView;
import org.understudy.template.view.CustodyView;
import org.understudy.template.view.DirectionsView;
import org.understudy.template.view.PersonsView;
import org.understudy.text.Messages;

/** Makes sheets of the views that are tables: the same facts as in the pages. */
final class Sheets {
    private final Messages messages;

    Sheets(Messages messages) {
        this.messages = messages;
    }

    /** @param view of a document that is in tables */
    Sheet of(Record view, Imprint imprint) {
        var cells = new SheetCells(messages);
        if (view instanceof AssetsView assets) {
            return new AssetsSheet(messages, cells).of(assets, imprint);
        } else if (view instanceof DirectionsView directions) {
            return new DirectionsSheet(messages, cells).of(directions, imprint);
        } else if (view instanceof PersonsView persons) {
            return new PersonsSheet(messages, cells).of(persons, imprint);
        } else if (view instanceof CustodyView custody) {
            return new CustodySheet(messages, cells).of(custody, imprint);
        }
        throw new IllegalArgumentException(imprint.document() + " isn't in tables");
    }
}
