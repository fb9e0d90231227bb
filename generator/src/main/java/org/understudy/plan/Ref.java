package org.understudy.plan;

/** A reference to another file of the plan, known to exist: {@code accounts/transip}. */
public record Ref(Kind kind, String id) implements Comparable<Ref> {
    @Override
    public int compareTo(Ref other) {
        return kind != other.kind ? kind.compareTo(other.kind) : id.compareTo(other.id);
    }

    /** Cheaper than what a record is given: references are keys everywhere. Kinds lie further apart than ids that count up. */
    @Override
    public int hashCode() {
        return 0x9E3779B9 * kind.ordinal() + id.hashCode();
    }

    @Override
    public String toString() {
        return kind.folder() + "/" + id;
    }
}
