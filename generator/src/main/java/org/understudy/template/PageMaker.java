package org.understudy.template;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.understudy.check.CheckedPlan;
import org.understudy.diagnostic.Checked;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.document.Imprint;
import org.understudy.document.Page;
import org.understudy.document.Paper;
import org.understudy.document.Sheet;
import org.understudy.plan.Confidentiality;
import org.understudy.plan.Disclosure;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Edition;
import org.understudy.plan.Format;
import org.understudy.plan.Header;
import org.understudy.plan.Pack;
import org.understudy.plan.Plan;
import org.understudy.plan.RecipientKey;
import org.understudy.plan.Slugs;
import org.understudy.source.SourceFiles;
import org.understudy.source.SourceRange;
import org.understudy.template.view.AnnexView;
import org.understudy.template.view.BundleView;
import org.understudy.template.view.ContinuityView;
import org.understudy.template.view.CoverView;
import org.understudy.template.view.CustodyView;
import org.understudy.template.view.DeclarationView;
import org.understudy.template.view.EnvelopeLabelView;
import org.understudy.template.view.ExchangeView;
import org.understudy.template.view.FirstHoursView;
import org.understudy.template.view.KeySheetView;
import org.understudy.template.view.NoticesView;
import org.understudy.template.view.RecoveryView;
import org.understudy.template.view.ShareCardView;
import org.understudy.template.view.SuccessionView;
import org.understudy.text.Formats;
import org.understudy.text.MalformedMessageException;
import org.understudy.text.Messages;
import org.understudy.text.MissingMessageException;

/** Makes pages: the view of a document through its template to validated content. Thread-safe. */
public final class PageMaker {
    private static final Map<DocumentId, Form> FORMS = forms();

    private static Map<DocumentId, Form> forms() {
        var forms = new EnumMap<DocumentId, Form>(Map.of(
                DocumentId.D0, new Form("D0-cover.ftlx", CoverView.class),
                DocumentId.D1, new Form("D1-first-hours.ftlx", FirstHoursView.class),
                DocumentId.D2, new Form("D2-succession.ftlx", SuccessionView.class),
                DocumentId.D3, new Form("D3-recovery.ftlx", RecoveryView.class),
                DocumentId.D4,
                        new Form(KeyPapers.KEY_SHEET, KeySheetView.class, ShareCardView.class, EnvelopeLabelView.class),
                DocumentId.D5, new Form("D5-declaration.ftlx", DeclarationView.class),
                DocumentId.D6, new Form("D6-custody.ftlx", CustodyView.class, ExchangeView.class),
                DocumentId.D7, new Form("D7-notices.ftlx", NoticesView.class),
                DocumentId.D8, new Form("D8-continuity.ftlx", ContinuityView.class)));
        forms.put(DocumentId.LA, new Form(OwnAnnexes.TEMPLATE, AnnexView.class));
        forms.put(DocumentId.LB, new Form("LB-bundle.ftlx", BundleView.class));
        LegalDocuments.all()
                .forEach(it -> forms.put(it, new Form(LegalDocuments.template(it), LegalDocuments.type(it))));
        return Map.copyOf(forms);
    }

    /**
     * How a document is made.
     *
     * @param views all that its template sees; where each part has its own template, the first's and then the others'
     */
    private record Form(String template, Set<Class<? extends Record>> views) {
        @SafeVarargs
        Form(String template, Class<? extends Record>... views) {
            this(template, Set.of(views));
        }
    }

    private final TemplateLayers layers;
    private final TemplateEngine engine;
    private final PageReader reader = new PageReader();

    public PageMaker(TemplateLayers layers) {
        this(layers, TemplateLimits.USUAL);
    }

    PageMaker(TemplateLayers layers, TemplateLimits limits) {
        this.layers = layers;
        this.engine = new TemplateEngine(layers, limits);
    }

    private static Form form(DocumentId document) {
        return Optional.ofNullable(FORMS.get(document))
                .orElseThrow(() -> new IllegalArgumentException("no template for " + document));
    }

    /** The documents that can be made. */
    static Set<DocumentId> documents() {
        return FORMS.keySet();
    }

    /** All that the templates of a document see. */
    static Set<Class<? extends Record>> views(DocumentId document) {
        return form(document).views();
    }

    /**
     * @param xhtml what the page was read from; holds tokens, never a secret
     * @param sheet the same in tables, if the pack has it so
     */
    public record Made(Page page, String xhtml, Optional<Sheet> sheet) {}

    /**
     * What a document is told of the rest of its pack.
     *
     * @param keys those that the sealed documents of the pack are locked for besides
     * @param made the pages that were made before it
     * @param previous the edition before, if there is one
     */
    public record Beside(List<RecipientKey> keys, List<Imprint> made, Optional<Previous> previous) {
        /** That there is nothing else. */
        public static final Beside NOTHING = new Beside(List.of(), List.of(), Optional.empty());

        /** Where there is no edition before. */
        public Beside(List<RecipientKey> keys, List<Imprint> made) {
            this(keys, made, Optional.empty());
        }

        public Beside {
            keys = List.copyOf(keys);
            made = List.copyOf(made);
        }
    }

    /** The pages of one document of a pack whose files have one lock at most, and of which nothing is made yet. */
    public Checked<List<Made>> make(DocumentId document, CheckedPlan checked, Pack pack, SourceFiles tree)
            throws IOException {
        return make(document, checked, pack, Beside.NOTHING, tree);
    }

    /**
     * The pages of one document of one pack: one, or as many as it has parts, each of which becomes a file.
     *
     * @param tree the folder of the plan, for its pictures
     * @throws IOException if a layer can't be read
     */
    public Checked<List<Made>> make(
            DocumentId document, CheckedPlan checked, Pack pack, Beside beside, SourceFiles tree) throws IOException {
        return checked(document, checked.plan(), () -> {
            var made = new ArrayList<Made>();
            for (PageDraft draft : drafts(document, checked, pack, beside)) {
                made.add(make(draft, document, checked, pack, tree));
            }
            return made;
        });
    }

    /**
     * The bundle of a pack: its lawyer-ready documents in one.
     *
     * @param made all pages of the pack, of which it takes those
     */
    public Checked<List<Made>> bundle(List<Made> made, CheckedPlan checked, Pack pack, SourceFiles tree)
            throws IOException {
        return checked(DocumentId.LB, checked.plan(), () -> {
            List<Page> pages = made.stream()
                    .map(Made::page)
                    .filter(page -> page.confidentiality() == Confidentiality.LAWYER_READY)
                    .sorted(Comparator.comparing(page -> page.imprint().document()))
                    .toList();
            Messages messages = layers.messages(pack.language());
            var disclosure = new Disclosure(checked.plan(), pack);
            var views = new ViewBuilder(checked, disclosure, messages, DocumentId.LB);
            var bundle = new BundleViewBuilder(
                    new LegalViews(checked, disclosure, views, messages, DocumentId.LB, Beside.NOTHING), pages);
            var draft = new PageDraft(
                    form(DocumentId.LB).template(), views.frame(), Optional.empty(), bundle.view(), new SecretSlots());
            Made front = make(draft, DocumentId.LB, checked, pack, tree);
            return List.of(new Made(new Bundle(front.page()).of(bundle.parts()), front.xhtml(), Optional.empty()));
        });
    }

    /** Letters with receipts, by themselves: to each holder, about what a release replaced. */
    public Checked<List<Made>> exchanges(List<Replacement> replacements, CheckedPlan checked, SourceFiles tree)
            throws IOException {
        return checked(DocumentId.D6, checked.plan(), () -> {
            List<String> slugs =
                    Slugs.distinct(replacements.stream().map(Replacement::slug).toList());
            var made = new ArrayList<Made>();
            for (int i = 0; i < slugs.size(); i++) {
                Pack pack = replacements.get(i).pack();
                CheckedPlan shown = checked.in(checked.plan().presentOf(pack.id()));
                var disclosure = new Disclosure(shown.plan(), pack);
                Messages messages = layers.messages(pack.language());
                var views = new ViewBuilder(shown, disclosure, messages, DocumentId.D6);
                PageDraft letter = new Exchanges(views, disclosure, messages).letter(replacements.get(i), slugs.get(i));
                made.add(make(letter, DocumentId.D6, shown, pack, tree));
            }
            return made;
        });
    }

    @FunctionalInterface
    private interface Making {
        List<Made> make() throws IOException, PageException;
    }

    private Checked<List<Made>> checked(DocumentId document, Plan plan, Making making) throws IOException {
        String place = place(form(document).template());
        try {
            List<Made> made = making.make();
            List<Diagnostic> words = made.stream()
                    .flatMap(it -> HeadingWords.check(plan, place, it.page()).stream())
                    .toList();
            return words.isEmpty() ? Checked.of(List.copyOf(made), List.of()) : Checked.failed(words);
        } catch (PageException e) {
            return Checked.failed(e.diagnostic());
        } catch (MissingMessageException e) {
            return Checked.failed(
                    Diagnostic.at(SourceRange.ofFile(place), TemplateRules.NO_MESSAGE, e.key(), e.language()));
        } catch (MalformedMessageException e) {
            return Checked.failed(
                    Diagnostic.at(SourceRange.ofFile(place), TemplateRules.BAD_MESSAGE, e.key(), e.language()));
        }
    }

    /** Where a template was found, for findings. */
    private String place(String template) throws IOException {
        return layers.find(template).map(TemplateLayers.Found::place).orElse(template);
    }

    private List<PageDraft> drafts(DocumentId document, CheckedPlan checked, Pack pack, Beside beside)
            throws IOException, PageException {
        Messages messages = layers.messages(pack.language());
        var disclosure = new Disclosure(checked.plan(), pack);
        var slots = new SecretSlots();
        var views = new ViewBuilder(checked, disclosure, messages, document);
        if (document == DocumentId.D4) {
            return new KeyPapers(views, disclosure, messages).pages();
        } else if (document == DocumentId.LA) {
            var legal = new LegalViews(checked, disclosure, views, messages, document, beside);
            return new OwnAnnexes(disclosure, views.names()).pages(views, legal);
        }
        Record view = switch (document) {
            case D0 -> views.cover(beside.keys());
            case D1 -> views.firstHours();
            case D2 -> new SuccessionViewBuilder(views, disclosure, slots).view();
            case D3 -> new RecoveryViewBuilder(views, disclosure, slots).view();
            case D5 -> new DeclarationViewBuilder(views, disclosure).view();
            case D6 -> new CustodyViewBuilder(views, disclosure).view();
            case D7 -> new NoticesViewBuilder(views, disclosure).view();
            case D8 -> new ContinuityViewBuilder(views, disclosure).view();
            default ->
                LegalDocuments.view(document, new LegalViews(checked, disclosure, views, messages, document, beside));
        };
        return List.of(new PageDraft(form(document).template(), views.frame(), Optional.empty(), view, slots));
    }

    private Made make(PageDraft draft, DocumentId document, CheckedPlan checked, Pack pack, SourceFiles tree)
            throws IOException, PageException {
        if (!views(document).contains(draft.view().getClass())) {
            throw new IllegalStateException(document + " has a view of another type");
        }
        Messages messages = layers.messages(pack.language());
        var names = new ViewBuilder(checked, new Disclosure(checked.plan(), pack), messages, document).names();
        var prose = new ProseXhtml(pack.language(), names::mention, messages.get("hidden.link"));
        String xhtml = engine.process(
                draft.template(),
                draft.view(),
                new TemplateFunctions(
                        messages,
                        new Formats(messages),
                        prose,
                        new ClauseFiles(layers, checked.plan().jurisdiction().id(), pack.language())),
                pack.language());
        Optional<String> digest = ContentDigest.of(xhtml);
        String printed =
                digest.map(it -> xhtml.replace(Marks.mark(Marks.DIGEST), it)).orElse(xhtml);
        Page page = reader.read(
                printed,
                title -> imprint(document, draft, checked.plan(), pack, title, digest),
                draft.slots().secrets(),
                new ImageReader(tree, layers),
                new Problems(place(draft.template()), draft.frame().identifier()));
        Optional<Sheet> sheet = draft.part().isEmpty() && pack.formats(document).contains(Format.XLSX)
                ? Optional.of(new Sheets(messages).of(draft.view(), page.imprint()))
                : Optional.empty();
        return new Made(page, printed, sheet);
    }

    private static Imprint imprint(
            DocumentId document, PageDraft draft, Plan plan, Pack pack, String title, Optional<String> digest) {
        Header header = plan.header();
        Edition edition = plan.present();
        Optional<String> legalName = plan.author().legalName();
        return new Imprint(
                document,
                draft.part(),
                pack.id(),
                draft.frame().identifier(),
                title,
                header.title().in(pack.language()),
                legalName.orElse(plan.author().name()),
                pack.language(),
                header.edition(),
                header.asAt(),
                edition.validUntil(),
                plan.jurisdiction().letterPaper() ? Paper.LETTER : Paper.A4,
                digest,
                header.status(),
                edition.shortRevision());
    }
}
