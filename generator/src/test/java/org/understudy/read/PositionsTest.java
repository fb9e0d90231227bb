package org.understudy.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.golden.PlanFormatExamples;
import org.understudy.source.Position;
import org.understudy.source.SourceFile;
import org.understudy.source.SourceRange;

/** What is read of front matter stands where it says: on files with all sorts of line ends and characters. */
class PositionsTest {
    private static final List<UnaryOperator<String>> VARIANTS = List.of(
            text -> text,
            text -> text.replace("\n", "\r\n"),
            text -> text.replace("\n", "\r"),
            text -> text.replace(" ", "  ").replace("---  ", "---"),
            text -> text.replace(": ", ": \"🙂 👩\u200D🔧\" # 𝒳\n# 🙂\n"),
            text -> text.replace("[", "[🙂, ").replace("e", "𝒆"));

    @TestFactory
    Stream<DynamicTest> whatIsReadStandsWhereItSays() throws IOException {
        return PlanFormatExamples.all().entrySet().stream()
                .filter(example -> example.getValue().startsWith("---\n"))
                .map(example -> dynamicTest(example.getKey(), () -> {
                    int checked = 0;
                    for (UnaryOperator<String> variant : VARIANTS) {
                        checked += check(new SourceFile(example.getKey(), variant.apply(example.getValue())));
                    }
                    assertThat(checked).isGreaterThan(9);
                }));
    }

    private static int check(SourceFile file) {
        var diagnostics = new Diagnostics();
        var scalars = new ArrayList<Value.Scalar>();
        FrontMatter.find(file, diagnostics)
                .flatMap(front -> new YamlReader().read(file, front.start(), front.end(), diagnostics))
                .ifPresent(front -> collect(front, scalars));
        for (Value.Scalar scalar : scalars) {
            assertThat(unquoted(text(file, scalar.at())))
                    .as(scalar.at().toString())
                    .isEqualTo(scalar.text());
        }
        return scalars.size();
    }

    private static void collect(Value value, List<Value.Scalar> scalars) {
        if (value instanceof Value.Scalar scalar) {
            scalars.add(scalar);
        } else if (value instanceof Value.Sequence sequence) {
            sequence.items().forEach(item -> collect(item, scalars));
        } else if (value instanceof Value.Mapping mapping) {
            mapping.entries().forEach(entry -> {
                scalars.add(new Value.Scalar(entry.key(), Value.Scalar.Type.TEXT, entry.keyAt()));
                collect(entry.value(), scalars);
            });
        }
    }

    private static String text(SourceFile file, SourceRange at) {
        return file.text().substring(offset(file, at.start()), offset(file, at.end()));
    }

    private static int offset(SourceFile file, Position position) {
        return file.offset(position.line() - 1, 0) + position.column() - 1;
    }

    private static String unquoted(String text) {
        return text.startsWith("\"") ? text.substring(1, text.length() - 1) : text;
    }
}
