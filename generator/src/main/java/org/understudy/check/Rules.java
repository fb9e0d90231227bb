package org.understudy.check;

import java.util.List;

/** The rules that are held against every plan. */
final class Rules {
    /** In the order of their ids. */
    static final List<Rule> ALL = List.of(new LiteralSecret());

    private Rules() {}
}
