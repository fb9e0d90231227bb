package org.understudy;

import java.io.IOException;
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
                add(place, landmark, digest);
            } catch (URISyntaxException e) {
                throw new IOException("no path of " + landmark, e);
            }
        }
        return digest.hex();
    }

    private static void add(URL place, String landmark, Digest digest) throws IOException, URISyntaxException {
        if (place.getProtocol().equals("jar")) {
            String text = place.toString();
            digest.add(
                    Files.readAllBytes(Path.of(new URL(text.substring("jar:".length(), text.indexOf("!/"))).toURI())));
            return;
        }
        Path root = Path.of(place.toURI());
        for (int i = 0; i < landmark.chars().filter(c -> c == '/').count(); i++) {
            root = java.util.Objects.requireNonNull(root.getParent());
        }
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.add(root.relativize(file).toString()).add(Files.readAllBytes(file));
            }
        }
    }
}
