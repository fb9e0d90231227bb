package org.understudy.template;

import java.util.ArrayList;
import java.util.List;
import org.understudy.template.view.Gap;

/** Gathers what isn't on file about one thing. */
final class Gaps {
    private final List<Gap> gaps = new ArrayList<>();

    Gaps add(Gap gap, boolean missing) {
        if (missing) {
            gaps.add(gap);
        }
        return this;
    }

    List<Gap> list() {
        return List.copyOf(gaps);
    }
}
