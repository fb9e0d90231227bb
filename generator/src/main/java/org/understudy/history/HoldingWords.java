package org.understudy.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.understudy.plan.Ref;
import org.understudy.text.Messages;

/** Says what somebody has of a pack, in one line. */
public final class HoldingWords {
    private final Messages messages;
    private final Function<Ref, Optional<String>> packs;
    private final Function<Ref, String> places;

    /** @param packs their names; empty for one that goes without saying */
    public HoldingWords(Messages messages, Function<Ref, Optional<String>> packs, Function<Ref, String> places) {
        this.messages = messages;
        this.packs = packs;
        this.places = places;
    }

    /** Item, pack, edition, seal and place, as far as they are known: “Copy 1, edition 3, seal A 17, the safe”. */
    public String of(Holding holding) {
        var parts = new ArrayList<String>();
        String item = "custody-item." + holding.item().term();
        parts.add(
                holding.number().isPresent()
                        ? messages.get(item + ".number", holding.number().getAsInt())
                        : messages.get(item));
        packs.apply(holding.pack()).ifPresent(parts::add);
        holding.edition().ifPresent(it -> parts.add(messages.get("custody.edition", it)));
        holding.seal().ifPresent(it -> parts.add(messages.get("custody.seal-is", it)));
        holding.place().map(places).ifPresent(parts::add);
        return String.join(", ", parts);
    }

    /** Each in a line. */
    public List<String> of(List<Holding> holdings) {
        return holdings.stream().map(this::of).toList();
    }
}
