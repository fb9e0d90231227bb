package org.understudy.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What tells files of one sort from each other. */
public final class Slugs {
    private static final int LONGEST = 120;

    private Slugs() {}

    /** Ids with hyphens could make one name of two, and long ones names that no file can have: the same, each once. */
    public static List<String> distinct(List<String> slugs) {
        Set<String> taken = new HashSet<>();
        return slugs.stream()
                .map(it -> {
                    String slug = it.substring(0, Math.min(LONGEST, it.length()));
                    String free = slug;
                    for (int i = 2; !taken.add(free); i++) {
                        free = slug + "-" + i;
                    }
                    return free;
                })
                .toList();
    }
}
