package org.understudy.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Nearest;
import org.understudy.plan.Kind;
import org.understudy.plan.Ref;
import org.understudy.read.Value;

/** The name of another file of the plan: {@code accounts/transip}, or {@code transip} where that is unmistakable. */
record RefShape(List<Kind> kinds) implements Shape<Ref> {
    private static final Pattern FORM = Pattern.compile("([a-z]+/)?[a-z0-9][a-z0-9-]*");

    @Override
    public Optional<Ref> bind(Value value, Context context) {
        return Scalars.line().bind(value, context).flatMap(text -> {
            int slash = text.indexOf('/');
            return slash < 0
                    ? bare(text, value, context)
                    : qualified(text.substring(0, slash), text.substring(slash + 1), text, value, context);
        });
    }

    private Optional<Ref> bare(String id, Value value, Context context) {
        List<Kind> found =
                kinds.stream().filter(kind -> ids(kind, context).contains(id)).toList();
        if (found.size() == 1) {
            return Optional.of(new Ref(found.get(0), id));
        }
        if (found.size() > 1) {
            String all = found.stream().map(kind -> kind.folder() + "/" + id).collect(Collectors.joining(", "));
            context.report(value.at(), BindRules.AMBIGUOUS, id, all);
        } else {
            dangling(id, id, value, context);
        }
        return Optional.empty();
    }

    private Optional<Ref> qualified(String folder, String id, String text, Value value, Context context) {
        Optional<Kind> kind = Kind.ofFolder(folder);
        if (kind.isPresent() && !kinds.contains(kind.get())) {
            context.report(value.at(), BindRules.WRONG_KIND, text, context.name(), folders());
            return Optional.empty();
        }
        if (kind.isPresent() && ids(kind.get(), context).contains(id)) {
            return Optional.of(new Ref(kind.get(), id));
        }
        dangling(text, id, value, context);
        return Optional.empty();
    }

    /** A text that is neither near to an id nor written like one isn't quoted: it may be a secret in the wrong place. */
    private void dangling(String text, String id, Value value, Context context) {
        var candidates = new ArrayList<String>();
        for (Kind kind : kinds) {
            ids(kind, context).forEach(known -> candidates.add(kind.folder() + "/" + known));
        }
        Optional<String> nearest = Nearest.to(text, candidates).or(() -> nearestId(id, context));
        if (nearest.isEmpty() && !FORM.matcher(text).matches()) {
            context.report(value.at(), BindRules.BAD_FORM, context.name(), "@form.ref");
            return;
        }
        Diagnostic diagnostic = Diagnostic.at(value.at(), BindRules.DANGLING, text, nearest.orElse(newFile(id)));
        context.report(nearest.isPresent() ? diagnostic.hinting("nearest") : diagnostic);
    }

    private Optional<String> nearestId(String id, Context context) {
        for (Kind kind : kinds) {
            Optional<String> nearest = Nearest.to(id, ids(kind, context));
            if (nearest.isPresent()) {
                return nearest.map(known -> kind.folder() + "/" + known);
            }
        }
        return Optional.empty();
    }

    private String newFile(String id) {
        return kinds.get(0).folder() + "/" + id + ".md";
    }

    private String folders() {
        return kinds.stream().map(Kind::folder).collect(Collectors.joining(", "));
    }

    private static Set<String> ids(Kind kind, Context context) {
        return context.ids().getOrDefault(kind, Set.of());
    }

    @Override
    public Map<String, Object> schema() {
        String folders = kinds.stream().map(Kind::folder).collect(Collectors.joining("|"));
        return Schema.text("^((" + folders + ")/)?[a-z0-9][a-z0-9-]*$");
    }
}
