package org.understudy.read;

import java.util.List;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * What the YAML parser stumbled over, in the words of the diagnostics. Its own words aren't used: they are English, and they
 * quote characters of the file, which may be those of a secret.
 */
final class YamlProblem {
    private record Known(String part, String word) {}

    /** By a part of the parser's words; the first that fits. */
    private static final List<Known> KNOWN = List.of(
            new Known("TAB", "@yaml.tab"),
            new Known("mapping values are not allowed", "@yaml.colon"),
            new Known("could not find expected ':'", "@yaml.no-colon"),
            new Known("found unexpected end of stream", "@yaml.quote"),
            new Known("found unexpected document separator", "@yaml.quote"),
            new Known("escape", "@yaml.escape"),
            new Known("expected ',' or", "@yaml.bracket"),
            new Known("that cannot start any token", "@yaml.start"),
            new Known("alias", "@yaml.alias"),
            new Known("expected '<document start>'", "@yaml.document"),
            new Known("sequence entries are not allowed", "@yaml.indentation"),
            new Known("expected <block end>", "@yaml.indentation"));

    private YamlProblem() {}

    /** An argument for the message; empty where nothing more is known. */
    static String word(MarkedYamlEngineException e) {
        String problem = String.valueOf(e.getProblem());
        return KNOWN.stream()
                .filter(known -> problem.contains(known.part()))
                .map(Known::word)
                .findFirst()
                .orElse("");
    }
}
