package org.understudy.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.understudy.Outcome;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.RuleId;
import org.understudy.diagnostic.Severity;

class FailOnTest {
    @ParameterizedTest
    @CsvSource({
        "error, ERROR, true", "error, DANGER, false", "danger, ERROR, true", "danger, DANGER, true",
        "danger, WARNING, false", "warning, WARNING, true", "warning, NOTE, false", "note, NOTE, true",
        "never, ERROR, false"
    })
    void failsOnWhatIsAsGrave(String word, Severity severity, boolean fails) throws MojoFailureException {
        var finding = Diagnostic.general(new RuleId("BIND-001", severity));
        assertThat(FailOn.of(word).fails(new Outcome(List.of(finding), List.of())))
                .isEqualTo(fails);
    }

    @Test
    void failsOnNothingWhereNothingIsFound() throws MojoFailureException {
        assertThat(FailOn.of("note").fails(new Outcome(List.of(), List.of()))).isFalse();
    }

    @Test
    void knowsNoOtherWords() {
        assertThatThrownBy(() -> FailOn.of("Errors"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("understudy.failOn")
                .hasMessageContaining("Errors");
    }
}
