package org.understudy;

/** Is told what happens. Called from several threads. */
@FunctionalInterface
public interface EventSink {
    void accept(Event event);
}
