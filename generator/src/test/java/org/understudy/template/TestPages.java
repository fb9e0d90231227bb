package org.understudy.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.understudy.check.CheckedPlan;
import org.understudy.diagnostic.Checked;
import org.understudy.document.Imprint;
import org.understudy.document.Page;
import org.understudy.golden.Plans;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Format;
import org.understudy.plan.Pack;
import org.understudy.plan.SecretRef;
import org.understudy.source.SourceTree;
import org.understudy.text.Language;

/** Pages of the smallest sample, by templates of a test. */
final class TestPages {
    static final String SHORT = "D1-first-hours.ftlx";
    static final String PROTECTED = "D2-succession.ftlx";

    /** Enough for every page of a test. */
    static final TemplateLimits PATIENT = new TemplateLimits(1 << 20, Duration.ofSeconds(60));

    static final TemplateLimits IMPATIENT = new TemplateLimits(1 << 20, Duration.ofSeconds(1));
    private static final CheckedPlan PLAN = Plans.sample("minimal");
    private static final SourceTree TREE = Plans.tree(Plans.sampleFolder("minimal"));

    private TestPages() {}

    /** A layer of texts by their names. */
    static Layer layer(Map<String, String> files) {
        return new Layer() {
            @Override
            public String label() {
                return "templates/";
            }

            @Override
            public Optional<byte[]> read(String name) {
                return Optional.ofNullable(files.get(name)).map(text -> text.getBytes(StandardCharsets.UTF_8));
            }
        };
    }

    static Layer folder(Path folder) {
        return Layer.folder(Plans.tree(folder), "templates/");
    }

    static Checked<PageMaker.Made> make(DocumentId document, Layer own) {
        return make(document, own, "en", PATIENT);
    }

    static Checked<PageMaker.Made> make(DocumentId document, Layer own, String language, TemplateLimits limits) {
        return make(document, List.of(own, Layer.builtIn()), language, limits);
    }

    /** @param layers the built-in one, or what stands for it, last */
    static Checked<PageMaker.Made> make(
            DocumentId document, List<Layer> layers, String language, TemplateLimits limits) {
        Pack pack = PLAN.plan().packs().values().iterator().next();
        Pack inLanguage = pack.language().tag().equals(language)
                ? pack
                : in(pack, Language.of(language).orElseThrow());
        try {
            Checked<List<PageMaker.Made>> made =
                    new PageMaker(new TemplateLayers(layers), limits).make(document, PLAN, inLanguage, TREE);
            return new Checked<>(made.value().map(pages -> pages.get(0)), made.diagnostics());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Pack in(Pack pack, Language language) {
        return with(pack, language, pack.documents(), pack.formats(), pack.settled());
    }

    /** The same pack with other documents, in another language and other formats. */
    static Pack with(
            Pack pack, Language language, List<DocumentId> documents, List<Format> formats, List<DocumentId> settled) {
        return new Pack(
                pack.id(),
                pack.origin(),
                pack.name(),
                pack.recipient(),
                language,
                documents,
                formats,
                pack.covers(),
                pack.engagements(),
                pack.workflows(),
                pack.devices(),
                pack.places(),
                pack.instruments(),
                pack.custody(),
                pack.keysOf(),
                pack.annexes(),
                settled,
                pack.mustReach(),
                pack.protection(),
                pack.deliverTo(),
                pack.accept(),
                pack.body());
    }

    /** A template of a whole page with this body. */
    static String page(String body) {
        return """
                <html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Page</title></head><body>
                <h1>Page</h1>
                %s
                </body></html>
                """.formatted(body);
    }

    /** Reads a page as it comes from a template: {@code D1-tom} of {@code templates/D1-first-hours.ftlx}. */
    static Page read(String xhtml, Map<String, SecretRef> secrets) throws PageException {
        return read(xhtml, secrets, secrets.isEmpty() ? DocumentId.D1 : DocumentId.D2);
    }

    /** Reads a page of another document. */
    static Page read(String xhtml, Map<String, SecretRef> secrets, DocumentId document) throws PageException {
        return new PageReader()
                .read(
                        xhtml,
                        title -> new Imprint(
                                document,
                                "tom",
                                "D1-tom",
                                title,
                                "A plan",
                                "Jan",
                                Language.of("en").orElseThrow(),
                                1,
                                LocalDate.of(2026, 11, 1),
                                Optional.empty()),
                        secrets,
                        new ImageReader(TREE, new TemplateLayers(List.of(Layer.builtIn()))),
                        new Problems("templates/" + SHORT, "D1-tom"));
    }
}
