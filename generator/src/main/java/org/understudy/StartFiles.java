package org.understudy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.understudy.bind.PlanSchemas;
import org.understudy.json.Json;
import org.understudy.text.Language;

/** The files of a new plan's repository, without its vault. */
final class StartFiles {
    /** The folder of the plan. */
    static final String PLAN = "src/plan/";

    /** In the examples, whose plan it is and what day it is; both are exchanged. */
    private static final String AUTHOR = "Robin Field";

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final String JURISDICTION = "jurisdiction: generic ";

    private static final String PLACE = "org/understudy/templates/start/";
    private static final Pattern WORD = Pattern.compile("\\{\\{([a-z0-9.-]+)}}");
    private static final Pattern DATE = Pattern.compile("\\b20\\d\\d-\\d\\d-\\d\\d\\b");

    private final Properties words = new Properties();

    StartFiles(Language language) {
        try {
            words.load(new StringReader(resource("words_" + language.tag() + ".properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        words.setProperty("language", language.tag());
    }

    /** What stands in the vault where a real secret belongs. */
    String exampleSecret() {
        return words.getProperty("secret.example");
    }

    String title() {
        return words.getProperty("plan.title");
    }

    /**
     * By their paths in the repository.
     *
     * @param project its name for Maven
     * @param today that the examples are about
     */
    SortedMap<String, String> all(String project, String author, String title, String jurisdiction, LocalDate today) {
        long days = ChronoUnit.DAYS.between(DAY, today);
        words.setProperty("plan.title", title);
        var files = new TreeMap<String, String>();
        resource("files.txt").lines().forEach(name -> {
            String text = spoken(resource(name));
            if (name.startsWith("plan/")) {
                text = moved(text, days)
                        .replace(AUTHOR, author)
                        .replace(JURISDICTION, "jurisdiction: " + jurisdiction + " ");
                files.put(PLAN + name.substring("plan/".length()), text);
            } else {
                files.put(path(name), text.replace("${groupId}", "my.plan").replace("${artifactId}", project));
            }
        });
        PlanSchemas.all()
                .forEach((kind, schema) ->
                        files.put(".understudy/schema/" + kind.folder() + ".schema.json", Json.write(schema)));
        return files;
    }

    /** Tools that pack and copy resources leave out this name. */
    private static String path(String name) {
        String path = name.substring("project/".length());
        return path.equals("gitignore") ? ".gitignore" : path;
    }

    private String spoken(String text) {
        return WORD.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(
                        Objects.requireNonNull(words.getProperty(place.group(1)), place.group())));
    }

    private static String moved(String text, long days) {
        return DATE.matcher(text)
                .replaceAll(date -> LocalDate.parse(date.group()).plusDays(days).toString());
    }

    private static String resource(String name) {
        try (InputStream in = StartFiles.class.getClassLoader().getResourceAsStream(PLACE + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As they are written. */
    static Map<String, byte[]> bytes(Map<String, String> files) {
        var bytes = new TreeMap<String, byte[]>();
        files.forEach((name, text) -> bytes.put(name, text.getBytes(UTF_8)));
        return bytes;
    }
}
