package org.understudy.history;

import java.util.List;

/** A step on the way from an entity to a value in it. */
public sealed interface Step {

    /** To a component. */
    record Into(Field field) implements Step {}

    /**
     * To an element of a list that stands in both editions.
     *
     * @param type of the element
     * @param called what it is known by; empty where that is its type alone
     */
    record Among(Class<? extends Record> type, List<Value> called) implements Step {
        public Among {
            called = List.copyOf(called);
        }
    }
}
