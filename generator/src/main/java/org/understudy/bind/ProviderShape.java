package org.understudy.bind;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Nearest;
import org.understudy.plan.Account.Provider;
import org.understudy.read.Value;

/** The id of an entry of the provider catalogue. */
final class ProviderShape implements Shape<Provider> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]*");

    @Override
    public Optional<Provider> bind(Value value, Context context) {
        return Scalars.line().bind(value, context).flatMap(id -> {
            if (context.catalogue().ids().contains(id)) {
                return context.catalogue().find(id).map(Provider.Catalogued::new);
            }
            unknown(id, value, context);
            return Optional.empty();
        });
    }

    /** A text that is neither near to an id nor written like one isn't quoted: it may be a secret in the wrong place. */
    private static void unknown(String id, Value value, Context context) {
        Optional<String> nearest = Nearest.to(id, context.catalogue().ids());
        if (nearest.isEmpty() && !FORM.matcher(id).matches()) {
            context.report(value.at(), BindRules.BAD_FORM, context.name(), "@form.id");
            return;
        }
        Diagnostic diagnostic = Diagnostic.at(value.at(), BindRules.UNKNOWN_PROVIDER, id, nearest.orElse(id));
        context.report(nearest.isPresent() ? diagnostic.hinting("nearest") : diagnostic);
    }

    @Override
    public Map<String, Object> schema() {
        return Schema.text("^[a-z0-9][a-z0-9-]*$");
    }
}
