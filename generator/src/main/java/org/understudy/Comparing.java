package org.understudy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.understudy.check.CheckedPlan;
import org.understudy.diagnostic.Checked;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Pack;
import org.understudy.plan.Ref;
import org.understudy.source.SourceFiles;
import org.understudy.source.SourceTree;
import org.understudy.template.PageMaker;
import org.understudy.template.Previous;
import org.understudy.template.Previous.DocumentChange;

/** Finds out what became of an earlier state of a plan, for its amendment sheets and its author. */
final class Comparing {
    /** What is about the others, or about the difference itself. */
    private static final Set<DocumentId> ABOUT_OTHERS = EnumSet.of(DocumentId.L12, DocumentId.L13, DocumentId.LB);

    private final CheckedPlan plan;
    private final SourceTree tree;
    private final Workshop workshop;

    Comparing(CheckedPlan plan, SourceTree tree, Workshop workshop) {
        this.plan = plan;
        this.tree = tree;
        this.workshop = workshop;
    }

    /**
     * What became of it.
     *
     * @param secrets how the secrets of the two compare
     */
    Previous with(FormerPlan former, SecretComparing.Compared secrets, Diagnostics diagnostics) throws IOException {
        Checked<CheckedPlan> checked = former.examined().checked();
        if (checked.value().isEmpty()) {
            diagnostics.add(Diagnostic.general(
                    RequestRules.FORMER_BLOCKED,
                    former.plan().header().edition(),
                    checked.diagnostics().stream()
                            .filter(Diagnostic::blocks)
                            .map(it -> it.rule().id())
                            .distinct()
                            .sorted()
                            .toList()));
        }
        return new Previous(former.plan(), checked.value(), secrets.secrets(), documents(former));
    }

    /** By pack that both have. Nothing, if the earlier state can't be made pages of. */
    private Map<Ref, List<DocumentChange>> documents(FormerPlan former) throws IOException {
        Optional<CheckedPlan> asIf = former.inEditionOf(plan.plan());
        Map<Ref, List<DocumentChange>> documents = new HashMap<>();
        for (Pack pack : plan.plan().packs().values()) {
            Optional<Pack> was =
                    asIf.flatMap(it -> Optional.ofNullable(it.plan().packs().get(pack.id())));
            if (was.isPresent()) {
                Optional<Map<String, PageMaker.Made>> before = made(was.get(), asIf.get(), former.files());
                Optional<Map<String, PageMaker.Made>> now = made(pack, plan, tree);
                if (before.isPresent() && now.isPresent()) {
                    documents.put(pack.ref(), changes(before.get(), now.get()));
                }
            }
        }
        return documents;
    }

    /** The pages that a pack had in an earlier state; none if it wasn't there, or they can't be made any more. */
    List<PageMaker.Made> pages(Pack pack, CheckedPlan former, SourceFiles in) throws IOException {
        Pack was = former.plan().packs().get(pack.id());
        return was == null
                ? List.of()
                : made(was, former, in).map(it -> List.copyOf(it.values())).orElse(List.of());
    }

    private Optional<Map<String, PageMaker.Made>> made(Pack pack, CheckedPlan of, SourceFiles in) throws IOException {
        Map<String, PageMaker.Made> pages = new LinkedHashMap<>();
        for (DocumentId document : pack.contents()) {
            if (!ABOUT_OTHERS.contains(document)) {
                Optional<List<PageMaker.Made>> made =
                        workshop.pages().make(document, of, pack, in).value();
                if (made.isEmpty()) {
                    return Optional.empty();
                }
                made.get().forEach(it -> pages.put(it.page().imprint().identifier(), it));
            }
        }
        return Optional.of(pages);
    }

    private static List<DocumentChange> changes(Map<String, PageMaker.Made> before, Map<String, PageMaker.Made> now) {
        var changes = new ArrayList<DocumentChange>();
        now.forEach((identifier, made) -> {
            PageMaker.Made was = before.get(identifier);
            if (was == null) {
                changes.add(change(DocumentChange.Sort.ADDED, made));
            } else if (!was.xhtml().equals(made.xhtml())) {
                changes.add(change(DocumentChange.Sort.CHANGED, made));
            }
        });
        before.forEach((identifier, made) -> {
            if (!now.containsKey(identifier)) {
                changes.add(change(DocumentChange.Sort.REMOVED, made));
            }
        });
        return List.copyOf(changes);
    }

    private static DocumentChange change(DocumentChange.Sort sort, PageMaker.Made made) {
        return new DocumentChange(
                sort, made.page().imprint().title(), made.page().imprint().identifier());
    }
}
