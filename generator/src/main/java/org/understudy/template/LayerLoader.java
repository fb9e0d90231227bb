package org.understudy.template;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Gives FreeMarker its templates from the layers, and nothing else: names end in {@code .ftlx}, which escapes. */
final class LayerLoader implements TemplateLoader {
    private final TemplateLayers layers;

    LayerLoader(TemplateLayers layers) {
        this.layers = layers;
    }

    @Override
    public @Nullable Object findTemplateSource(String name) throws IOException {
        return name.endsWith(".ftlx") ? layers.find(name).orElse(null) : null;
    }

    @Override
    public long getLastModified(Object source) {
        return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) {
        return new StringReader(new String(((TemplateLayers.Found) source).bytes(), StandardCharsets.UTF_8));
    }

    @Override
    public void closeTemplateSource(Object source) {}
}
