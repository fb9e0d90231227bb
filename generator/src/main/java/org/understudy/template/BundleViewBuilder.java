package org.understudy.template;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.understudy.document.Imprint;
import org.understudy.document.Page;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Pack;
import org.understudy.plan.Ref;
import org.understudy.template.view.BundleView;

/** Makes the view of the bundle (LB) from the pages that it holds. */
final class BundleViewBuilder {
    private final LegalViews legal;
    private final Map<String, Page> parts = new LinkedHashMap<>();

    /** @param pages of the lawyer-ready documents of the pack, in the order of the catalogue */
    BundleViewBuilder(LegalViews legal, List<Page> pages) {
        this.legal = legal;
        pages.forEach(page -> parts.put("part-" + (parts.size() + 1), page));
    }

    /** The pages by their anchors. */
    Map<String, Page> parts() {
        return parts;
    }

    BundleView view() {
        Pack pack = legal.disclosure().pack();
        Iterator<Ref> own = pack.annexes().iterator();
        List<BundleView.Part> lines = parts.entrySet().stream()
                .map(part -> {
                    Imprint imprint = part.getValue().imprint();
                    boolean ofTheAuthor = imprint.document() == DocumentId.LA;
                    Optional<String> letter = ofTheAuthor
                            ? legal.annexes().letter(own.next())
                            : legal.annexes().letter(imprint.document());
                    return new BundleView.Part(
                            part.getKey(),
                            letter,
                            imprint.document().name(),
                            imprint.title(),
                            imprint.identifier(),
                            ofTheAuthor || pack.settled().contains(imprint.document()),
                            imprint.digest());
                })
                .toList();
        boolean settled = lines.stream().allMatch(BundleView.Part::settled);
        return new BundleView(legal.frame(), legal.filing(Optional.empty(), settled), lines);
    }
}
