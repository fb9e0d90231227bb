package org.understudy.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    @Test
    void isIndentedAndInOrder() {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("z", 1);
        tree.put("a", List.of(true, "x\ny", 2L));
        tree.put("empty", Map.of());

        assertThat(Json.write(tree)).isEqualTo("""
                        {
                          "z" : 1,
                          "a" : [
                            true,
                            "x\\ny",
                            2
                          ],
                          "empty" : { }
                        }
                        """);
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        for (long seed = 0; seed < 300; seed++) {
            Map<String, Object> tree = object(new Random(seed), 4);
            assertThat(Json.readObject(Json.write(tree))).as("seed " + seed).isEqualTo(tree);
            assertThat(List.copyOf(Json.readObject(Json.write(tree)).keySet())).isEqualTo(List.copyOf(tree.keySet()));
        }
    }

    private static Map<String, Object> object(Random random, int depth) {
        var object = new LinkedHashMap<String, Object>();
        for (int i = random.nextInt(5); i > 0; i--) {
            object.put(text(random), value(random, depth));
        }
        return object;
    }

    private static Object value(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 5 : 3)) {
            case 0 -> text(random);
            case 1 -> random.nextLong();
            case 2 -> random.nextBoolean();
            case 3 -> object(random, depth - 1);
            default -> {
                var list = new ArrayList<Object>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    list.add(value(random, depth - 1));
                }
                yield list;
            }
        };
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            text.appendCodePoint(random.nextBoolean() ? random.nextInt(0x80) : 0x1F600 + random.nextInt(0x40));
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "1",
                "\"x\"",
                "{",
                "{\"a\":}",
                "{\"a\":1,}",
                "{a:1}",
                "{\"a\":1} x",
                "{\"a\":1}{}",
                "{\"a\":null}",
                "{\"a\":1.5}",
                "{\"a\":1e3}",
                "{\"a\":99999999999999999999}",
                "{\"a\":NaN}",
                "{'a':1}",
                "{\"a\":\"\t\"}",
                "// x\n{}"
            })
    void refusesWhatItDoesNotWrite(String text) {
        assertThatThrownBy(() -> Json.readObject(text)).isInstanceOf(IOException.class);
    }

    @Test
    void refusesWhatIsNestedTooDeep() throws IOException {
        assertThat(Json.readObject("{\"a\":" + "[".repeat(31) + "]".repeat(31) + "}"))
                .containsKey("a");
        assertThatThrownBy(() -> Json.readObject("{\"a\":" + "[".repeat(32) + "]".repeat(32) + "}"))
                .isInstanceOf(IOException.class);
    }

    @Test
    void writesOnlyTrees() {
        assertThatThrownBy(() -> Json.write(Map.of("a", 1.5))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Json.write(new Object())).isInstanceOf(IllegalArgumentException.class);
    }
}
