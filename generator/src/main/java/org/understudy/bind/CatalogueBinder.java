package org.understudy.bind;

import java.net.URI;
import java.util.OptionalInt;
import java.util.function.Function;
import org.understudy.plan.CatalogueEntry;
import org.understudy.plan.CatalogueEntry.Deceased;
import org.understudy.plan.CatalogueEntry.Deletion;
import org.understudy.plan.CatalogueEntry.Grant;
import org.understudy.plan.CatalogueEntry.Inactivity;
import org.understudy.plan.CatalogueEntry.Legacy;
import org.understudy.plan.CatalogueEntry.LegalEntity;
import org.understudy.plan.CatalogueEntry.Passkeys;
import org.understudy.plan.CatalogueEntry.SecondFactors;
import org.understudy.plan.Fact;

/** Files of the provider catalogue: {@code templates/providers/ID.yaml}. */
final class CatalogueBinder {
    private CatalogueBinder() {}

    /** What makes an entry of an id. */
    static MappingShape<Function<String, CatalogueEntry>> shape() {
        var keys = MappingShape.builder();
        var name = keys.required("name", Shapes.LINE, "What everybody calls it.");
        var domains =
                keys.list("domains", Shapes.oneOrMore(Shapes.LINE), "Its internet domains, the best known first.");
        var entity = keys.optional("legal-entity", legalEntity(), "Whom customers have their contract with.");
        var signIn =
                keys.optional("sign-in", page(), "The page where one signs in, or the start page that leads there.");
        var secondFactor = keys.optional("second-factor", secondFactors(), "What it asks for besides the password.");
        var backupCodes = keys.optional("backup-codes", backupCodes(), "Whether it issues single-use codes.");
        var passkeys = keys.optional("passkeys", passkeys(), "What passkeys are good for.");
        var recovery = keys.optional("recovery", page(), "Its own guide for when a factor is lost.");
        var password = keys.optional("password-change", page(), "The page where one changes the password.");
        var deletion = keys.optional("deletion", deletion(), "How one deletes the account.");
        var legacy =
                keys.list("legacy", Shapes.oneOrMore(legacy()), "What its customers can set for death or inactivity.");
        var inactivity = keys.optional("inactivity", inactivity(), "What becomes of an account that nobody uses.");
        var deceased = keys.list(
                "deceased",
                Shapes.oneOrMore(deceased()),
                "What those left behind may ask for, without any preparation.");
        return keys.to(fields -> id -> new CatalogueEntry(
                id,
                fields.get(name),
                fields.get(domains),
                fields.get(entity),
                fields.get(signIn),
                fields.get(secondFactor),
                fields.get(backupCodes),
                fields.get(passkeys),
                fields.get(recovery),
                fields.get(password),
                fields.get(deletion),
                fields.get(legacy),
                fields.get(inactivity),
                fields.get(deceased)));
    }

    /** A mapping of some keys, and of those that say where it is from. */
    private static <T> Shape<Fact<T>> fact(MappingShape.Builder keys, Function<MappingShape.Fields, T> value) {
        var source = keys.required("source", Shapes.URL, "The page or file that says so.");
        var verified = keys.required("verified", Shapes.DATE_SHAPE, "The day on which it was last read there.");
        return keys.to(fields -> new Fact<>(value.apply(fields), fields.get(source), fields.get(verified)));
    }

    private static Shape<Fact<LegalEntity>> legalEntity() {
        var keys = MappingShape.builder();
        var name = keys.required("name", Shapes.LINE, "Its name and form.");
        var country = keys.optional("country", Shapes.COUNTRY, "Its country, ISO 3166-1: NL, US …");
        return fact(keys, fields -> new LegalEntity(fields.get(name), fields.get(country)));
    }

    private static Shape<Fact<URI>> page() {
        var keys = MappingShape.builder();
        var url = keys.required("url", Shapes.URL, "Its address.");
        return fact(keys, fields -> fields.get(url));
    }

    private static Shape<Fact<SecondFactors>> secondFactors() {
        var keys = MappingShape.builder();
        var methods = keys.list(
                "methods", Shapes.oneOrMore(Shapes.term(SecondFactors.Method.class)), "Which; none if it has none.");
        var documentation = keys.optional("documentation", Shapes.URL, "The provider’s own guide.");
        return fact(keys, fields -> new SecondFactors(fields.get(methods), fields.get(documentation)));
    }

    private static Shape<Fact<Boolean>> backupCodes() {
        var keys = MappingShape.builder();
        var issued = keys.required("issued", Shapes.FLAG, "Whether it does.");
        return fact(keys, fields -> fields.get(issued));
    }

    private static Shape<Fact<Passkeys>> passkeys() {
        var keys = MappingShape.builder();
        var uses = keys.required(
                "uses",
                Shapes.oneOrMore(Shapes.term(Passkeys.Use.class)),
                "Whether one replaces the password or comes besides.");
        var documentation = keys.optional("documentation", Shapes.URL, "The provider’s own guide.");
        return fact(keys, fields -> new Passkeys(fields.get(uses), fields.get(documentation)));
    }

    private static Shape<Fact<Deletion>> deletion() {
        var keys = MappingShape.builder();
        var url = keys.required("url", Shapes.URL, "Where one does it, or reads how.");
        var difficulty = keys.optional("difficulty", Shapes.term(Deletion.Difficulty.class), "How hard it is made.");
        return fact(keys, fields -> new Deletion(fields.get(url), fields.get(difficulty)));
    }

    private static Shape<Fact<Legacy>> legacy() {
        var keys = MappingShape.builder();
        var name = keys.required("name", Shapes.LINE, "What the provider calls it.");
        var gives = keys.required("gives", Shapes.oneOrMore(Shapes.term(Grant.class)), "What comes of it.");
        var contacts = keys.optional("contacts", Scalars.integer(1, 100), "The most people one may name.");
        var evidence = keys.list("evidence", Shapes.oneOrMore(Common.EVIDENCE), "Papers they have to show.");
        var waits = keys.list("waits", Shapes.oneOrMore(Shapes.SPAN), "How long it waits before: one of these.");
        var lasts = keys.optional("lasts", Shapes.SPAN, "How long there is access then.");
        var note = keys.optional("note", Shapes.TEXT, "What one should know besides.");
        return fact(
                keys,
                fields -> new Legacy(
                        fields.get(name),
                        fields.get(gives),
                        fields.get(contacts).map(OptionalInt::of).orElse(OptionalInt.empty()),
                        fields.get(evidence),
                        fields.get(waits),
                        fields.get(lasts),
                        fields.get(note)));
    }

    private static Shape<Fact<Inactivity>> inactivity() {
        var keys = MappingShape.builder();
        var frozen = keys.optional("frozen-after", Shapes.SPAN, "When it can’t be used any more.");
        var deleted = keys.optional("deleted-after", Shapes.SPAN, "When it is deleted.");
        return fact(keys, fields -> new Inactivity(fields.get(frozen), fields.get(deleted)));
    }

    private static Shape<Fact<Deceased>> deceased() {
        var keys = MappingShape.builder();
        var country = keys.optional("country", Shapes.COUNTRY, "Where this holds; everywhere unless said.");
        var gives = keys.list("gives", Shapes.oneOrMore(Shapes.term(Grant.class)), "What they may get.");
        var evidence = keys.list("evidence", Shapes.oneOrMore(Common.EVIDENCE), "Papers they have to show.");
        var url = keys.optional("url", Shapes.URL, "Where to ask.");
        var note = keys.optional("note", Shapes.TEXT, "What one should know besides.");
        return fact(
                keys,
                fields -> new Deceased(
                        fields.get(country),
                        fields.get(gives),
                        fields.get(evidence),
                        fields.get(url),
                        fields.get(note)));
    }
}
