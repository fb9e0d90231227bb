package org.understudy.access;

import java.util.List;
import org.understudy.source.SourceRange;

/**
 * {@code head} is reached when at least {@code threshold} of {@code body} are, {@code delay} days after the last of these: a
 * clause of a threshold Horn theory. Several rules with the same head are alternatives.
 *
 * @param body without doubles; may be empty for what anybody can have, with a threshold of 0
 * @param delay days, 0 or more
 * @param place what the plan says so
 */
public record AccessRule(
        AccessNode head, List<AccessNode> body, int threshold, int delay, Kind kind, SourceRange place) {
    /** Why it holds. */
    public enum Kind {
        SIGN_IN,
        RESET,
        UNLOCK,
        REVEAL,
        EMERGENCY,
        SUPPORT,
        AUTHORITY
    }

    public AccessRule {
        body = List.copyOf(body);
        if (threshold < 0 || threshold > body.size() || (threshold == 0 && !body.isEmpty())) {
            throw new IllegalArgumentException(threshold + " of " + body.size());
        }
        if (delay < 0) {
            throw new IllegalArgumentException("a delay of " + delay + " days");
        }
        if (body.stream().distinct().count() != body.size()) {
            throw new IllegalArgumentException("the same node twice for " + head);
        }
    }

    /** Of what tells most rules apart: cheaper than of all. */
    @Override
    public int hashCode() {
        return 31 * head.hashCode() + body.hashCode();
    }

    /** A rule that needs all of its body. */
    public static AccessRule all(AccessNode head, List<AccessNode> body, int delay, Kind kind, SourceRange place) {
        return new AccessRule(head, body, body.size(), delay, kind, place);
    }
}
