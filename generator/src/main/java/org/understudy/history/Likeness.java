package org.understudy.history;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.understudy.plan.Ref;

/** Whether what stands in one edition says the same as what stands in another, wherever it stands. */
final class Likeness {
    private final UnaryOperator<Ref> renamed;

    /** @param renamed what a reference of the former edition is called in the later one */
    Likeness(UnaryOperator<Ref> renamed) {
        this.renamed = renamed;
    }

    Ref renamed(Ref former) {
        return renamed.apply(former);
    }

    /** @param before in the former edition */
    boolean same(Object before, Object after) {
        if (before instanceof Ref ref) {
            return after instanceof Ref && renamed.apply(ref).equals(after);
        } else if (before instanceof Optional<?> one && after instanceof Optional<?> other) {
            return one.isPresent() == other.isPresent() && (one.isEmpty() || same(one.get(), other.orElseThrow()));
        } else if (before instanceof List<?> one && after instanceof List<?> other) {
            return sameLists(one, other);
        } else if (before instanceof Map<?, ?> one && after instanceof Map<?, ?> other) {
            return one.keySet().equals(other.keySet())
                    && one.entrySet().stream().allMatch(it -> same(it.getValue(), value(other, it.getKey())));
        } else if (before instanceof Record one && after instanceof Record other) {
            return one.getClass() == other.getClass()
                    && alike(one, other) == Components.of(one).size();
        }
        return before.equals(after);
    }

    private static Object value(Map<?, ?> map, Object key) {
        Object value = map.get(key);
        if (value == null) {
            throw new IllegalStateException("a map without its key");
        }
        return value;
    }

    private boolean sameLists(List<?> one, List<?> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (!same(one.get(i), other.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** How many components of two records of the same type say the same. */
    int alike(Record before, Record after) {
        List<Components.Component> one = Components.of(before);
        List<Components.Component> other = Components.of(after);
        int alike = 0;
        for (int i = 0; i < one.size(); i++) {
            if (same(one.get(i).value(), other.get(i).value())) {
                alike++;
            }
        }
        return alike;
    }
}
