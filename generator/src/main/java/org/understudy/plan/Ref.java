package org.understudy.plan;

/** A reference to another file of the plan, known to exist: {@code accounts/transip}. */
public record Ref(Kind kind, String id) implements Comparable<Ref> {
    @Override
    public int compareTo(Ref other) {
        return kind != other.kind ? kind.compareTo(other.kind) : id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return kind.folder() + "/" + id;
    }
}
