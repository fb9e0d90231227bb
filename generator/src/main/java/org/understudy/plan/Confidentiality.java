package org.understudy.plan;

/** What a document may hold, and how it may leave. */
public enum Confidentiality implements Term {
    /** May hold secrets; always encrypted or sealed. */
    PROTECTED,
    /** Holds no secret; private. */
    CONFIDENTIAL,
    /** Holds no secret; delivered unencrypted, so that counsel can search, copy, edit and file it. */
    LAWYER_READY
}
