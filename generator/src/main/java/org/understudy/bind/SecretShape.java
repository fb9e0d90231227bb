package org.understudy.bind;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.understudy.diagnostic.Nearest;
import org.understudy.plan.SecretRef;
import org.understudy.read.Value;

/**
 * The name of a secret. What stands here and isn't one may be the secret itself, so no message repeats any of it.
 */
final class SecretShape implements Shape<SecretRef> {
    private static final List<String> SCHEMES =
            Arrays.stream(SecretRef.Scheme.values()).map(SecretRef.Scheme::term).toList();

    @Override
    public Optional<SecretRef> bind(Value value, Context context) {
        if (!(value instanceof Value.Scalar scalar)) {
            boolean empty = value instanceof Value.Empty;
            context.report(value.at(), empty ? BindRules.NO_VALUE : BindRules.LITERAL_SECRET, context.name());
            return Optional.empty();
        }
        Optional<SecretRef> name = SecretRef.parse(scalar.text().strip());
        name.ifPresentOrElse(
                it -> context.secrets().putIfAbsent(it, scalar.at()), () -> reportWithoutQuoting(scalar, context));
        return name;
    }

    private static void reportWithoutQuoting(Value.Scalar scalar, Context context) {
        int colon = scalar.text().indexOf(':');
        Optional<String> scheme =
                colon < 0 ? Optional.empty() : Nearest.to(scalar.text().substring(0, colon), SCHEMES);
        if (scheme.isPresent()) {
            context.report(scalar.at(), BindRules.BAD_SECRET_NAME, context.name(), scheme.get());
        } else {
            context.report(scalar.at(), BindRules.LITERAL_SECRET, context.name());
        }
    }

    @Override
    public Map<String, Object> schema() {
        return Schema.text("^(" + String.join("|", SCHEMES) + "):");
    }
}
