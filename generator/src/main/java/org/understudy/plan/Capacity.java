package org.understudy.plan;

/** On whose behalf an account is held. These are never mixed: what is held for a customer is no part of an estate. */
public enum Capacity implements Term {
    OWN_PRIVATE(true),
    OWN_BUSINESS(true),
    HELD_FOR_CUSTOMER(false),
    JOINT(true),
    EMPLOYER(false);

    private final boolean own;

    Capacity(boolean own) {
        this.own = own;
    }

    /** Whether it is the author's own, alone or with others: what isn't goes to neither heirs nor executor. */
    public boolean own() {
        return own;
    }
}
