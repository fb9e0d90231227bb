package org.understudy.bind;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that a record is made of. */
final class Parts {
    private Parts() {}

    /** The record, its components and theirs, and the elements of lists and maps. */
    static List<Object> of(Object whole) {
        var parts = new ArrayList<Object>();
        parts.add(whole);
        if (whole instanceof Optional<?> optional) {
            optional.ifPresent(it -> parts.addAll(of(it)));
        } else if (whole instanceof Collection<?> collection) {
            collection.forEach(it -> parts.addAll(of(it)));
        } else if (whole instanceof Map<?, ?> map) {
            map.values().forEach(it -> parts.addAll(of(it)));
        } else if (whole instanceof Record) {
            for (var component : whole.getClass().getRecordComponents()) {
                try {
                    var accessor = component.getAccessor();
                    accessor.setAccessible(true);
                    parts.addAll(of(accessor.invoke(whole)));
                } catch (ReflectiveOperationException e) {
                    throw new AssertionError(e);
                }
            }
        }
        return parts;
    }
}
