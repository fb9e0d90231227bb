package org.understudy.template;

import java.util.List;
import java.util.Optional;
import org.understudy.document.DocumentName;
import org.understudy.plan.Annex;
import org.understudy.plan.Disclosure;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Format;
import org.understudy.plan.Ref;
import org.understudy.template.view.AnnexView;

/** The author's own annexes of a pack (LA), each a file of its own. */
final class OwnAnnexes {
    static final String TEMPLATE = "LA-annex.ftlx";

    private final Disclosure disclosure;
    private final Names names;

    OwnAnnexes(Disclosure disclosure, Names names) {
        this.disclosure = disclosure;
        this.names = names;
    }

    /** Drafts of their pages. */
    List<PageDraft> pages(ViewBuilder views, LegalViews legal) {
        return disclosure.pack().annexes().stream()
                .map(ref -> {
                    Annex annex = annex(ref);
                    var frame = views.frame(ref.id());
                    var view = new AnnexView(
                            frame,
                            legal.filing(legal.annexes().letter(ref), true),
                            names.text(annex.title()),
                            names.about(annex.body()),
                            annex.part());
                    return new PageDraft(TEMPLATE, frame, Optional.of(part(ref)), view, new SecretSlots());
                })
                .toList();
    }

    /** What the file of an annex is named after: its title; also its id, if another has the same name. */
    String part(Ref ref) {
        String title = names.text(annex(ref).title());
        long same = disclosure.pack().annexes().stream()
                .filter(it -> file(names.text(annex(it).title())).equals(file(title)))
                .count();
        return same > 1 ? title + " " + ref.id() : title;
    }

    private String file(String title) {
        return DocumentName.of(DocumentId.LA, title, disclosure.pack().language(), Format.PDF);
    }

    private Annex annex(Ref ref) {
        return disclosure.plan().annex(ref);
    }
}
