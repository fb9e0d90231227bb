package org.understudy.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class BuildStateTest {
    private static final BuildState STATE = TestPack.edition(3).state();

    @Test
    void whatIsWrittenIsRead() throws IOException {
        assertThat(BuildState.fromJson(STATE.toJson())).isEqualTo(STATE);
    }

    @Test
    void theInputsCanChangeAlone() {
        assertThat(STATE.withInputs("others"))
                .isEqualTo(new BuildState("others", STATE.salt(), STATE.content(), STATE.manifest()));
    }

    @TestFactory
    Stream<DynamicTest> anythingElseIsRefused() {
        String good = STATE.toJson();
        return Stream.of(
                        "",
                        "{}",
                        "[]",
                        good.replace("understudy-state-1", "understudy-state-0"),
                        good.replace(STATE.salt(), "xyz"),
                        good.replace(STATE.salt(), STATE.salt().toUpperCase(java.util.Locale.ROOT)),
                        good.replace("\"content\"", "\"contents\""),
                        good.replace("\"inputs\" : \"inputs of edition 3\"", "\"inputs\" : 5"),
                        good.replace("\"manifest\"", "\"manifesto\""),
                        good.replace("understudy-pack-1", ""),
                        good.replace("\"file\" : \"", "\"file\" : \"../"),
                        good.substring(0, good.length() - 3))
                .map(text -> DynamicTest.dynamicTest(
                        text.isEmpty() ? "nothing" : text.substring(0, Math.min(60, text.length())),
                        () -> assertThatThrownBy(() -> BuildState.fromJson(text))
                                .isInstanceOf(IOException.class)));
    }
}
