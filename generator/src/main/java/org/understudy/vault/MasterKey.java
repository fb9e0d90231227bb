package org.understudy.vault;

/** How the password of a vault is had: by asking, from the environment, from another source. Asked at most once. */
@FunctionalInterface
public interface MasterKey {
    /**
     * The password, to be closed by the caller; an empty one stands for none.
     *
     * @throws SecretUnavailableException if it can't be had
     */
    Secret ask() throws SecretUnavailableException;
}
