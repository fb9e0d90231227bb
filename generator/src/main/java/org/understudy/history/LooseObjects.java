package org.understudy.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.ObjectId;

/** The objects that lie in a file of their own. */
final class LooseObjects {
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{40}");

    private LooseObjects() {}

    /** @param database the folder {@code objects} */
    static List<ObjectId> in(Path database) throws IOException {
        try (Stream<Path> files = Files.find(database, 2, (file, attributes) -> attributes.isRegularFile())) {
            return files.map(file -> database.relativize(file).toString().replaceAll("[/\\\\]", ""))
                    .filter(name -> NAME.matcher(name).matches())
                    .map(ObjectId::fromString)
                    .toList();
        }
    }
}
