package org.understudy.access;

/** A way to find what can be reached. */
interface Search {
    Trace run(Premises premises);
}
