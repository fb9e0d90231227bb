package org.understudy.plan;

/** A fact that may not be on file. */
public enum Known implements Term {
    YES,
    NO,
    UNKNOWN
}
