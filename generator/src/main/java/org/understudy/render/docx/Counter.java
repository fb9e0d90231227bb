package org.understudy.render.docx;

/** Gives numbers to what needs one, from 1, through a document. */
final class Counter {
    private int last;

    String next() {
        return Integer.toString(++last);
    }
}
