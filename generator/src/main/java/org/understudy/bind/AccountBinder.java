package org.understudy.bind;

import java.util.List;
import java.util.function.Function;
import org.understudy.plan.Account;
import org.understudy.plan.Account.Consent;
import org.understudy.plan.Account.Consent.Decision;
import org.understudy.plan.Account.Provider;
import org.understudy.plan.Account.Rights;
import org.understudy.plan.Capacity;
import org.understudy.plan.Category;
import org.understudy.plan.Criticality;
import org.understudy.plan.Kind;

/** Files of {@code accounts/}. */
final class AccountBinder {
    private AccountBinder() {}

    static MappingShape<Function<Entity, Account>> shape() {
        var keys = MappingShape.builder();
        var name = keys.required("name", Shapes.TEXT, "What everybody calls the account.");
        var provider =
                keys.required("provider", provider(), "Who runs it: an id of the provider catalogue, or the entity.");
        var url = keys.optional("url", Shapes.URL, "Where one signs in; as the provider catalogue says unless said.");
        var category = keys.required("category", Shapes.term(Category.class), "What the account is for.");
        var capacity = keys.required("capacity", Shapes.term(Capacity.class), "On whose behalf it is held.");
        var customer = keys.optional(
                "customer", Common.ENGAGEMENT, "The engagement it is held for; with held-for-customer only.");
        var criticality = keys.withDefault(
                "criticality", Shapes.term(Criticality.class), Criticality.NORMAL, "How soon its loss hurts.");
        var identifiers = keys.list(
                "identifiers", Shapes.oneOrMore(Shapes.LINE), "How the provider knows the holder: customer number …");
        var holder = keys.optional("holder", Common.PERSON, "In whose name it is; the author unless said.");
        var evidence = keys.list(
                "linking-evidence",
                Shapes.oneOrMore(Shapes.TEXT),
                "Papers that show that the account is the holder's: invoice, contract …");
        var access = keys.optional("access", AccessBinder.shape(), "How one gets in.");
        var dependsOn = keys.list(
                "depends-on",
                Shapes.oneOrMore(Shapes.ref(Kind.ACCOUNTS, Kind.DEVICES)),
                "Accounts and devices without which this one is of no use.");
        var renewal = keys.optional("renewal", AccountTermsBinder.renewal(), "When the contract goes on or ends.");
        var wish = keys.optional("wish", AccountTermsBinder.wish(), "What the author wants to become of it.");
        var consent = keys.optional("consent", consent(), "Consent to disclosure, for lifetime and after death.");
        var onlineTool = keys.optional(
                "online-tool", AccountTermsBinder.onlineTool(), "The provider's own setting for death or inactivity.");
        var rights = keys.optional("ip", rights(), "Whose the work is that is kept in it: programs, names, texts.");
        var factStatus = keys.withDefault(
                "fact-status",
                Shapes.term(Account.FactStatus.class),
                Account.FactStatus.CLIENT_REPORTED,
                "How well these facts are known.");
        var imported = keys.optional("imported", imported(), "Which item of an export it was made from.");
        var reviewed = Common.reviewed(keys);
        var accept = Common.accept(keys);
        return keys.to(fields -> {
            requireCustomer(fields, fields.get(capacity), fields.get(customer).isPresent());
            return entity -> new Account(
                    entity.id(),
                    entity.origin(),
                    fields.get(name),
                    fields.get(provider),
                    fields.get(url),
                    fields.get(category),
                    fields.get(capacity),
                    fields.get(customer),
                    fields.get(criticality),
                    fields.get(identifiers),
                    fields.get(holder),
                    fields.get(evidence),
                    fields.get(access).flatMap(AccessBinder.Access::signIn),
                    fields.get(access).map(AccessBinder.Access::recovery).orElse(List.of()),
                    fields.get(dependsOn),
                    fields.get(renewal),
                    fields.get(wish),
                    fields.get(consent),
                    fields.get(onlineTool),
                    fields.get(rights),
                    fields.get(factStatus),
                    fields.get(imported),
                    fields.get(reviewed),
                    fields.get(accept),
                    entity.body());
        });
    }

    private static void requireCustomer(MappingShape.Fields fields, Capacity capacity, boolean customer) {
        if (customer != (capacity == Capacity.HELD_FOR_CUSTOMER)) {
            var at = fields.context().places().get(customer ? "customer" : "capacity");
            fields.context()
                    .report(java.util.Objects.requireNonNull(at), BindRules.CUSTOMER_AND_CAPACITY, capacity.term());
        }
    }

    private static Shape<Provider> provider() {
        var keys = MappingShape.builder();
        var entity = keys.required("entity", Shapes.LINE, "The legal entity: name and form.");
        var country = keys.optional("country", Shapes.COUNTRY, "Its country, ISO 3166-1: NL, US …");
        Shape<Provider> described = keys.to(fields -> new Provider.Described(fields.get(entity), fields.get(country)));
        return Shapes.shortOrLong(new ProviderShape(), described);
    }

    private static Shape<Account.Imported> imported() {
        var keys = MappingShape.builder();
        var from = keys.required("from", Shapes.ID, "The format of the export, such as bitwarden.");
        var id = keys.required("id", Shapes.ID, "What the item is told by in later exports.");
        return keys.to(fields -> new Account.Imported(fields.get(from), fields.get(id)));
    }

    private static Shape<Rights> rights() {
        var keys = MappingShape.builder();
        var owner = keys.optional("owner", Common.PERSON, "Who owns it: copyright, or the right to the name.");
        var licence = keys.optional("licence", Shapes.TEXT, "On which terms others may use it.");
        var coAuthors = keys.list("co-authors", Shapes.oneOrMore(Shapes.LINE), "Who has made a part of it.");
        var maintainer = keys.optional("maintainer", Common.PERSON, "Who is to look after it next.");
        return keys.to(fields ->
                new Rights(fields.get(owner), fields.get(licence), fields.get(coAuthors), fields.get(maintainer)));
    }

    private static Shape<Consent> consent() {
        var none = new Consent.Disclosure(Decision.NOT_ON_FILE, Decision.NOT_ON_FILE, Decision.NOT_ON_FILE);
        var keys = MappingShape.builder();
        var lifetime = keys.withDefault("lifetime", disclosure(), none, "While the holder lives.");
        var afterDeath = keys.withDefault("after-death", disclosure(), none, "After the holder's death.");
        return keys.to(fields -> new Consent(fields.get(lifetime), fields.get(afterDeath)));
    }

    private static Shape<Consent.Disclosure> disclosure() {
        Shape<Decision> decision = Shapes.term(Decision.class);
        var keys = MappingShape.builder();
        var content = keys.withDefault("content", decision, Decision.NOT_ON_FILE, "Content of communications.");
        var catalogue = keys.withDefault("catalogue", decision, Decision.NOT_ON_FILE, "Who communicated, and when.");
        var other = keys.withDefault("other", decision, Decision.NOT_ON_FILE, "Everything else.");
        return keys.to(fields -> new Consent.Disclosure(fields.get(content), fields.get(catalogue), fields.get(other)));
    }
}
