package org.understudy.template;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.understudy.plan.RecipientKey;
import org.understudy.plan.SecretRef;
import org.understudy.source.SourceRange;
import org.understudy.source.SourceTree;
import org.understudy.text.Formats;
import org.understudy.text.Language;
import org.understudy.text.MalformedMessageException;
import org.understudy.text.Messages;
import org.understudy.text.MissingMessageException;

/** Makes pages: the view of a document through its template to validated content. Thread-safe. */
public final class PageMaker {
    private static final Map<DocumentId, String> TEMPLATES = Map.of(
            DocumentId.D0, "D0-cover.ftlx",
            DocumentId.D1, "D1-first-hours.ftlx",
            DocumentId.D2, "D2-succession.ftlx",
            DocumentId.D3, "D3-recovery.ftlx",
            DocumentId.D5, "D5-declaration.ftlx",
            DocumentId.D6, "D6-custody.ftlx",
            DocumentId.D7, "D7-notices.ftlx",
            DocumentId.D8, "D8-continuity.ftlx");

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

    /** @param xhtml what the page was read from; holds tokens, never a secret */
    public record Made(Page page, String xhtml) {}

    /** The page of one document of a pack whose files have one lock at most. */
    public Checked<Made> make(DocumentId document, CheckedPlan checked, Pack pack, SourceTree tree) throws IOException {
        return make(document, checked, pack, List.of(), tree);
    }

    /**
     * The page of one document of one pack.
     *
     * @param keys those that the sealed documents of the pack are locked for besides
     * @param tree the folder of the plan, for its pictures
     * @throws IOException if a layer can't be read
     */
    public Checked<Made> make(
            DocumentId document, CheckedPlan checked, Pack pack, List<RecipientKey> keys, SourceTree tree)
            throws IOException {
        String template = TEMPLATES.get(document);
        if (template == null) {
            throw new IllegalArgumentException("no template for " + document);
        }
        String place = layers.find(template).map(TemplateLayers.Found::place).orElse(template);
        var problems = new Problems(place, document + "-" + pack.id());
        try {
            return Checked.of(make(document, template, checked, pack, keys, tree, problems), List.of());
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
            DocumentId document,
            String template,
            CheckedPlan checked,
            Pack pack,
            List<RecipientKey> keys,
            SourceTree tree,
            Problems problems)
            throws IOException, PageException {
        Messages messages = layers.messages(pack.language());
        var disclosure = new Disclosure(checked.plan(), pack);
        var slots = new SecretSlots();
        var views = new ViewBuilder(checked, disclosure, messages, document);
        Record view = switch (document) {
            case D0 -> views.cover(keys);
            case D1 -> views.firstHours();
            case D2 -> new SuccessionViewBuilder(views, disclosure, slots).view();
            case D3 -> new RecoveryViewBuilder(views, disclosure, slots).view();
            case D5 -> new DeclarationViewBuilder(views, disclosure).view();
            case D6 -> new CustodyViewBuilder(views, disclosure).view();
            case D7 -> new NoticesViewBuilder(views, disclosure).view();
            case D8 -> new ContinuityViewBuilder(views, disclosure).view();
            default -> throw new IllegalArgumentException("no view for " + document);
        };
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
