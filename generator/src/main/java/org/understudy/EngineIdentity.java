package org.understudy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.understudy.pack.Digest;

/**
 * Tells this engine, with its built-in layer, from every other version of it: a digest of the artifacts it is running from.
 * Documents made by another engine are made again.
 */
final class EngineIdentity {
    private static final List<String> LANDMARKS =
            List.of("/org/understudy/Understudy.class", "/org/understudy/templates/page.ftlx");

    private EngineIdentity() {}

    static String digest() throws IOException {
        var digest = new Digest();
        for (String landmark : LANDMARKS) {
            URL place = EngineIdentity.class.getResource(landmark);
            if (place == null) {
                throw new IOException("no " + landmark);
            }
            try {
                add(place.toURI(), landmark, digest);
            } catch (URISyntaxException | UncheckedIOException e) {
                throw new IOException("no artifact with " + landmark, e);
            }
        }
        return digest.hex();
    }

    private static void add(URI place, String landmark, Digest digest) throws IOException {
        String text = place.toString();
        String artifact = text.substring(0, text.length() - landmark.length());
        if (artifact.startsWith("jar:")) {
            String jar = artifact.substring("jar:".length(), artifact.length() - "!".length());
            digest.add(Files.readAllBytes(Path.of(URI.create(jar))));
            return;
        }
        Path root = Path.of(URI.create(artifact));
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.add(root.relativize(file).toString()).add(Files.readAllBytes(file));
            }
        }
    }
}
