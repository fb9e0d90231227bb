package org.understudy.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.RuleId;
import org.understudy.source.Position;
import org.understudy.source.SourceRange;

class BuildNoteTest {
    private static final SourceRange PLACE = new SourceRange("people/zoë.md", new Position(3, 1), new Position(4, 17));
    private static final BuildNote NOTE = new BuildNote(
            "circumstances of a build",
            List.of("/home/maria/vault.kdbx"),
            new TreeMap<>(Map.of("tom", "inputs of tom", "ana", "inputs of ana")),
            List.of(
                    Diagnostic.at(PLACE, RuleId.warning("PEOPLE-001"), "a \"name\"", "42")
                            .hinting("other"),
                    Diagnostic.general(RuleId.note("SECRET-040"), "")
                            .relatedTo(PLACE)
                            .relatedTo(SourceRange.ofFile("plan.md"))),
            Optional.of(new BuildNote.Replaced(3, 0)));

    @Test
    void whatIsWrittenIsRead() throws IOException {
        assertThat(BuildNote.fromJson(NOTE.toJson())).isEqualTo(NOTE);
        var plain = new BuildNote("", List.of(), new TreeMap<>(), List.of(), Optional.empty());
        assertThat(BuildNote.fromJson(plain.toJson())).isEqualTo(plain);
    }

    @TestFactory
    Stream<DynamicTest> anythingElseIsRefused() {
        String good = NOTE.toJson();
        return Stream.of(
                        "",
                        "{}",
                        "[]",
                        good.replace("understudy-build-1", "understudy-build-0"),
                        good.replace("\"circumstances\"", "\"circumstance\""),
                        good.replace("PEOPLE-001", "people"),
                        good.replace("WARNING", "ALARM"),
                        good.replace("\"inputs of tom\"", "7"),
                        good.replace("\"packs\"", "\"pack\""),
                        good.replace("[ 3, 0 ]", "[ 3 ]").replace("[\n    3,\n    0\n  ]", "[ 3 ]"),
                        good.replace("17", "0"),
                        good.substring(0, good.length() - 3))
                .map(text -> DynamicTest.dynamicTest(
                        text.isEmpty() ? "nothing" : Integer.toHexString(text.hashCode()),
                        () -> assertThatThrownBy(() -> BuildNote.fromJson(text)).isInstanceOf(IOException.class)));
    }
}
