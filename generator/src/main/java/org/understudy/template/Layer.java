package org.understudy.template;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.understudy.source.SourceFiles;

/** One layer of templates, messages and styles. */
public interface Layer {
    /** The largest file a layer may hold, in bytes. */
    int LIMIT = 16 << 20;

    /** What stands before the name of a file when its place is told to the author: a folder ended by a slash, or the like. */
    String label();

    /**
     * The bytes of a file of the layer.
     *
     * @param name relative, with {@code /} between its parts; one that leads out of the layer finds nothing
     */
    Optional<byte[]> read(String name) throws IOException;

    /** The layer in a folder. */
    static Layer folder(SourceFiles tree, String label) {
        return new Layer() {
            @Override
            public String label() {
                return label;
            }

            @Override
            public Optional<byte[]> read(String name) throws IOException {
                return tree.has(name) ? Optional.of(tree.read(name, LIMIT)) : Optional.empty();
            }
        };
    }

    /** The layer that every build ends with: the artifact {@code understudy-templates}. */
    static Layer builtIn() {
        return new Layer() {
            @Override
            public String label() {
                return "understudy:";
            }

            @Override
            public Optional<byte[]> read(String name) throws IOException {
                if (!name.matches("[A-Za-z0-9_-]+(?:[./][A-Za-z0-9_-]+)*")) {
                    return Optional.empty();
                }
                try (InputStream in = Layer.class.getResourceAsStream("/org/understudy/templates/" + name)) {
                    return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
                }
            }
        };
    }
}
