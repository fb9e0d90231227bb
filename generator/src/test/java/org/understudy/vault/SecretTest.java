package org.understudy.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class SecretTest {
    @Test
    void aPartLivesOnItsOwn() {
        Secret whole = Secret.copyOf("one two".toCharArray());
        Secret part = whole.part(4, 7);
        whole.close();
        assertThat(part.<String>reveal(Object::toString)).isEqualTo("two");
        assertThatIllegalStateException().isThrownBy(() -> whole.part(0, 1));
    }
}
