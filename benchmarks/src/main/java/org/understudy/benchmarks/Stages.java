package org.understudy.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.understudy.bind.PlanBinder;
import org.understudy.check.CheckedPlan;
import org.understudy.check.PlanChecker;
import org.understudy.diagnostic.Checked;
import org.understudy.document.Page;
import org.understudy.document.Sheet;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Pack;
import org.understudy.plan.Plan;
import org.understudy.read.PlanDocuments;
import org.understudy.read.PlanReader;
import org.understudy.render.Artifact;
import org.understudy.render.RenderException;
import org.understudy.render.docx.DocxRenderer;
import org.understudy.render.odt.OdtArtifact;
import org.understudy.render.odt.OdtRenderer;
import org.understudy.render.pdf.Fonts;
import org.understudy.render.pdf.PdfArtifact;
import org.understudy.render.pdf.PdfRenderer;
import org.understudy.render.xlsx.XlsxRenderer;
import org.understudy.reveal.RevealedPage;
import org.understudy.reveal.Revealer;
import org.understudy.source.SourceTree;
import org.understudy.template.Layer;
import org.understudy.template.PageMaker;
import org.understudy.template.TemplateLayers;
import org.understudy.vault.KeePassVault;
import org.understudy.vault.Secret;
import org.understudy.vault.Secrets;

/** The stages of a build one by one, with what each needs from those before it. A plan with an error is an exception. */
final class Stages implements AutoCloseable {
    private final SourceTree tree;
    private final Checked<PlanDocuments> read;
    private final Checked<Plan> bound;
    private final CheckedPlan checked;
    private final Secrets secrets;
    private final Revealer revealer;
    private final PageMaker pages;
    private final PdfRenderer pdf;
    private final OdtRenderer odt;
    private final DocxRenderer docx;

    Stages(Path folder) throws IOException {
        tree = SourceTree.open(folder);
        read = read();
        bound = bind();
        checked = value(check());
        secrets = new Secrets(List.of(new KeePassVault(
                folder.resolve("vault.kdbx"),
                Optional.of(() -> Secret.copyOf(PlanFolder.PASSWORD.toCharArray())),
                Optional.empty())));
        revealer = new Revealer(secrets, checked.plan());
        pages = pageMaker();
        try {
            pdf = pdfRenderer();
            odt = odtRenderer();
            docx = new DocxRenderer(resource("reference.docx"));
        } catch (RenderException e) {
            throw new IllegalStateException(e);
        }
    }

    Checked<PlanDocuments> read() throws IOException {
        return new PlanReader().read(tree);
    }

    Checked<Plan> bind() {
        return new PlanBinder().bind(read, tree);
    }

    Checked<CheckedPlan> check() {
        return new PlanChecker(Clock.systemUTC()).check(bound, value(read));
    }

    Checked<CheckedPlan> bindAndCheck() {
        return new PlanChecker(Clock.systemUTC()).check(bind(), value(read));
    }

    CheckedPlan checked() {
        return checked;
    }

    /** As at the start of a build, no template parsed yet. */
    static PageMaker pageMaker() {
        return new PageMaker(new TemplateLayers(List.of(Layer.builtIn())));
    }

    static PdfRenderer pdfRenderer() throws IOException, RenderException {
        return new PdfRenderer(List.of(new String(resource("print.css"), StandardCharsets.UTF_8)), Fonts.builtIn());
    }

    static OdtRenderer odtRenderer() throws IOException, RenderException {
        return new OdtRenderer(resource("reference.odt"));
    }

    Page page(DocumentId document, Pack pack) throws IOException {
        return value(pages.make(document, checked, pack, tree)).get(0).page();
    }

    /** A document as a table, of those that are made as such too. */
    Sheet sheet(DocumentId document, Pack pack) throws IOException {
        return value(pages.make(document, checked, pack, tree)).get(0).sheet().orElseThrow();
    }

    RevealedPage reveal(Page page) {
        return value(revealer.reveal(page));
    }

    PdfArtifact pdf(RevealedPage page) {
        try {
            return pdf.render(page.page());
        } catch (RenderException e) {
            throw new IllegalStateException(e);
        }
    }

    OdtArtifact odt(RevealedPage page) {
        try {
            return odt.render(page.page());
        } catch (RenderException e) {
            throw new IllegalStateException(e);
        }
    }

    Artifact docx(RevealedPage page) {
        try {
            return docx.render(page.page());
        } catch (RenderException e) {
            throw new IllegalStateException(e);
        }
    }

    Artifact xlsx(Sheet sheet) {
        try {
            return new XlsxRenderer().render(sheet);
        } catch (RenderException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T value(Checked<T> checked) {
        return checked.value()
                .orElseThrow(
                        () -> new IllegalStateException(checked.diagnostics().toString()));
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Stages.class.getResourceAsStream("/org/understudy/templates/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }

    @Override
    public void close() {
        secrets.close();
    }
}
