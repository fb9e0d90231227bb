package org.understudy.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.SecretRef;
import org.understudy.plan.SecretRef.Scheme;

class SecretsTest {
    private final List<String> closed = new ArrayList<>();

    private final class Fake implements SecretSource {
        private final Scheme scheme;

        Fake(Scheme scheme) {
            this.scheme = scheme;
        }

        @Override
        public Scheme scheme() {
            return scheme;
        }

        @Override
        public Secret resolve(SecretRef ref) {
            return Secret.copyOf((scheme.term() + " " + ref.locator()).toCharArray());
        }

        @Override
        public List<Diagnostic> warnings() {
            return List.of(Diagnostic.general(RuleId.warning("TEST-001"), scheme.term()));
        }

        @Override
        public void close() {
            closed.add(scheme.term());
        }
    }

    @Test
    void eachSchemeHasItsSource() throws Exception {
        try (var secrets = new Secrets(List.of(new Fake(Scheme.FILE), new Fake(Scheme.ENV)))) {
            try (Secret secret = secrets.resolve(Diagnoses.ref("env:a"))) {
                assertThat(secret.<String>reveal(Object::toString)).isEqualTo("env a");
            }
            assertThat(secrets.check(Diagnoses.ref("file:a"))).isEmpty();
            assertThat(secrets.warnings()).extracting(d -> d.arguments().get(0)).containsExactly("env", "file");
        }
        assertThat(closed).containsExactlyInAnyOrder("env", "file");
    }

    @Test
    void aSchemeWithoutASource() {
        try (var secrets = new Secrets(List.of(new Fake(Scheme.ENV)))) {
            SecretRef ref = Diagnoses.ref("pass:a#b");
            Diagnostic expected =
                    Diagnostic.general(Secrets.NO_SOURCE, "pass:a#b", "pass").hinting("pass");
            assertThat(secrets.check(ref)).isEqualTo(Optional.of(expected));
            assertThatThrownBy(() -> secrets.resolve(ref))
                    .isInstanceOfSatisfying(
                            SecretUnavailableException.class,
                            e -> assertThat(e.diagnostic()).isEqualTo(expected));
        }
    }

    @Test
    void twoSourcesOfOneScheme() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Secrets(List.of(new Fake(Scheme.ENV), new Fake(Scheme.ENV))));
    }
}
