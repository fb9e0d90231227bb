package org.understudy.access;

import java.util.List;

/**
 * A repair that helps.
 *
 * @param opens the targets that it puts in reach, in natural order; at least one
 */
public record RankedRepair(Repair repair, List<AccessNode> opens) {
    public RankedRepair {
        opens = List.copyOf(opens);
    }
}
