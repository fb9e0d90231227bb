package org.understudy.access;

import java.util.Optional;
import org.understudy.access.AccessNode.Sort;
import org.understudy.plan.EvidenceKind;
import org.understudy.plan.Ref;
import org.understudy.plan.SecretRef;

/** The nodes that a plan is translated into. */
public final class AccessNodes {
    private static final String SELF = "self";
    private static final String THERE = "there";

    /** What may have happened to the author; nothing has where neither node is there to begin with. */
    public enum Event {
        DEATH,
        INCAPACITY;

        /** That it has happened. */
        public AccessNode node() {
            return AccessNode.of(Sort.ACTIVATION, name());
        }
    }

    private AccessNodes() {}

    /** Being signed in. */
    public static AccessNode account(Ref account) {
        return AccessNode.of(Sort.ACCOUNT, account);
    }

    static AccessNode firstFactor(Ref account) {
        return AccessNode.of(Sort.FIRST_FACTOR, account);
    }

    static AccessNode secondFactor(Ref account) {
        return AccessNode.of(Sort.SECOND_FACTOR, account);
    }

    /** @param number of the factor in the file, from 0 */
    public static AccessNode factor(Ref account, int number) {
        return AccessNode.of(Sort.FACTOR, account, Integer.toString(number));
    }

    /** @param number of the way to recover in the file, from 0 */
    static AccessNode recoveryCode(Ref account, int number) {
        return AccessNode.of(Sort.FACTOR, account, "recovery " + number);
    }

    /** Knowing the value of a secret. */
    public static AccessNode secret(SecretRef secret) {
        return AccessNode.of(Sort.SECRET, secret.toString());
    }

    /** Having a device in one’s hands. */
    public static AccessNode device(Ref device) {
        return AccessNode.of(Sort.DEVICE, device);
    }

    /** Having it unlocked. */
    public static AccessNode open(Ref device) {
        return AccessNode.of(Sort.DEVICE_OPEN, device);
    }

    /** Getting messages and calls to the number of a SIM or phone. */
    public static AccessNode number(Ref device) {
        return AccessNode.of(Sort.NUMBER, device);
    }

    public static AccessNode copy(Ref pack) {
        return AccessNode.of(Sort.COPY, pack);
    }

    public static AccessNode passphrase(Ref pack) {
        return AccessNode.of(Sort.PASSPHRASE, pack);
    }

    /** @param number from 1 */
    public static AccessNode share(Ref pack, int number) {
        return AccessNode.of(Sort.SHARE, pack, Integer.toString(number));
    }

    /** @param number of the group, from 1 */
    static AccessNode shareGroup(Ref pack, int number) {
        return AccessNode.of(Sort.SHARE_GROUP, pack, Integer.toString(number));
    }

    /** A pack that is open. */
    public static AccessNode pack(Ref pack) {
        return AccessNode.of(Sort.PACK, pack);
    }

    /** Having entered a place. */
    public static AccessNode place(Ref place) {
        return AccessNode.of(Sort.PLACE, place);
    }

    /** That a place still stands, with what is kept there. */
    public static AccessNode stands(Ref place) {
        return AccessNode.of(Sort.PLACE, place, THERE);
    }

    /** Being that person: where an actor starts. */
    public static AccessNode self(Ref person) {
        return AccessNode.of(Sort.PERSON, person, SELF);
    }

    /** That a person can be asked. */
    public static AccessNode available(Ref person) {
        return AccessNode.of(Sort.PERSON, person);
    }

    /** That a person does their part about a thing: hands it over, lets in, resets, asks for it. */
    public static AccessNode help(Ref person, Ref about) {
        return AccessNode.of(Sort.PERSON, person, about.toString());
    }

    /** What a node of co-operation is about; empty for other nodes. */
    public static Optional<String> aboutOf(AccessNode node) {
        return node.sort() == Sort.PERSON
                        && !node.part().isEmpty()
                        && !node.part().equals(SELF)
                ? Optional.of(node.part())
                : Optional.empty();
    }

    public static AccessNode biometric(Ref person) {
        return AccessNode.of(Sort.BIOMETRIC, person);
    }

    /** Having a paper. */
    public static AccessNode evidence(EvidenceKind kind) {
        return AccessNode.of(Sort.EVIDENCE, kind.term());
    }

    /** That the plan has been activated. */
    public static AccessNode activation() {
        return AccessNode.of(Sort.ACTIVATION, "");
    }

    /** That something has happened on which the plan takes effect. */
    static AccessNode called() {
        return AccessNode.of(Sort.ACTIVATION, "event");
    }

    /** That the author can’t object. */
    static AccessNode unable() {
        return AccessNode.of(Sort.ACTIVATION, "unable");
    }

    /** That the plan gives a thing to the one who asks, now. */
    static AccessNode entitled(Ref thing) {
        return AccessNode.of(Sort.ACTIVATION, thing);
    }
}
