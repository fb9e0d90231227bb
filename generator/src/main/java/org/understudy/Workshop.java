package org.understudy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.understudy.pack.Digest;
import org.understudy.plan.Format;
import org.understudy.render.RenderException;
import org.understudy.render.Renderer;
import org.understudy.render.docx.DocxRenderer;
import org.understudy.render.odt.OdtRenderer;
import org.understudy.render.pdf.Fonts;
import org.understudy.render.pdf.PdfRenderer;
import org.understudy.render.xlsx.XlsxRenderer;
import org.understudy.source.SourceTree;
import org.understudy.template.Comparisons;
import org.understudy.template.Layer;
import org.understudy.template.LetterMaker;
import org.understudy.template.PageMaker;
import org.understudy.template.TemplateLayers;

/** What is loaded once for all packs of a build: templates, and the renderers with their styles and fonts when needed. */
final class Workshop {
    private static final String PLAN_TEMPLATES = "templates";
    private static final String REFERENCE_ODT = "reference.odt";
    private static final String REFERENCE_DOCX = "reference.docx";
    private static final String BASE_STYLES = "print.css";
    private static final String THEME = "theme.css";

    private final Optional<SourceTree> theme;
    private final TemplateLayers layers;
    private final PageMaker pages;
    private final XlsxRenderer sheets = new XlsxRenderer();
    private final Map<Format, Renderer> renderers = new EnumMap<>(Format.class);

    /** What a request is worked on with. */
    static Workshop of(SourceTree plan, Request request) throws IOException {
        return new Workshop(
                plan,
                request.theme().isPresent()
                        ? Optional.of(SourceTree.open(request.theme().get()))
                        : Optional.empty());
    }

    Workshop(SourceTree plan, Optional<SourceTree> theme) throws IOException {
        this.theme = theme;
        var all = new ArrayList<Layer>();
        Path own = plan.root().resolve(PLAN_TEMPLATES);
        if (Files.isDirectory(own)) {
            all.add(Layer.folder(SourceTree.open(own), PLAN_TEMPLATES + "/"));
        }
        if (theme.isPresent()) {
            all.add(Layer.folder(theme.get(), theme.get().root() + "/"));
        }
        all.add(Layer.builtIn());
        layers = new TemplateLayers(all);
        pages = new PageMaker(layers);
    }

    /** A folder of templates and styles between the built-in ones and the plan's. */
    Optional<SourceTree> theme() {
        return theme;
    }

    PageMaker pages() {
        return pages;
    }

    Comparisons comparisons() {
        return new Comparisons(layers);
    }

    LetterMaker letters() {
        return new LetterMaker(layers);
    }

    /** Digest of the engine and the styles, which no page shows. */
    String looks(String engine) throws IOException {
        var digest = new Digest().add(engine);
        for (String name : List.of(REFERENCE_ODT, REFERENCE_DOCX, BASE_STYLES, THEME)) {
            for (TemplateLayers.Found found : layers.findAll(name)) {
                digest.add(name).add(found.bytes());
            }
        }
        return digest.hex();
    }

    /** What puts sheets into workbooks. */
    XlsxRenderer sheets() {
        return sheets;
    }

    /** @throws RenderException if a style sheet or reference document can't be used */
    synchronized Renderer renderer(Format format) throws IOException, RenderException {
        Renderer known = renderers.get(format);
        if (known != null) {
            return known;
        }
        Renderer made = switch (format) {
            case PDF -> new PdfRenderer(styleSheets(), Fonts.builtIn());
            case ODT -> new OdtRenderer(required(REFERENCE_ODT));
            case DOCX -> new DocxRenderer(required(REFERENCE_DOCX));
            case XLSX -> throw new IllegalArgumentException("pages don't become " + format);
        };
        renderers.put(format, made);
        return made;
    }

    /** The first layer's basic styles, then every layer's theme, the author's last. */
    private List<String> styleSheets() throws IOException {
        var sheets = new ArrayList<String>();
        sheets.add(new String(required(BASE_STYLES), StandardCharsets.UTF_8));
        List<TemplateLayers.Found> themes = layers.findAll(THEME);
        for (int i = themes.size() - 1; i >= 0; i--) {
            sheets.add(new String(themes.get(i).bytes(), StandardCharsets.UTF_8));
        }
        return List.copyOf(sheets);
    }

    private byte[] required(String name) throws IOException {
        return layers.find(name)
                .orElseThrow(() -> new IllegalStateException("the built-in layer lacks " + name))
                .bytes();
    }
}
