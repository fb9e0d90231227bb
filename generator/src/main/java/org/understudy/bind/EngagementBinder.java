package org.understudy.bind;

import java.util.Optional;
import java.util.function.Function;
import org.understudy.plan.Engagement;
import org.understudy.plan.Engagement.AtEnd;
import org.understudy.plan.Engagement.Fee;
import org.understudy.plan.Engagement.OpenWork;
import org.understudy.plan.Engagement.Owner;
import org.understudy.plan.Engagement.Paper;
import org.understudy.plan.Engagement.SuccessorConsent;

/** Files of {@code engagements/}. */
final class EngagementBinder {
    private EngagementBinder() {}

    static MappingShape<Function<Entity, Engagement>> shape() {
        var keys = MappingShape.builder();
        var name = keys.required("name", Shapes.TEXT, "What everybody calls the customer.");
        var customer = keys.required("customer", Common.PERSON, "The customer as a person, usually of kind legal.");
        var contacts = keys.list(
                "contacts", Shapes.oneOrMore(Common.PERSON), "Whom to talk to there, the first choice first.");
        var services = keys.required("services", Shapes.TEXT, "What the author does for them, in one sentence.");
        var contract = keys.optional("contract", paper(), "The contract.");
        var notice = keys.optional("notice", Shapes.SPAN, "Period of notice.");
        var processor = keys.optional("processor-agreement", paper(), "The agreement of GDPR art. 28.");
        var owner = keys.withDefault(
                "credentials-owner",
                Shapes.term(Owner.class),
                Owner.CUSTOMER,
                "Who owns the access data held for them.");
        var breakGlass = keys.optional("break-glass", Shapes.TEXT, "How the customer gets in without the author.");
        var successor = keys.optional("successor", Common.PERSON, "Who is to take the work over.");
        var none = new SuccessorConsent(SuccessorConsent.State.NOT_ON_FILE, Optional.empty(), Optional.empty());
        var consent = keys.withDefault("successor-consent", consent(), none, "Whether the customer agreed to that.");
        var atEnd = keys.withDefault(
                "at-end", Shapes.term(AtEnd.class), AtEnd.CUSTOMER_DECIDES, "What becomes of the customer's data.");
        var notifyWithin = keys.optional("notify-within", Shapes.SPAN, "How soon the customer must be told.");
        var fee = keys.optional("fee", fee(), "What the customer pays.");
        var openWork = keys.list("open-work", Shapes.list(openWork()), "What is under way, with its deadlines.");
        var reviewed = Common.reviewed(keys);
        var accept = Common.accept(keys);
        return keys.to(fields -> entity -> new Engagement(
                entity.id(),
                entity.origin(),
                fields.get(name),
                fields.get(customer),
                fields.get(contacts),
                fields.get(services),
                fields.get(contract),
                fields.get(notice),
                fields.get(processor),
                fields.get(owner),
                fields.get(breakGlass),
                fields.get(successor),
                fields.get(consent),
                fields.get(atEnd),
                fields.get(notifyWithin),
                fields.get(fee),
                fields.get(openWork),
                fields.get(reviewed),
                fields.get(accept),
                entity.body()));
    }

    private static Shape<Paper> paper() {
        var keys = MappingShape.builder();
        var reference = keys.required("reference", Shapes.LINE, "How it is known: number or title.");
        var signed = keys.optional("signed", Shapes.DATE_SHAPE, "The day on which it was signed.");
        var ends = keys.optional("ends", Shapes.DATE_SHAPE, "The day on which it ends.");
        var kept = keys.optional("kept", Common.KEEPER, "Where it is.");
        return keys.to(
                fields -> new Paper(fields.get(reference), fields.get(signed), fields.get(ends), fields.get(kept)));
    }

    private static Shape<SuccessorConsent> consent() {
        var keys = MappingShape.builder();
        var state = keys.required("state", Shapes.term(SuccessorConsent.State.class), "What they said.");
        var on = keys.optional("on", Shapes.DATE_SHAPE, "When.");
        var reference = keys.optional("reference", Shapes.LINE, "Where it is written.");
        return keys.to(fields -> new SuccessorConsent(fields.get(state), fields.get(on), fields.get(reference)));
    }

    private static Shape<Fee> fee() {
        var keys = MappingShape.builder();
        var amount = keys.required("amount", Shapes.AMOUNT, "How much.");
        var terms = keys.required("terms", Shapes.TEXT, "For what, such as “a month, in advance”.");
        return keys.to(fields -> new Fee(fields.get(amount), fields.get(terms)));
    }

    private static Shape<OpenWork> openWork() {
        var keys = MappingShape.builder();
        var what = keys.required("what", Shapes.TEXT, "What.");
        var due = keys.optional("due", Shapes.DATE_SHAPE, "By when.");
        return keys.to(fields -> new OpenWork(fields.get(what), fields.get(due)));
    }
}
