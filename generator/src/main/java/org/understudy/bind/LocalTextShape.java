package org.understudy.bind;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.understudy.plan.LocalText;
import org.understudy.read.Value;
import org.understudy.text.Language;

/** A text in the language of the plan, or a mapping from language to text. */
final class LocalTextShape implements Shape<LocalText> {
    private static final List<String> TAGS =
            Stream.of(Language.values()).map(Language::tag).toList();

    @Override
    public Optional<LocalText> bind(Value value, Context context) {
        if (!(value instanceof Value.Mapping mapping)) {
            return Shapes.LINE.bind(value, context).map(context::text);
        }
        var texts = new EnumMap<Language, String>(Language.class);
        boolean complete = true;
        for (Value.Entry entry : mapping.entries()) {
            Optional<Language> language = Language.of(entry.key());
            if (language.isEmpty()) {
                context.report(ChoiceShape.unknownKey(entry, context.name(), TAGS));
                complete = false;
            } else {
                Optional<String> text = Shapes.LINE.bind(
                        entry.value(), context.key(entry.key(), entry.value().at()));
                text.ifPresent(it -> texts.put(language.get(), it));
                complete &= text.isPresent();
            }
        }
        if (complete && !texts.containsKey(context.language())) {
            context.report(value.at(), BindRules.NOT_IN_PLAN_LANGUAGE, context.name(), context.language());
            return Optional.empty();
        }
        return complete ? Optional.of(new LocalText(context.language(), texts)) : Optional.empty();
    }

    @Override
    public Map<String, Object> schema() {
        var properties = Schema.of();
        for (String tag : TAGS) {
            properties.put(tag, Shapes.LINE.schema());
        }
        return Schema.anyOf(List.of(
                Shapes.LINE.schema(),
                Schema.of("type", "object", "properties", properties, "additionalProperties", false)));
    }
}
