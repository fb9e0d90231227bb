package org.understudy.vault.kdbx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Why something can't be opened. */
final class Failures {
    private Failures() {}

    static KdbxException.Reason of(ThrowingCallable call) {
        Throwable thrown = catchThrowable(call);
        assertThat(thrown).isInstanceOf(KdbxException.class);
        return ((KdbxException) thrown).reason();
    }
}
