package org.understudy.template;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
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
    public Reader getReader(Object source, String encoding) throws IOException {
        var found = (TemplateLayers.Found) source;
        try {
            return new StringReader(found.text());
        } catch (CharacterCodingException e) {
            throw new NotUtf8Exception(found.place(), e);
        }
    }

    @Override
    public void closeTemplateSource(Object source) {}

    /** A template isn't written in UTF-8. */
    static final class NotUtf8Exception extends IOException {
        private static final long serialVersionUID = 1L;
        private final String place;

        NotUtf8Exception(String place, CharacterCodingException cause) {
            super(cause);
            this.place = place;
        }

        String place() {
            return place;
        }
    }
}
