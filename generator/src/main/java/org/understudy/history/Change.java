package org.understudy.history;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A value that was added, removed or changed in something that both editions have, or that came or went with it.
 *
 * @param path from the entity to the value
 * @param before empty where there was none; always empty where only that it changed is known
 */
public record Change(Sort sort, List<Step> path, Optional<Value> before, Optional<Value> after) {
    /** What happened to the value. */
    public enum Sort {
        ADDED,
        REMOVED,
        CHANGED,
        /** The same elements of a list, in another order. */
        REORDERED,
        /** A secret that has another name: it is kept in another place. */
        MOVED,
        /** A secret that has another value. */
        REPLACED,
        /** A secret of which it isn't known whether it has another value. */
        NOT_COMPARED
    }

    public Change {
        path = List.copyOf(path);
    }

    /** The last component on the way. */
    public Field field() {
        for (int i = path.size() - 1; i >= 0; i--) {
            if (path.get(i) instanceof Step.Into into) {
                return into.field();
            }
        }
        throw new IllegalStateException("a path without a component");
    }

    /** The first component on the way: that of the entity. */
    public Field top() {
        return path.stream()
                .flatMap(step -> step instanceof Step.Into into ? Stream.of(into.field()) : Stream.empty())
                .findFirst()
                .orElseThrow();
    }

    /** Whether it is about a secret. */
    public boolean isSecret() {
        return switch (sort) {
            case MOVED, REPLACED, NOT_COMPARED -> true;
            case ADDED, REMOVED, CHANGED, REORDERED ->
                before.or(() -> after).filter(Value.Kept.class::isInstance).isPresent();
        };
    }

    /** The same, seen from the later edition. */
    Change mirrored() {
        Sort mirrored = switch (sort) {
            case ADDED -> Sort.REMOVED;
            case REMOVED -> Sort.ADDED;
            case CHANGED, REORDERED, MOVED, REPLACED, NOT_COMPARED -> sort;
        };
        return new Change(mirrored, path, after, before);
    }
}
