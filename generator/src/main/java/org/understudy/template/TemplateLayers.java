package org.understudy.template;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.source.SourceRange;
import org.understudy.text.Language;
import org.understudy.text.Messages;

/** Template layers, the first before the next: files are looked up one by one, messages key by key. */
public final class TemplateLayers {
    private final List<Layer> layers;

    /** @param layers the author's first, the built-in one last */
    public TemplateLayers(List<Layer> layers) {
        this.layers = List.copyOf(layers);
    }

    /** A file and where it was found. */
    public record Found(String place, byte[] bytes) {
        /** What is written in it, without a byte order mark. */
        String text() throws CharacterCodingException {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        }
    }

    /** The file of the first layer that has it. */
    public Optional<Found> find(String name) throws IOException {
        for (Layer layer : layers) {
            Optional<byte[]> bytes = layer.read(name);
            if (bytes.isPresent()) {
                return Optional.of(new Found(layer.label() + name, bytes.get()));
            }
        }
        return Optional.empty();
    }

    /** The file in every layer that has it, the first layer's first. */
    public List<Found> findAll(String name) throws IOException {
        var all = new ArrayList<Found>();
        for (Layer layer : layers) {
            layer.read(name).ifPresent(bytes -> all.add(new Found(layer.label() + name, bytes)));
        }
        return List.copyOf(all);
    }

    /** The words of a language; the built-in layer must have the language. */
    Messages messages(Language language) throws IOException, PageException {
        String name = "messages_" + language.tag() + ".properties";
        if (layers.get(layers.size() - 1).read(name).isEmpty()) {
            throw new PageException(Diagnostic.general(TemplateRules.NO_LANGUAGE, language));
        }
        var maps = new ArrayList<Map<String, String>>();
        for (Found found : findAll(name)) {
            maps.add(properties(found));
        }
        return Messages.of(language, maps);
    }

    private static Map<String, String> properties(Found found) throws IOException, PageException {
        var properties = new Properties();
        try {
            properties.load(new StringReader(found.text()));
        } catch (CharacterCodingException e) {
            throw bad(found, "UTF-8");
        } catch (IllegalArgumentException e) {
            throw bad(found, "@layer.properties");
        }
        var map = new HashMap<String, String>();
        properties.stringPropertyNames().forEach(key -> map.put(key, properties.getProperty(key)));
        return map;
    }

    private static PageException bad(Found found, String what) {
        return new PageException(Diagnostic.at(SourceRange.ofFile(found.place()), TemplateRules.BAD_LAYER, what));
    }
}
