package org.understudy.access;

import java.util.List;
import java.util.Set;

/**
 * Something that could be added to a plan so that more can be reached.
 *
 * @param name how the caller knows it
 * @param effort how much it asks of the author; the smaller the better
 * @param addedStart what one would start with besides
 * @param addedRules what would hold besides
 */
public record Repair(String name, int effort, Set<AccessNode> addedStart, List<AccessRule> addedRules) {
    public Repair {
        addedStart = Set.copyOf(addedStart);
        addedRules = List.copyOf(addedRules);
    }
}
