package org.understudy.plan;

/** On whose behalf an account is held. These are never mixed: what is held for a customer is no part of an estate. */
public enum Capacity implements Term {
    OWN_PRIVATE,
    OWN_BUSINESS,
    HELD_FOR_CUSTOMER,
    JOINT,
    EMPLOYER
}
