package org.understudy.seal;

/** A sealed document doesn't open. Says nothing of what it holds, nor of the passphrase. */
public final class UnopenedException extends Exception {
    private static final long serialVersionUID = 1L;
    private final Reason reason;

    /** Why. */
    public enum Reason {
        /** The passphrase isn't the one that it was sealed with, as far as the format can tell. */
        PASSPHRASE,
        /** It isn't what this program seals, or not all of it is there. */
        DAMAGED
    }

    UnopenedException(Reason reason, String what) {
        super(what);
        this.reason = reason;
    }

    static UnopenedException damaged(String what) {
        return new UnopenedException(Reason.DAMAGED, what);
    }

    static UnopenedException passphrase() {
        return new UnopenedException(Reason.PASSPHRASE, "the passphrase doesn't open it");
    }

    /** Whether another passphrase may open it. No cause is kept, since it may quote what was opened. */
    public Reason reason() {
        return reason;
    }
}
