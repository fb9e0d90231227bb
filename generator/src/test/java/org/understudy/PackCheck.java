package org.understudy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.understudy.json.Json;
import org.understudy.pack.FileTree;

/** Holds a pack against its manifest, as its recipient could. */
final class PackCheck {
    private PackCheck() {}

    static int edition(Path pack) throws IOException {
        return Math.toIntExact((Long) manifest(pack).getOrDefault("edition", 0L));
    }

    private static Map<String, Object> manifest(Path pack) throws IOException {
        return Json.readObject(Files.readString(pack.resolve("manifest.json")));
    }

    /** What isn't as the manifest says. */
    static List<String> problems(Path pack) throws Exception {
        var problems = new ArrayList<String>();
        var names = new TreeSet<>(FileTree.names(pack));
        names.removeAll(List.of("", "manifest.json"));
        for (Object document : (List<?>) manifest(pack).getOrDefault("documents", List.of())) {
            Map<?, ?> entry = (Map<?, ?>) document;
            String name = String.valueOf(entry.get("file"));
            if (!names.remove(name)) {
                problems.add("there is no " + name);
                continue;
            }
            byte[] content = Files.readAllBytes(pack.resolve(name));
            String digest = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content));
            if (!digest.equals(entry.get("sha256"))
                    || !Long.valueOf(content.length).equals(entry.get("size"))) {
                problems.add(name + " is another file");
            }
        }
        names.forEach(name -> problems.add(name + " isn't in the manifest"));
        return problems;
    }
}
