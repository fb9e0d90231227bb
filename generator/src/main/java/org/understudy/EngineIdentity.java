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
import org.understudy.pack.FileStamp;

/**
 * Tells this engine, with its built-in layer, from every other version of it: a digest of the artifacts it is running from.
 * Documents made by another engine are made again.
 */
final class EngineIdentity {
    private static final List<String> LANDMARKS =
            List.of("/org/understudy/Understudy.class", "/org/understudy/templates/page.ftlx");

    private EngineIdentity() {}

    /** The same wherever the artifacts lie. */
    static String digest() throws IOException {
        return of((file, digest) -> digest.add(Files.readAllBytes(file)));
    }

    /** Another whenever one of the artifacts was written anew, even if it is as it was. Quick: they aren't read. */
    static String stamp() throws IOException {
        return of((file, digest) -> digest.add(file.toString()).add(FileStamp.of(file)));
    }

    @FunctionalInterface
    private interface Adding {
        void add(Path file, Digest digest) throws IOException;
    }

    private static String of(Adding adding) throws IOException {
        var digest = new Digest();
        for (String landmark : LANDMARKS) {
            URL place = EngineIdentity.class.getResource(landmark);
            if (place == null) {
                throw new IOException("no " + landmark);
            }
            try {
                add(place.toURI(), landmark, adding, digest);
            } catch (URISyntaxException | UncheckedIOException e) {
                throw new IOException("no artifact with " + landmark, e);
            }
        }
        return digest.hex();
    }

    private static void add(URI place, String landmark, Adding adding, Digest digest) throws IOException {
        String text = place.toString();
        String artifact = text.substring(0, text.length() - landmark.length());
        if (artifact.startsWith("jar:")) {
            String jar = artifact.substring("jar:".length(), artifact.length() - "!".length());
            adding.add(Path.of(URI.create(jar)), digest);
            return;
        }
        Path root = Path.of(URI.create(artifact));
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.add(root.relativize(file).toString());
                adding.add(file, digest);
            }
        }
    }
}
