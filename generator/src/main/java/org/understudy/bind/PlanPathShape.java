package org.understudy.bind;

import java.util.Map;
import java.util.Optional;
import org.understudy.read.Value;

/** The path of a file in the folder of the plan. */
final class PlanPathShape implements Shape<String> {

    @Override
    public Optional<String> bind(Value value, Context context) {
        return Shapes.LINE.bind(value, context).filter(path -> {
            boolean confined = context.tree().isConfined(path);
            if (!confined) {
                context.report(value.at(), BindRules.OUTSIDE_THE_PLAN, path);
            }
            return confined;
        });
    }

    @Override
    public Map<String, Object> schema() {
        return Schema.text("^[^/\\\\]");
    }
}
