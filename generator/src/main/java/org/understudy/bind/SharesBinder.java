package org.understudy.bind;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.understudy.diagnostic.Phrase;
import org.understudy.plan.Pack.ShareGroup;
import org.understudy.plan.Pack.Shares;
import org.understudy.plan.Ref;
import org.understudy.read.Value;
import org.understudy.source.SourceRange;

/** The value of {@code protection.shares}: one group, or some of which it takes so many. */
final class SharesBinder {
    /** What SLIP-0039 has room for: groups, and holders of a group. */
    private static final int MOST = 16;

    private static final String GROUPS = "groups";

    private SharesBinder() {}

    static Shape<Shares> shape() {
        Shape<Shares> one = group().map(group -> new Shares(1, List.of(group)));
        Shape<Shares> several = groups();
        return new Shape<>() {
            @Override
            public Optional<Shares> bind(Value value, Context context) {
                boolean grouped = value instanceof Value.Mapping mapping
                        && mapping.get(GROUPS).isPresent();
                return (grouped ? several : one).bind(value, context).map(shares -> checked(shares, context));
            }

            @Override
            public Map<String, Object> schema() {
                return Schema.anyOf(List.of(one.schema(), several.schema()));
            }
        };
    }

    private static Shape<ShareGroup> group() {
        var keys = MappingShape.builder();
        var threshold = keys.required("threshold", Scalars.integer(1, MOST), "How many of them it takes.");
        var of = keys.required("of", Shapes.list(Common.PERSON), "Who has a share.");
        return keys.to(fields -> {
            var group = new ShareGroup(fields.get(threshold), fields.get(of));
            Context context = fields.context();
            if (group.threshold() > group.of().size()) {
                context.report(
                        at(context, ""),
                        BindRules.TOO_FEW_SHARES,
                        group.threshold(),
                        group.of().size());
            }
            if (group.of().size() > MOST) {
                context.report(
                        at(context, ".of"),
                        BindRules.TOO_MANY_SHARES,
                        Phrase.of("shares.holders", group.of().size()),
                        MOST);
            }
            return group;
        });
    }

    private static Shape<Shares> groups() {
        var keys = MappingShape.builder();
        var needed = keys.required("groups-needed", Scalars.integer(1, MOST), "How many of the groups it takes.");
        var groups = keys.required(GROUPS, Shapes.list(group()), "The groups.");
        return keys.to(fields -> {
            var shares = new Shares(fields.get(needed), fields.get(groups));
            Context context = fields.context();
            if (shares.groupsNeeded() > shares.groups().size()) {
                context.report(
                        at(context, ""),
                        BindRules.TOO_FEW_GROUPS,
                        shares.groupsNeeded(),
                        shares.groups().size());
            }
            if (shares.groups().size() > MOST) {
                context.report(
                        at(context, "." + GROUPS),
                        BindRules.TOO_MANY_SHARES,
                        Phrase.of("shares.group-count", shares.groups().size()),
                        MOST);
            }
            return shares;
        });
    }

    /** Reports whoever is named more than once. */
    private static Shares checked(Shares shares, Context context) {
        Set<Ref> known = new HashSet<>();
        for (int group = 0; group < shares.groups().size(); group++) {
            List<Ref> of = shares.groups().get(group).of();
            for (int i = 0; i < of.size(); i++) {
                if (!known.add(of.get(i))) {
                    String grouped = "." + GROUPS + "[" + group + "].of[" + i + "]";
                    boolean single = !context.places().containsKey(context.path() + grouped);
                    context.report(at(context, single ? ".of[" + i + "]" : grouped), BindRules.HOLDER_TWICE, of.get(i));
                }
            }
        }
        return shares;
    }

    private static SourceRange at(Context context, String path) {
        return Objects.requireNonNull(context.places().get(context.path() + path));
    }
}
