package org.understudy;

import java.util.Locale;

/** What is asked of whoever starts a plan or records a review. */
public enum Question {
    REVIEW_KIND,
    REVIEW_DATE,
    REVIEW_BY,
    REVIEW_SCOPE,
    REVIEW_FINDINGS,
    REVIEW_NEXT,
    INIT_AUTHOR,
    INIT_TITLE,
    INIT_JURISDICTION;

    /** The name of the parameter that answers it, and of its words: {@code review.kind}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replaceFirst("_", ".").replace('_', '-');
    }
}
