package org.understudy.access;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.understudy.plan.Pack;
import org.understudy.plan.Ref;

/**
 * The largest groups of share holders, without the author, whose shares are too few, up to {@value #MOST}: all of one share group
 * fewer than it takes, and of every other share group one holder fewer than that takes.
 */
final class TooFewHolders {
    static final int MOST = 1000;

    private final List<Pack.ShareGroup> groups;
    private final Set<Set<Ref>> all = new LinkedHashSet<>();
    private boolean capped;

    TooFewHolders(Pack.Shares shares, Ref author) {
        this.groups = shares.groups().stream()
                .map(group -> new Pack.ShareGroup(
                        group.threshold(),
                        group.of().stream()
                                .distinct()
                                .filter(holder -> !holder.equals(author))
                                .toList()))
                .toList();
        addGroups(0, shares.groupsNeeded() - 1, new ArrayList<>());
    }

    /** @param complete how many more groups may be complete */
    private void addGroups(int at, int complete, List<Ref> chosen) {
        if (at == groups.size()) {
            capped |= all.size() == MOST;
            if (!capped && complete == 0) {
                all.add(new LinkedHashSet<>(chosen));
            }
            return;
        }
        List<Ref> people = groups.get(at).of();
        if (complete > 0) {
            addMembers(at, complete - 1, 0, people.size(), chosen);
        }
        if (complete < groups.size() - at) {
            addMembers(at, complete, 0, Math.min(groups.get(at).threshold() - 1, people.size()), chosen);
        }
    }

    /** @param left how many more of this group there are to be */
    private void addMembers(int at, int complete, int from, int left, List<Ref> chosen) {
        if (left == 0) {
            addGroups(at + 1, complete, chosen);
            return;
        }
        List<Ref> people = groups.get(at).of();
        for (int next = from; next <= people.size() - left && !capped; next++) {
            chosen.add(people.get(next));
            addMembers(at, complete, next + 1, left - 1, chosen);
            chosen.remove(chosen.size() - 1);
        }
    }

    Set<Set<Ref>> all() {
        return all;
    }

    boolean capped() {
        return capped;
    }
}
