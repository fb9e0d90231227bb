package org.understudy.bind;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.Capacity;
import org.understudy.plan.Category;
import org.understudy.plan.Confidentiality;
import org.understudy.plan.Criticality;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Format;
import org.understudy.plan.Kind;
import org.understudy.plan.Pack;
import org.understudy.plan.Pack.Extent;
import org.understudy.plan.Pack.OdtProfile;
import org.understudy.plan.Pack.Protection;
import org.understudy.plan.Pack.Selector;
import org.understudy.plan.Ref;
import org.understudy.read.Value;

/** Files of {@code packs/}. */
final class PackBinder {
    /** The documents that this version writes. */
    private static final Set<DocumentId> DOCUMENTS = EnumSet.complementOf(EnumSet.of(DocumentId.LA, DocumentId.LB));

    private PackBinder() {}

    static MappingShape<Function<Entity, Pack>> shape() {
        var keys = MappingShape.builder();
        var name = keys.optional("name", Shapes.TEXT, "What the pack is called; the recipient's name unless said.");
        var recipient = keys.required("recipient", Common.PERSON, "Who gets it.");
        var language = keys.required("language", Shapes.LANGUAGE, "The language of its documents.");
        var documents = keys.required(
                "documents",
                Shapes.list(available(
                        Shapes.name(DocumentId.class), DOCUMENTS, DocumentId::name, BindRules.NO_SUCH_DOCUMENT)),
                "Which documents of the catalogue.");
        var formats = keys.withDefault(
                "formats",
                Shapes.oneOrMore(Shapes.term(Format.class)),
                List.of(Format.PDF, Format.ODT),
                "In which file formats.");
        var covers = keys.list("covers", covers(), "Which accounts: all, none, or those that one of these selects.");
        var engagements = shown(keys, "engagements", Kind.ENGAGEMENTS, "those whose accounts are covered");
        var workflows = shown(keys, "workflows", Kind.WORKFLOWS, "those that need covered accounts only");
        var devices = shown(keys, "devices", Kind.DEVICES, "none; shows how they are unlocked");
        var places = shown(keys, "places", Kind.PLACES, "none; shows how they are opened");
        var instruments = shown(keys, "instruments", Kind.INSTRUMENTS, "none; all with L11");
        var custody = shown(keys, "custody", Kind.CUSTODY, "those of the pack itself");
        var keysOf = extent(
                keys,
                "keys-of",
                Kind.PACKS,
                "Whose passphrases and shares it prints (D4): all other packs’, or a list. Unless said: none.");
        var annexes =
                keys.list("annexes", Shapes.oneOrMore(Shapes.ref(Kind.ANNEXES)), "The author's own annexes, in order.");
        var settled = keys.list(
                "final",
                Shapes.oneOrMore(Shapes.name(DocumentId.class)),
                "Lawyer-ready documents that counsel has reviewed; all others are drafts.");
        var mustReach = keys.withDefault(
                "must-reach",
                Shapes.shortOrLong(all(List.of()), Shapes.list(Common.ACCOUNT)),
                List.of(),
                "The accounts that the recipient must be able to reach; all that are covered unless said; none in a pack for a lawyer.");
        var open = new Protection(Optional.empty(), Optional.empty(), List.of(), OdtProfile.COMPATIBLE, List.of());
        var protection = keys.withDefault("protection", protection(), open, "How the pack is locked.");
        var deliverTo = keys.optional("deliver-to", Shapes.LINE, "A folder that the finished pack is copied to.");
        var accept = Common.accept(keys);
        return keys.to(fields -> {
            requireProtection(fields, fields.get(documents), fields.get(protection));
            requireFormats(fields, fields.get(documents), fields.get(annexes), fields.get(formats));
            return entity -> new Pack(
                    entity.id(),
                    entity.origin(),
                    fields.get(name),
                    fields.get(recipient),
                    fields.get(language),
                    fields.get(documents),
                    fields.get(formats),
                    fields.get(covers),
                    fields.get(engagements),
                    fields.get(workflows),
                    fields.get(devices),
                    fields.get(places),
                    fields.get(instruments),
                    fields.get(custody),
                    fields.get(keysOf),
                    fields.get(annexes),
                    fields.get(settled),
                    fields.get(mustReach),
                    fields.get(protection),
                    fields.get(deliverTo),
                    fields.get(accept),
                    entity.body());
        });
    }

    /** A word of the format that this version may not know what to do with yet. */
    private static <E extends Enum<E>> Shape<E> available(
            Shape<E> shape, Set<E> available, Function<E, String> word, RuleId rule) {
        return new Shape<>() {
            @Override
            public Optional<E> bind(Value value, Context context) {
                return shape.bind(value, context).filter(it -> {
                    if (!available.contains(it)) {
                        String words = Stream.of(it.getDeclaringClass().getEnumConstants())
                                .filter(available::contains)
                                .map(word)
                                .collect(Collectors.joining(", "));
                        context.report(value.at(), rule, word.apply(it), words);
                    }
                    return available.contains(it);
                });
            }

            @Override
            public java.util.Map<String, Object> schema() {
                return shape.schema();
            }
        };
    }

    private static void requireProtection(
            MappingShape.Fields fields, List<DocumentId> documents, Protection protection) {
        Set<DocumentId> sealed = Stream.concat(
                        documents.stream().filter(document -> document.confidentiality() == Confidentiality.PROTECTED),
                        protection.seals().stream())
                .collect(Collectors.toCollection(java.util.TreeSet::new));
        if (!sealed.isEmpty() && protection.passphrase().isEmpty()) {
            var places = fields.context().places();
            var at = places.getOrDefault("protection", Objects.requireNonNull(places.get("documents")));
            fields.context().report(at, BindRules.UNPROTECTED, sealed.iterator().next());
        }
    }

    /** A pack in spreadsheets alone would lack what isn't in tables. */
    private static void requireFormats(
            MappingShape.Fields fields, List<DocumentId> documents, List<Ref> annexes, List<Format> formats) {
        List<DocumentId> lost = Stream.concat(
                        documents.stream(), annexes.stream().map(it -> DocumentId.LA))
                .filter(it -> !it.inTables())
                .toList();
        if (formats.equals(List.of(Format.XLSX)) && !lost.isEmpty()) {
            var at = Objects.requireNonNull(fields.context().places().get("formats"));
            String tables = Stream.of(DocumentId.values())
                    .filter(DocumentId::inTables)
                    .map(Enum::name)
                    .collect(Collectors.joining(", "));
            fields.context().report(at, BindRules.NO_FORMAT_LEFT, lost.get(0), Format.XLSX.term(), tables);
        }
    }

    private static MappingShape.Key<Extent> shown(MappingShape.Builder keys, String name, Kind kind, String open) {
        return extent(keys, name, kind, "Which " + name + " it shows: all, or a list. Unless said: " + open + ".");
    }

    private static MappingShape.Key<Extent> extent(
            MappingShape.Builder keys, String name, Kind kind, String description) {
        Shape<Extent> only = Shapes.list(Shapes.ref(kind)).map(Extent.Only::new);
        Shape<Extent> shape = Shapes.shortOrLong(all(new Extent.Everything()), only);
        return keys.withDefault(name, shape, new Extent.Open(), description);
    }

    private static <T> Shape<T> all(T result) {
        return Scalars.word(java.util.Map.of("all", result));
    }

    private static Shape<List<Selector>> covers() {
        var everything = new Selector(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        return Shapes.shortOrLong(
                Scalars.word(new TreeMap<>(java.util.Map.of("all", List.of(everything), "none", List.<Selector>of()))),
                Shapes.oneOrMore(selector()));
    }

    private static Shape<Selector> selector() {
        var keys = MappingShape.builder();
        var capacity = keys.list(
                "capacity", Shapes.oneOrMore(Shapes.term(Capacity.class)), "Held in one of these capacities.");
        var customer = keys.list("customer", Shapes.oneOrMore(Common.ENGAGEMENT), "Held for one of these customers.");
        var category =
                keys.list("category", Shapes.oneOrMore(Shapes.term(Category.class)), "Of one of these categories.");
        var criticality = keys.list(
                "criticality", Shapes.oneOrMore(Shapes.term(Criticality.class)), "Of one of these criticalities.");
        var accounts = keys.list("accounts", Shapes.oneOrMore(Common.ACCOUNT), "These accounts.");
        var except = keys.list("except", Shapes.oneOrMore(Common.ACCOUNT), "But none of these.");
        return keys.to(fields -> new Selector(
                fields.get(capacity),
                fields.get(customer),
                fields.get(category),
                fields.get(criticality),
                fields.get(accounts),
                fields.get(except)));
    }

    private static Shape<Protection> protection() {
        var keys = MappingShape.builder();
        var passphrase = keys.optional("passphrase", Shapes.SECRET, "Name of the passphrase: vault:Packs/Els.");
        var shares = keys.optional("shares", SharesBinder.shape(), "The passphrase in shares.");
        var certificates = keys.list(
                "certificates",
                Shapes.oneOrMore(new PlanPathShape()),
                "Files of recipients' keys, in the plan's folder.");
        var odt = keys.withDefault(
                "odt", Shapes.term(OdtProfile.class), OdtProfile.COMPATIBLE, "Which readers the ODT files are for.");
        var seals = keys.list(
                "seals",
                Shapes.oneOrMore(Shapes.name(DocumentId.class)),
                "Documents to encrypt although they hold no secret.");
        return keys.to(fields -> new Protection(
                fields.get(passphrase),
                fields.get(shares),
                fields.get(certificates),
                fields.get(odt),
                fields.get(seals)));
    }
}
