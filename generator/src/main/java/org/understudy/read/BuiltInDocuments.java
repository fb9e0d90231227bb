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

/** Files of facts as they are shipped, in the artifact {@code understudy-templates}; they are read one by one. */
public final class BuiltInDocuments {
    private static final String RESOURCES = "/org/understudy/templates/";
    private static final String INDEX = "index.txt";

    private final YamlReader yaml = new YamlReader();
    private final String folder;
    private final String ending;

    private BuiltInDocuments(String folder, String ending) {
        this.folder = folder;
        this.ending = ending;
    }

    /** The provider catalogue. */
    public static BuiltInDocuments providers() {
        return new BuiltInDocuments("providers/", ".yaml");
    }

    /** The jurisdictions. */
    public static BuiltInDocuments jurisdictions() {
        return new BuiltInDocuments("jurisdictions/", "/jurisdiction.yaml");
    }

    /** The ids of all, sorted. */
    public Set<String> ids() {
        return new TreeSet<>(text(INDEX).lines().toList());
    }

    /**
     * One of them.
     *
     * @param id one of {@link #ids}
     * @param diagnostics is told what is wrong with the file
     */
    public Optional<DataDocument> read(String id, Diagnostics diagnostics) {
        String name = id + ending;
        var file = new SourceFile("understudy:" + folder + name, text(name));
        return yaml.read(file, 0, file.text().length(), diagnostics).map(facts -> new DataDocument(id, file, facts));
    }

    private String text(String name) {
        String resource = RESOURCES + folder + name;
        try (InputStream in = BuiltInDocuments.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new FileNotFoundException(resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
