package org.understudy.reveal;

/** A place in a list of codes: from {@code start} up to, not including, {@code end}. */
record CodeEntry(int start, int end, boolean used) {}
