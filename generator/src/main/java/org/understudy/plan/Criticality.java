package org.understudy.plan;

/** How soon the loss of a thing hurts, worst first. */
public enum Criticality implements Term {
    CRITICAL,
    IMPORTANT,
    NORMAL
}
