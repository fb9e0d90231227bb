package org.understudy.document;

/** The size of a page, upright. */
public enum Paper {
    /** ISO 216: 210 mm by 297 mm. */
    A4,
    /** ANSI A: 8.5 inches by 11 inches. */
    LETTER
}
