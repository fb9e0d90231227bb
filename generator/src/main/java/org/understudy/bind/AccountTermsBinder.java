package org.understudy.bind;

import org.understudy.plan.Account;
import org.understudy.plan.Account.OnlineTool;
import org.understudy.plan.Account.Renewal;
import org.understudy.plan.Account.Wish;
import org.understudy.plan.Kind;

/** What an account's contract and its holder's wishes say: keys {@code renewal}, {@code wish}, {@code online-tool}. */
final class AccountTermsBinder {
    private AccountTermsBinder() {}

    static Shape<Renewal> renewal() {
        var keys = MappingShape.builder();
        var on = keys.required("on", Shapes.DATE_SHAPE, "The next day on which it goes on or ends.");
        var every = keys.optional("every", Shapes.SPAN, "How far apart these days are.");
        var amount = keys.optional("amount", Shapes.AMOUNT, "What it costs each time.");
        var paidBy =
                keys.optional("paid-by", Shapes.ref(Kind.ACCOUNTS, Kind.DEVICES), "The account or card that pays.");
        var automatic = keys.withDefault("automatic", Shapes.FLAG, true, "Whether it goes on by itself.");
        var notice = keys.optional("notice", Shapes.SPAN, "How long before that day it must be cancelled.");
        return keys.to(fields -> new Renewal(
                fields.get(on),
                fields.get(every),
                fields.get(amount),
                fields.get(paidBy),
                fields.get(automatic),
                fields.get(notice)));
    }

    static Shape<Wish> wish() {
        var keys = MappingShape.builder();
        var action = keys.required("action", Shapes.term(Wish.Action.class), "What to do with it.");
        var to = keys.optional("to", Common.PERSON, "To whom it goes.");
        var decidedBy = keys.optional("decided-by", Common.PERSON, "Who decides.");
        var executedBy = keys.optional("executed-by", Common.PERSON, "Who does it.");
        var within = keys.optional("within", Shapes.SPAN, "How soon.");
        var exportFirst = keys.withDefault("export-first", Shapes.FLAG, false, "Whether to save its content before.");
        var note = keys.optional("note", Shapes.TEXT, "Anything else.");
        return keys.to(fields -> new Wish(
                fields.get(action),
                fields.get(to),
                fields.get(decidedBy),
                fields.get(executedBy),
                fields.get(within),
                fields.get(exportFirst),
                fields.get(note)));
    }

    static Shape<OnlineTool> onlineTool() {
        var keys = MappingShape.builder();
        var name = keys.required("name", Shapes.TEXT, "What the provider calls it.");
        var state = keys.required("state", Shapes.term(Account.OnlineTool.State.class), "Whether it is in use.");
        var recipient = keys.optional("recipient", Common.PERSON, "Who is named in it.");
        var reviewed = Common.reviewed(keys);
        return keys.to(fields ->
                new OnlineTool(fields.get(name), fields.get(state), fields.get(recipient), fields.get(reviewed)));
    }
}
