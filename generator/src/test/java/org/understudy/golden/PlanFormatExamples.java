package org.understudy.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The example files of {@code docs/plan-format.md}: each a line with its path, then its content in a fence. */
public final class PlanFormatExamples {
    static final Path REFERENCE = Golden.project("docs/plan-format.md");

    private static final Pattern EXAMPLE = Pattern.compile("(?ms)^`([\\w/.-]+\\.md)`\\n\\n```markdown\\n(.*?)^```$");
    private static final Pattern IMAGE = Pattern.compile("!\\[[^]]*]\\((?:\\.\\./)?(images/[\\w.-]+)");

    private PlanFormatExamples() {}

    /** Their contents by their paths. */
    public static Map<String, String> all() throws IOException {
        var examples = new TreeMap<String, String>();
        EXAMPLE.matcher(Files.readString(REFERENCE)).results().forEach(found -> {
            if (examples.put(found.group(1), found.group(2)) != null) {
                throw new IllegalStateException(found.group(1) + " stands there twice");
            }
        });
        return examples;
    }

    /** Writes them, and the images they show, as a plan. */
    public static void writeTo(Path folder) throws IOException {
        for (var example : all().entrySet()) {
            write(folder.resolve(example.getKey()), example.getValue());
            for (var image : IMAGE.matcher(example.getValue()).results().toList()) {
                write(folder.resolve(image.group(1)), "an image");
            }
        }
    }

    private static void write(Path file, String content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
