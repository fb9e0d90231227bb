package org.understudy.seal.lock;

/** A file doesn't hold the keys that it seems to hold. Says nothing about what it holds instead. */
final class MalformedKeyException extends Exception {
    private static final long serialVersionUID = 1L;

    MalformedKeyException() {
        super("malformed key");
    }
}
