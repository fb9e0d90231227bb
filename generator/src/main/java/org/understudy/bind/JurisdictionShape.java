package org.understudy.bind;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Nearest;
import org.understudy.plan.LocalText;
import org.understudy.read.Value;

/** The id of a jurisdiction, perhaps with a state. */
final class JurisdictionShape implements Shape<String> {
    private static final String FORM = "[a-z]{2,20}(-[a-z0-9]+)?";
    private static final Pattern WORD = Pattern.compile(FORM);

    /** Among names of two letters everything is near. */
    private static final int LONG = 3;

    @Override
    public Optional<String> bind(Value value, Context context) {
        return Scalars.line().bind(value, context).flatMap(text -> {
            var name = JurisdictionName.of(text);
            if (!context.jurisdictions().ids().contains(name.law())) {
                unknownLaw(text, value, context);
                return Optional.empty();
            }
            return context.jurisdictions().find(name.law()).flatMap(law -> {
                boolean known =
                        name.state().map(code -> law.state(code).isPresent()).orElse(true);
                if (!known) {
                    unknownState(law, name.state().orElseThrow(), value, context);
                }
                return known ? Optional.of(text) : Optional.empty();
            });
        });
    }

    /** A text that is neither near to a name nor written like an id isn't quoted: it may be a secret in the wrong place. */
    private static void unknownLaw(String text, Value value, Context context) {
        FactFiles<Law> laws = context.jurisdictions();
        var names = new LinkedHashMap<String, String>();
        for (String id : laws.ids()) {
            names.put(id, id);
            laws.find(id).ifPresent(law -> put(law.whole().name(), id, names));
        }
        Optional<String> nearest = nearest(text, names);
        if (nearest.isEmpty() && !WORD.matcher(text).matches()) {
            context.report(value.at(), BindRules.BAD_FORM, context.name(), "@form.jurisdiction");
            return;
        }
        String hint = nearest.orElse(String.join(", ", laws.ids()));
        report(Diagnostic.at(value.at(), BindRules.UNKNOWN_JURISDICTION, text, hint), nearest, context);
    }

    private static void unknownState(Law law, String code, Value value, Context context) {
        String id = law.whole().id();
        if (law.states().isEmpty()) {
            context.report(Diagnostic.at(value.at(), BindRules.UNKNOWN_STATE, id, code, id)
                    .hinting("none"));
            return;
        }
        var names = new LinkedHashMap<String, String>();
        law.states().forEach(state -> put(state.name(), id + "-" + state.code(), names));
        Optional<String> nearest = nearest(code, names);
        String hint = nearest.orElse(
                String.join(", ", law.states().stream().map(it -> it.code()).toList()));
        report(Diagnostic.at(value.at(), BindRules.UNKNOWN_STATE, id, code, hint), nearest, context);
    }

    private static void put(LocalText name, String word, Map<String, String> names) {
        name.texts().values().forEach(text -> names.put(text, word));
    }

    private static Optional<String> nearest(String text, Map<String, String> names) {
        return text.length() < LONG
                ? Optional.empty()
                : Nearest.to(text, names.keySet()).map(names::get);
    }

    private static void report(Diagnostic diagnostic, Optional<String> nearest, Context context) {
        context.report(nearest.isPresent() ? diagnostic.hinting("nearest") : diagnostic);
    }

    @Override
    public Map<String, Object> schema() {
        return Schema.text("^" + FORM + "$");
    }
}
