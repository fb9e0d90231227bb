package org.understudy.history;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.understudy.plan.Body;
import org.understudy.plan.CatalogueEntry;
import org.understudy.plan.Jurisdiction;
import org.understudy.plan.LocalText;
import org.understudy.plan.Plan;
import org.understudy.plan.Ref;
import org.understudy.plan.SecretRef;
import org.understudy.text.Amount;
import org.understudy.text.TimeSpan;

/** Every component of every type of a plan that can change. */
public final class PlanShape {
    private static final Set<Class<?>> WHOLE = Set.of(
            LocalText.class,
            Amount.class,
            TimeSpan.class,
            Ref.class,
            SecretRef.class,
            Body.class,
            CatalogueEntry.class,
            Jurisdiction.class);

    private final Set<Field> fields = new LinkedHashSet<>();
    private final Set<Class<? extends Record>> kinds = new LinkedHashSet<>();
    private final Set<Class<?>> constants = new LinkedHashSet<>();
    private final Set<Class<?>> seen = new LinkedHashSet<>();

    private PlanShape() {}

    public static PlanShape ofPlans() {
        var shape = new PlanShape();
        for (RecordComponent component : Plan.class.getRecordComponents()) {
            // reviews are a log, which L12 prints
            if (!List.of("secrets", "reviews").contains(component.getName())) {
                shape.type(component.getGenericType());
            }
        }
        shape.fields.add(Entities.law());
        return shape;
    }

    /** The components, but ids, which are no change of what they identify. */
    public Set<Field> fields() {
        return fields;
    }

    /** Types of which there are several kinds in one place. */
    public Set<Class<? extends Record>> kinds() {
        return kinds;
    }

    /** Enumerations. */
    public Set<Class<?>> constants() {
        return constants;
    }

    private void type(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            Stream.of(parameterized.getActualTypeArguments()).forEach(this::type);
        } else if (type instanceof Class<?> known && seen.add(known)) {
            if (known.isEnum()) {
                constants.add(known);
            } else if (known.isSealed()) {
                for (Class<?> kind : known.getPermittedSubclasses()) {
                    kinds.add(kind.asSubclass(Record.class));
                    type(kind);
                }
            } else if (known.isRecord() && !WHOLE.contains(known)) {
                for (RecordComponent component : known.getRecordComponents()) {
                    if (Components.means(component)) {
                        if (!component.getName().equals("id") || known.getEnclosingClass() != null) {
                            fields.add(new Field(known.asSubclass(Record.class), component.getName()));
                        }
                        type(component.getGenericType());
                    }
                }
            }
        }
    }
}
