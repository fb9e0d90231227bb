package org.understudy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.understudy.history.EditionRecord;
import org.understudy.history.EditionTag;
import org.understudy.plan.Custody;
import org.understudy.plan.Disclosure;
import org.understudy.plan.KeyPaper;
import org.understudy.plan.Pack;
import org.understudy.plan.Plan;
import org.understudy.plan.Ref;
import org.understudy.plan.SecretRef;
import org.understudy.template.Replacement;
import org.understudy.template.Replacement.Item;
import org.understudy.template.view.ExchangeView.Fate;

/**
 * What of that which was handed out has to be replaced after a release.
 *
 * @param copies copies and envelopes of an earlier edition of a pack that has changed since
 * @param keys key sheets and shares that don't open the pack any more
 * @param papers what the packs of the plan print of new keys, those alone
 */
record Reissues(List<Custody> copies, List<Custody> keys, List<Papers> papers) {
    /** The papers that take the place of void ones, by the pack that prints them. */
    record Papers(Pack pack, List<KeyPaper> keys) {}

    private static final Comparator<Custody> ORDER = Comparator.comparing((Custody it) -> it.holder())
            .thenComparing(Custody::pack)
            .thenComparing(Custody::id);

    /**
     * @param plan in its edition
     * @param tags of all editions
     */
    static Reissues of(Plan plan, List<EditionTag> tags) {
        var copies = new ArrayList<Custody>();
        var keys = new ArrayList<Custody>();
        for (Custody it : plan.custody().values()) {
            if (!it.isOut() || isReplaced(it, plan)) {
                continue;
            }
            switch (it.item()) {
                case COPY, ENVELOPE -> {
                    if (it.edition() < plan.header().latestOf(it.pack().id())) {
                        copies.add(it);
                    }
                }
                case KEY_SHEET, SHARE -> {
                    if (isRotated(it, plan, tags)) {
                        keys.add(it);
                    }
                }
            }
        }
        copies.sort(ORDER);
        keys.sort(ORDER);
        return new Reissues(copies, keys, papers(plan, keys));
    }

    private static boolean isReplaced(Custody old, Plan plan) {
        return plan.custody().values().stream()
                .anyMatch(it -> it.isOut()
                        && it.item() == old.item()
                        && it.pack().equals(old.pack())
                        && it.holder().equals(old.holder())
                        && it.handedOver().isAfter(old.handedOver()));
    }

    /**
     * Whether what it prints is another now than in its edition, by the fingerprints of both. Shares are made for all at once, so
     * every card is void with any of them, and with the passphrase, whoever has one now.
     */
    private static boolean isRotated(Custody it, Plan plan, List<EditionTag> tags) {
        Pack pack = plan.pack(it.pack());
        Stream<SecretRef> shares = it.item() == Custody.Item.SHARE
                ? pack.protection().shares().stream()
                        .flatMap(all -> all.holders().stream())
                        .flatMap(holder -> pack.shareOf(holder).stream())
                : Stream.empty();
        return Stream.concat(pack.protection().passphrase().stream(), shares).anyMatch(name -> {
            Optional<String> then = print(name, it.edition(), tags);
            Optional<String> now = print(name, plan.header().edition(), tags);
            return then.isPresent() && now.isPresent() && !then.equals(now);
        });
    }

    private static Optional<String> print(SecretRef name, int edition, List<EditionTag> tags) {
        return tags.stream()
                .filter(it -> it.number() == edition)
                .findFirst()
                .flatMap(EditionTag::record)
                .map(EditionRecord::secrets)
                .map(it -> it.get(name));
    }

    private static List<Papers> papers(Plan plan, List<Custody> keys) {
        var papers = new ArrayList<Papers>();
        for (Pack pack : plan.packs().values()) {
            List<KeyPaper> anew = KeyPaper.of(new Disclosure(plan, pack)).stream()
                    .filter(paper -> keys.stream().anyMatch(it -> replaces(paper, it)))
                    .toList();
            if (!anew.isEmpty()) {
                papers.add(new Papers(pack, anew));
            }
        }
        return papers;
    }

    private static boolean replaces(KeyPaper paper, Custody old) {
        return paper.pack().ref().equals(old.pack())
                && paper.share().isPresent() == (old.item() == Custody.Item.SHARE)
                && paper.holder().equals(Optional.of(old.holder()));
    }

    /** The same, by pack and holder. */
    List<Replacement> byHolder(Plan plan) {
        Map<List<Ref>, List<Item>> all = new LinkedHashMap<>();
        Stream.concat(copies.stream(), keys.stream())
                .forEach(it -> all.computeIfAbsent(List.of(it.pack(), it.holder()), key -> new ArrayList<>())
                        .add(new Item(it, fate(it, plan))));
        return all.entrySet().stream()
                .map(it -> new Replacement(
                        plan.pack(it.getKey().get(0)), it.getKey().get(1), it.getValue()))
                .toList();
    }

    /** Who has no share any more gets none. */
    static Fate fate(Custody custody, Plan plan) {
        return switch (custody.item()) {
            case COPY, ENVELOPE -> Fate.REPLACED;
            case KEY_SHEET -> Fate.RENEWED;
            case SHARE ->
                new Disclosure(plan, plan.pack(custody.pack()))
                                .shareHolders().stream().anyMatch(it -> it.ref().equals(custody.holder()))
                        ? Fate.RENEWED
                        : Fate.WITHDRAWN;
        };
    }
}
