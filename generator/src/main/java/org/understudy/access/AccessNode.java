package org.understudy.access;

import java.util.Comparator;
import java.util.Optional;
import org.understudy.plan.Ref;

/**
 * Something that a person can have, know, open or be granted.
 *
 * @param of what of the plan it is about; empty for what stands in no file of its own, such as a death certificate
 * @param part which one, where a thing has several of a sort: the name of a secret, the number of a share, group or factor; else empty
 */
public record AccessNode(Sort sort, Optional<Ref> of, String part) implements Comparable<AccessNode> {
    private static final Comparator<AccessNode> ORDER = Comparator.comparing(AccessNode::sort)
            .thenComparing(node -> node.of(), AccessNode::compare)
            .thenComparing(AccessNode::part);

    /** What sort of thing it is. */
    public enum Sort {
        /** Being signed in to an account, with all its holder can do. */
        ACCOUNT,
        /** A way to give what an account asks for first: its password, a passkey, another sign-in. */
        FIRST_FACTOR,
        /** A way past what an account asks for besides. */
        SECOND_FACTOR,
        /** One of the factors; {@code part} is its number in the file. */
        FACTOR,
        /** The value of a secret; {@code part} is how the plan names it. */
        SECRET,
        /** Having a device in one's hands. */
        DEVICE,
        /** A device that is unlocked. */
        DEVICE_OPEN,
        /** Messages and calls to a telephone number. */
        NUMBER,
        /** A copy of a pack, still locked. */
        COPY,
        /** The passphrase of a pack. */
        PASSPHRASE,
        /** A share of a pack's passphrase; {@code part} is its number. */
        SHARE,
        /** What the shares of one group give together; {@code part} is its number. */
        SHARE_GROUP,
        /** A pack that is open. */
        PACK,
        /** Having entered or opened a place. */
        PLACE,
        /** What somebody has in their head. */
        KNOWLEDGE,
        /** Somebody's finger or face. */
        BIOMETRIC,
        /** Somebody's co-operation. */
        PERSON,
        /** A paper that authorities or doctors issue; {@code part} is its kind. */
        EVIDENCE,
        /** That the plan has been activated. */
        ACTIVATION
    }

    public static AccessNode of(Sort sort, Ref of) {
        return new AccessNode(sort, Optional.of(of), "");
    }

    public static AccessNode of(Sort sort, Ref of, String part) {
        return new AccessNode(sort, Optional.of(of), part);
    }

    public static AccessNode of(Sort sort, String part) {
        return new AccessNode(sort, Optional.empty(), part);
    }

    private static int compare(Optional<Ref> one, Optional<Ref> other) {
        return one.isPresent() && other.isPresent()
                ? one.get().compareTo(other.get())
                : Boolean.compare(one.isPresent(), other.isPresent());
    }

    /** By sort, then by what it is of, what is of nothing first, then by part. */
    @Override
    public int compareTo(AccessNode other) {
        return ORDER.compare(this, other);
    }

    /** Cheaper than what a record is given: nodes are keys everywhere. Sorts lie further apart than ids that count up. */
    @Override
    public int hashCode() {
        return 0x9E3779B9 * sort.ordinal() + 31 * (of.isPresent() ? of.get().hashCode() : 0) + part.hashCode();
    }

    /** For messages to programmers: {@code ACCOUNT accounts/transip}. */
    @Override
    public String toString() {
        return (sort + " " + of.map(Ref::toString).orElse("") + " " + part)
                .strip()
                .replaceAll(" +", " ");
    }
}
