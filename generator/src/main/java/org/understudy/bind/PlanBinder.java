package org.understudy.bind;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.understudy.diagnostic.Checked;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.plan.Header;
import org.understudy.plan.Kind;
import org.understudy.plan.Origin;
import org.understudy.plan.Plan;
import org.understudy.read.PlanDocuments;
import org.understudy.read.SourceDocument;
import org.understudy.read.Value;
import org.understudy.source.SourceFiles;
import org.understudy.source.SourceRange;
import org.understudy.text.Language;

/** Makes the typed plan of its documents and reports all that is wrong with them in one go. */
public final class PlanBinder {
    private final BodyBinder bodies = new BodyBinder();

    /**
     * @param read the plan's documents, and what there was to say about them, which is passed on
     * @param tree where the documents came from; files that they name are looked for there
     */
    public Checked<Plan> bind(Checked<PlanDocuments> read, SourceFiles tree) {
        if (read.value().isEmpty()) {
            return Checked.failed(read.diagnostics());
        }
        List<SourceDocument> documents = read.value().get().documents();
        var diagnostics = new Diagnostics();
        diagnostics.addAll(read.diagnostics());
        Language language = language(documents);
        var context = new Context(
                language,
                read.value().get().ids(),
                tree,
                diagnostics,
                "",
                Map.of(),
                new TreeMap<>(),
                FactFiles.providers(read.value().get().providers(), tree, language, diagnostics),
                FactFiles.jurisdictions(read.value().get().jurisdictions(), tree, language, diagnostics));
        var jurisdictions = new Jurisdictions(context.jurisdictions());
        var files = new Files(documents, context);
        SortedMap<String, Header> headers = files.of(Kind.PLAN, HeaderBinder.shape());
        var people = files.of(Kind.PEOPLE, PersonBinder.shape());
        var accounts = files.of(Kind.ACCOUNTS, AccountBinder.shape());
        var devices = files.of(Kind.DEVICES, DeviceBinder.shape());
        var places = files.of(Kind.PLACES, PlaceBinder.shape());
        var workflows = files.of(Kind.WORKFLOWS, WorkflowBinder.shape());
        var engagements = files.of(Kind.ENGAGEMENTS, EngagementBinder.shape());
        var instruments = files.of(Kind.INSTRUMENTS, InstrumentBinder.shape());
        var packs = files.of(Kind.PACKS, PackBinder.shape());
        var custody = files.of(Kind.CUSTODY, CustodyBinder.shape());
        var annexes = files.of(Kind.ANNEXES, AnnexBinder.shape());
        var reviews = files.of(Kind.REVIEWS, ReviewBinder.shape());
        headers.values().stream()
                .map(Inheritance::new)
                .forEach(inheritance -> accounts.replaceAll((id, account) -> inheritance.complete(account)));
        Optional<Plan> plan = headers.values().stream()
                .findFirst()
                .flatMap(header -> jurisdictions
                        .named(header.jurisdiction())
                        .map(jurisdiction -> new Plan(
                                header,
                                people,
                                accounts,
                                devices,
                                places,
                                workflows,
                                engagements,
                                instruments,
                                packs,
                                custody,
                                annexes,
                                reviews,
                                jurisdiction,
                                new TreeMap<>(context.secrets()))));
        Set<String> ids = context.ids().getOrDefault(Kind.ACCOUNTS, Set.of());
        plan.ifPresent(it -> new Consistency(it, ids, diagnostics).check());
        return diagnostics.block() || plan.isEmpty()
                ? new Checked<>(Optional.empty(), diagnostics.sorted())
                : Checked.of(plan.get(), diagnostics.sorted());
    }

    /** The language of the plan is needed before anything can be bound; a wrong one is reported when the header is. */
    private static Language language(List<SourceDocument> documents) {
        return documents.stream()
                .filter(document -> document.kind() == Kind.PLAN)
                .flatMap(document -> document.front().get("language").stream())
                .flatMap(value -> value instanceof Value.Scalar scalar
                        ? Language.of(scalar.text().strip()).stream()
                        : java.util.stream.Stream.empty())
                .findFirst()
                .orElse(Language.EN);
    }

    /** Binds the files of a kind. */
    private final class Files {
        private final List<SourceDocument> documents;
        private final Map<Kind, Map<String, List<SourceDocument>>> translations;
        private final Context context;

        Files(List<SourceDocument> documents, Context context) {
            this.documents = documents;
            this.translations = documents.stream()
                    .filter(document -> document.translation().isPresent())
                    .collect(groupingBy(SourceDocument::kind, groupingBy(SourceDocument::id)));
            this.context = context;
        }

        <T> SortedMap<String, T> of(Kind kind, Shape<Function<Entity, T>> shape) {
            var bound = new TreeMap<String, T>();
            for (SourceDocument document : documents) {
                if (document.kind() == kind && document.translation().isEmpty()) {
                    bind(document, shape).ifPresent(it -> bound.put(document.id(), it));
                }
            }
            return bound;
        }

        private <T> Optional<T> bind(SourceDocument document, Shape<Function<Entity, T>> shape) {
            Context file = context.forFile();
            var body = bodies.bind(document, translations(document), file);
            return shape.bind(document.front(), file).map(made -> {
                SourceRange whole = SourceRange.ofFile(document.file().path());
                return made.apply(new Entity(document.id(), new Origin(whole, file.places()), body));
            });
        }

        private List<SourceDocument> translations(SourceDocument document) {
            return translations.getOrDefault(document.kind(), Map.of()).getOrDefault(document.id(), List.of()).stream()
                    .filter(other -> isTranslation(other, document))
                    .toList();
        }

        private boolean isTranslation(SourceDocument other, SourceDocument document) {
            if (other.translation().filter(context.language()::equals).isPresent()) {
                context.report(
                        SourceRange.ofFile(other.file().path()),
                        BindRules.TRANSLATED_INTO_ITSELF,
                        context.language(),
                        document.file().path());
                return false;
            }
            return true;
        }
    }
}
