package org.understudy.template.view;

import java.util.List;
import org.understudy.plan.Term;

/**
 * A letter of D6: what somebody gives back since an edition was released, and what they get for it, with receipts.
 *
 * @param holder whom it is for, by the name in their papers where that is on file
 * @param author the same of the author
 * @param renewed whether anything is handed out for what is given back
 * @param items what they have, in the order in which it was handed out
 */
public record ExchangeView(Frame frame, String holder, String author, boolean renewed, List<Item> items) {

    /** Something to be given back. */
    public record Item(CustodyCard card, Fate fate) {}

    /** What becomes of something that was handed out. */
    public enum Fate implements Term {
        /** It tells an earlier state; its holder gets the later. */
        REPLACED,
        /** It opens an earlier edition only; its holder gets what opens the later. */
        RENEWED,
        /** It opens an earlier edition only, and its holder gets nothing for it. */
        WITHDRAWN
    }
}
