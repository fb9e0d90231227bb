package org.understudy.template;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.understudy.check.CheckedPlan;
import org.understudy.diagnostic.Checked;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.document.Imprint;
import org.understudy.document.Page;
import org.understudy.plan.Disclosure;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Header;
import org.understudy.plan.Pack;
import org.understudy.plan.Plan;
import org.understudy.plan.SecretRef;
import org.understudy.source.SourceRange;
import org.understudy.source.SourceTree;
import org.understudy.template.view.ContinuityView;
import org.understudy.template.view.CoverView;
import org.understudy.template.view.FirstHoursView;
import org.understudy.template.view.RecoveryView;
import org.understudy.template.view.SuccessionView;
import org.understudy.text.Formats;
import org.understudy.text.Language;
import org.understudy.text.MalformedMessageException;
import org.understudy.text.Messages;
import org.understudy.text.MissingMessageException;

/** Makes pages: the view of a document through its template to validated content. Thread-safe. */
public final class PageMaker {
    private static final Map<DocumentId, Form> FORMS = Map.of(
            DocumentId.D0, new Form("D0-cover.ftlx", CoverView.class),
            DocumentId.D1, new Form("D1-first-hours.ftlx", FirstHoursView.class),
            DocumentId.D2, new Form("D2-succession.ftlx", SuccessionView.class),
            DocumentId.D3, new Form("D3-recovery.ftlx", RecoveryView.class),
            DocumentId.D8, new Form("D8-continuity.ftlx", ContinuityView.class));

    /**
     * How a document is made.
     *
     * @param view all that its template sees
     */
    private record Form(String template, Class<? extends Record> view) {}

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

    /** All that the template of a document sees. */
    static Class<? extends Record> view(DocumentId document) {
        return form(document).view();
    }

    /** @param xhtml what the page was read from; holds tokens, never a secret */
    public record Made(Page page, String xhtml) {}

    /**
     * The page of one document of one pack.
     *
     * @param tree the folder of the plan, for its pictures
     * @throws IOException if a layer can't be read
     */
    public Checked<Made> make(DocumentId document, CheckedPlan checked, Pack pack, SourceTree tree) throws IOException {
        String template = form(document).template();
        String place = layers.find(template).map(TemplateLayers.Found::place).orElse(template);
        var problems = new Problems(place, document + "-" + pack.id());
        try {
            return Checked.of(make(document, template, checked, pack, tree, problems), List.of());
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

    private Made make(
            DocumentId document, String template, CheckedPlan checked, Pack pack, SourceTree tree, Problems problems)
            throws IOException, PageException {
        Messages messages = layers.messages(pack.language());
        var disclosure = new Disclosure(checked.plan(), pack);
        var slots = new SecretSlots();
        var views = new ViewBuilder(checked, disclosure, messages, document);
        Record view = switch (document) {
            case D0 -> views.cover();
            case D1 -> views.firstHours();
            case D2 -> new SuccessionViewBuilder(views, disclosure, slots).view();
            case D3 -> new RecoveryViewBuilder(views, disclosure, slots).view();
            case D8 -> new ContinuityViewBuilder(views, disclosure).view();
            default -> throw new IllegalArgumentException("no view for " + document);
        };
        if (!view(document).isInstance(view)) {
            throw new IllegalStateException(document + " has a view of another type");
        }
        var prose = new ProseXhtml(pack.language(), views.names()::mention, messages.get("hidden.link"));
        String xhtml = engine.process(
                template, view, new TemplateFunctions(messages, new Formats(messages), prose), pack.language());
        Map<String, SecretRef> secrets = slots.secrets();
        Page page = reader.read(
                xhtml,
                title -> imprint(document, checked.plan(), pack, title, pack.language()),
                secrets,
                new ImageReader(tree, layers),
                problems);
        return new Made(page, xhtml);
    }

    private static Imprint imprint(DocumentId document, Plan plan, Pack pack, String title, Language language) {
        Header header = plan.header();
        Optional<String> legalName = plan.author().legalName();
        return new Imprint(
                document,
                pack.id(),
                document + "-" + pack.id(),
                title,
                header.title().in(language),
                legalName.orElse(plan.author().name()),
                language,
                header.edition(),
                header.asAt(),
                header.review().map(Header.Review::next));
    }
}
