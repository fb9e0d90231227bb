package org.understudy.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EnvironmentSecretsTest {
    private final EnvironmentSecrets source = new EnvironmentSecrets(
            name -> Optional.ofNullable(Map.of("A", "value", "EMPTY", "").get(name)));

    @Test
    void givesTheValue() throws Exception {
        assertThat(Diagnoses.text(source, "env:A")).isEqualTo("value");
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(Diagnoses.shortly(source, "env:B")).isEqualTo("SECRET-011 [B]");
        assertThat(Diagnoses.shortly(source, "env:EMPTY")).isEqualTo("SECRET-010 [env:EMPTY]");
    }
}
