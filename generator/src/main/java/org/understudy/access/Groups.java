package org.understudy.access;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.understudy.plan.Ref;

/** All groups of a size among some people, up to {@value #MOST}. */
final class Groups {
    static final int MOST = 1000;

    private final List<Ref> people;
    private final List<Set<Ref>> all = new ArrayList<>();
    private boolean capped;

    Groups(List<Ref> people, int size) {
        this.people = people;
        choose(0, Math.min(size, people.size()), new ArrayList<>());
    }

    private void choose(int from, int left, List<Ref> chosen) {
        if (left == 0) {
            capped |= all.size() == MOST;
            if (!capped) {
                all.add(new LinkedHashSet<>(chosen));
            }
        } else if (!capped) {
            for (int next = from; next <= people.size() - left; next++) {
                chosen.add(people.get(next));
                choose(next + 1, left - 1, chosen);
                chosen.remove(chosen.size() - 1);
            }
        }
    }

    List<Set<Ref>> all() {
        return all;
    }

    boolean capped() {
        return capped;
    }
}
