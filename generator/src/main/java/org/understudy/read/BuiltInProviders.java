package org.understudy.read;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.source.SourceFile;

/** The provider catalogue as it is shipped, in the artifact {@code understudy-templates}; its files are read one by one. */
public final class BuiltInProviders {
    private static final String FOLDER = "/org/understudy/templates/providers/";
    private static final String INDEX = "index.txt";

    private final YamlReader yaml = new YamlReader();

    /** The ids of all entries, sorted. */
    public Set<String> ids() {
        return new TreeSet<>(text(INDEX).lines().toList());
    }

    /**
     * One of the entries.
     *
     * @param id one of {@link #ids}
     * @param diagnostics is told what is wrong with the file
     */
    public Optional<ProviderDocument> read(String id, Diagnostics diagnostics) {
        String name = id + ".yaml";
        var file = new SourceFile("understudy:providers/" + name, text(name));
        return yaml.read(file, 0, file.text().length(), diagnostics)
                .map(facts -> new ProviderDocument(id, file, facts));
    }

    private static String text(String name) {
        try (InputStream in = BuiltInProviders.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new FileNotFoundException(FOLDER + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
