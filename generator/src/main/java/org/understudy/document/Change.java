package org.understudy.document;

import org.understudy.plan.Term;

/** What became of content from one edition of a document to a later one. */
public enum Change implements Term {
    /** Only the later one has it. */
    INSERTED,
    /** Only the earlier one has it. */
    DELETED
}
