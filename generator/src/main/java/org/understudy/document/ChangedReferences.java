package org.understudy.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Sets right where references point to in a comparison: a heading that was deleted gives up its id to the one that has it now, and
 * what refers to it follows; a reference that says another number, or leads to another heading, than before is a changed one.
 */
final class ChangedReferences extends BlockCopy {
    private final Map<String, String> now;
    private final HeadingNumbers before;
    private final HeadingNumbers after;
    private Optional<Change> within = Optional.empty();

    private ChangedReferences(Map<String, String> now, HeadingNumbers before, HeadingNumbers after) {
        this.now = now;
        this.before = before;
        this.after = after;
    }

    /**
     * @param compared the blocks of a page with the changes marked in them
     * @param kept ids of headings that are still there, with those that they have now
     */
    static List<Block> settle(Page before, Page after, List<Block> compared, Map<String, String> kept) {
        var now = new HashMap<>(kept);
        Set<String> taken = new HashSet<>(ids(after.body()));
        for (String id : ids(before.body())) {
            if (!kept.containsKey(id)) {
                now.put(id, free(id, taken));
                taken.add(now.get(id));
            }
        }
        return new ChangedReferences(now, HeadingNumbers.of(before), HeadingNumbers.of(after)).blocks(compared);
    }

    private static String free(String id, Set<String> taken) {
        String free = id;
        for (int i = 1; taken.contains(free); i++) {
            free = id + "-before-" + i;
        }
        return free;
    }

    private static List<String> ids(List<Block> blocks) {
        var ids = new ArrayList<String>();
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                ids.add(heading.id());
            }
            ids.addAll(ids(Nested.blocks(block)));
        }
        return ids;
    }

    @Override
    protected Stream<Block> replaced(Block block) {
        if (block instanceof Block.Changed changed) {
            return in(Optional.of(changed.change()), () -> super.replaced(block));
        } else if (block instanceof Block.Heading heading) {
            return Stream.of(new Block.Heading(heading.level(), target(heading.id()), inlines(heading.content())));
        }
        return super.replaced(block);
    }

    @Override
    protected Block.Row row(Block.Row row) {
        return in(row.change(), () -> super.row(row));
    }

    @Override
    protected Block.Fact fact(Block.Fact fact) {
        return in(fact.change(), () -> super.fact(fact));
    }

    @Override
    protected Stream<Inline> placed(Inline inline) {
        if (inline instanceof Inline.Changed changed) {
            return in(Optional.of(changed.change()), () -> super.placed(inline));
        } else if (within.isEmpty() && refersToChanged(inline)) {
            return Stream.of(Change.DELETED, Change.INSERTED)
                    .map(change -> new Inline.Changed(change, in(Optional.of(change), () -> List.of(inline(inline)))));
        }
        return super.placed(inline);
    }

    @Override
    protected String target(String id) {
        return within.equals(Optional.of(Change.DELETED)) ? now.getOrDefault(id, id) : id;
    }

    private boolean refersToChanged(Inline inline) {
        if (inline instanceof Inline.NumberReference reference) {
            return leadsElsewhere(reference.target())
                    || !before.of(reference.target()).equals(after.of(reference.target()));
        } else if (inline instanceof Inline.CrossReference reference) {
            return leadsElsewhere(reference.target());
        }
        return inline instanceof Inline.PageReference reference && leadsElsewhere(reference.target());
    }

    private boolean leadsElsewhere(String id) {
        return !now.getOrDefault(id, id).equals(id);
    }

    private <T> T in(Optional<Change> change, Supplier<T> work) {
        Optional<Change> outer = within;
        within = change.or(() -> outer);
        T result = work.get();
        within = outer;
        return result;
    }
}
