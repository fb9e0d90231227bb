package org.understudy.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON (RFC 8259) that another program wrote, as plain trees: {@link Map}, {@link List}, {@link String} (also for
 * numbers, as they are written) and {@link Boolean}. {@code null} is left out. A key that stands twice in an object is refused, as
 * programs don't agree which one counts. No exception says what stands in the text.
 */
public final class ForeignJson {
    private static final int DEEPEST = 64;
    private static final int LONGEST = 16 << 20;
    private static final int MOST_VALUES = 2_000_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST)
                    .build())
            .build();

    private final JsonParser json;
    private int values;

    private ForeignJson(JsonParser json) {
        this.json = json;
    }

    /**
     * The object or list in a JSON text, unmodifiable.
     *
     * @throws IOException if the text isn't well-formed, has a key twice, is neither an object nor a list, is nested deeper than 64
     *     levels or has more than two million values
     */
    public static Object read(String text) throws IOException {
        try (JsonParser json = FACTORY.createParser(text)) {
            JsonToken first = json.nextToken();
            if (first != JsonToken.START_OBJECT && first != JsonToken.START_ARRAY) {
                throw malformed();
            }
            Object tree = new ForeignJson(json).value();
            if (json.nextToken() != null) {
                throw malformed();
            }
            return tree;
        } catch (IOException e) {
            // Messages of the parser quote what they stumbled over, which may be a secret.
            throw malformed();
        }
    }

    private static IOException malformed() {
        return new IOException("not well-formed JSON within the limits");
    }

    private Map<String, Object> object() throws IOException {
        var map = new LinkedHashMap<String, Object>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String key = json.currentName();
            if (json.nextToken() != JsonToken.VALUE_NULL) {
                map.put(key, value());
            }
        }
        return Collections.unmodifiableMap(map);
    }

    private List<Object> list() throws IOException {
        var list = new ArrayList<Object>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() != JsonToken.VALUE_NULL) {
                list.add(value());
            }
        }
        return Collections.unmodifiableList(list);
    }

    private Object value() throws IOException {
        if (++values > MOST_VALUES) {
            throw malformed();
        }
        return switch (json.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> list();
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.getText();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> throw malformed();
        };
    }
}
