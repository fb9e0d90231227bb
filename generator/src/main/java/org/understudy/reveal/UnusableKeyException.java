package org.understudy.reveal;

/** A value that is no key of an authenticator app. Says what is wrong with it, and nothing of it. */
final class UnusableKeyException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** What is wrong; in lower case the variant of the hint. */
    enum Reason {
        /** A key that isn't Base32, or is empty. */
        LETTERS,
        /** An address without a key, or of another kind than time or counter. */
        ADDRESS,
        /** Digits, period, counter or hash function that no app offers. */
        PARAMETERS
    }

    UnusableKeyException(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
