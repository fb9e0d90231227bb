package org.understudy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.understudy.history.EditionRecord;
import org.understudy.history.EditionTag;
import org.understudy.plan.Custody;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Pack;
import org.understudy.plan.Plan;
import org.understudy.plan.Ref;
import org.understudy.plan.SecretRef;

/**
 * What of that which was handed out has to be replaced after a release.
 *
 * @param copies copies and envelopes of an earlier edition of a pack that has changed since
 * @param keys key sheets and shares that don't open the pack any more
 * @param papers the packs that print what goes with new ones
 */
record Reissues(List<Custody> copies, List<Custody> keys, List<Papers> papers) {
    /** Documents of a pack that print keys, receipts and registers. */
    record Papers(Pack pack, List<DocumentId> documents) {}

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
        return new Reissues(copies, keys, papers(plan, copies, keys));
    }

    private static boolean isReplaced(Custody old, Plan plan) {
        return plan.custody().values().stream()
                .anyMatch(it -> it.isOut()
                        && it.item() == old.item()
                        && it.pack().equals(old.pack())
                        && it.holder().equals(old.holder())
                        && it.handedOver().isAfter(old.handedOver()));
    }

    /** Whether what it prints is another now than in its edition, by the fingerprints of both. */
    private static boolean isRotated(Custody it, Plan plan, List<EditionTag> tags) {
        Pack pack = plan.pack(it.pack());
        Optional<SecretRef> name = it.item() == Custody.Item.SHARE
                ? pack.shareOf(it.holder())
                : pack.protection().passphrase();
        Optional<String> then = name.flatMap(ref -> print(ref, it.edition(), tags));
        Optional<String> now = name.flatMap(ref -> print(ref, plan.header().edition(), tags));
        return then.isPresent() && now.isPresent() && !then.equals(now);
    }

    private static Optional<String> print(SecretRef name, int edition, List<EditionTag> tags) {
        return tags.stream()
                .filter(it -> it.number() == edition)
                .findFirst()
                .flatMap(EditionTag::record)
                .map(EditionRecord::secrets)
                .map(it -> it.get(name));
    }

    private static List<Papers> papers(Plan plan, List<Custody> copies, List<Custody> keys) {
        var packs = new TreeSet<Ref>();
        keys.forEach(it -> packs.add(it.pack()));
        var papers = new ArrayList<Papers>();
        for (Pack pack : plan.packs().values()) {
            var documents = new ArrayList<DocumentId>();
            if (pack.documents().contains(DocumentId.D4)
                    && packs.stream().anyMatch(it -> pack.keysOf().takes(it, false))) {
                documents.add(DocumentId.D4);
            }
            if (pack.documents().contains(DocumentId.D6) && !(copies.isEmpty() && keys.isEmpty())) {
                documents.add(DocumentId.D6);
            }
            if (!documents.isEmpty()) {
                papers.add(new Papers(pack, documents));
            }
        }
        return papers;
    }
}
