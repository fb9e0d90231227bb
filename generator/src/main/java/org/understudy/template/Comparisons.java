package org.understudy.template;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.understudy.diagnostic.Checked;
import org.understudy.document.Block;
import org.understudy.document.Imprint;
import org.understudy.document.Inline;
import org.understudy.document.Page;
import org.understudy.document.PageComparison;
import org.understudy.plan.Confidentiality;
import org.understudy.plan.DocumentId;
import org.understudy.template.PageMaker.Made;
import org.understudy.text.Messages;

/**
 * The lawyer-ready documents of a pack that have changed since an earlier edition, each as a further file with tracked changes, for
 * ODT and DOCX.
 */
public final class Comparisons {
    /** The bundle holds the others; L12 and L13 are about an edition themselves. */
    private static final Set<DocumentId> NOT_COMPARED = Set.of(DocumentId.LB, DocumentId.L12, DocumentId.L13);

    private final TemplateLayers layers;

    public Comparisons(TemplateLayers layers) {
        this.layers = layers;
    }

    /**
     * What has changed.
     *
     * @param before the pages of the pack in the earlier edition
     * @param after the pages of it now, in the same language
     * @return a page for each document that both have and that says something else, in the order of {@code after}. It tells of itself in
     *     a comment; its imprint is that of the later edition but for the name of its file
     * @throws IOException if a layer of messages can't be read
     */
    public Checked<List<Made>> of(List<Made> before, List<Made> after) throws IOException {
        try {
            return Checked.of(compared(before, after), List.of());
        } catch (PageException e) {
            return Checked.failed(e.diagnostic());
        }
    }

    private List<Made> compared(List<Made> before, List<Made> after) throws IOException, PageException {
        Map<Key, Page> earlier = before.stream()
                .map(Made::page)
                .filter(Comparisons::isEdited)
                .collect(Collectors.toMap(Key::of, page -> page, (first, second) -> first));
        var compared = new ArrayList<Made>();
        for (Made made : after) {
            Optional<Page> old = Optional.of(made.page())
                    .filter(Comparisons::isEdited)
                    .map(page -> earlier.get(Key.of(page)))
                    .filter(page ->
                            page.imprint().language() == made.page().imprint().language());
            if (old.isPresent()) {
                compare(old.get(), made, compared);
            }
        }
        return compared;
    }

    /** Which documents are the same one; an annex is known by what it is called. */
    private record Key(DocumentId document, Optional<String> part) {
        static Key of(Page page) {
            return new Key(page.imprint().document(), page.imprint().part());
        }
    }

    private static boolean isEdited(Page page) {
        return page.confidentiality() == Confidentiality.LAWYER_READY
                && !NOT_COMPARED.contains(page.imprint().document());
    }

    private void compare(Page before, Made after, List<Made> compared) throws IOException, PageException {
        Optional<Page> page = PageComparison.of(before, after.page());
        if (page.isPresent()) {
            Messages messages = layers.messages(after.page().imprint().language());
            int edition = before.imprint().edition();
            String remark = messages.get(
                    "changes.remark", edition, after.page().imprint().edition());
            Page named = new Page(
                    named(after.page().imprint(), messages.get("changes.since", edition)),
                    page.get().header(),
                    page.get().footer(),
                    remarked(page.get().body(), remark),
                    Map.of());
            compared.add(new Made(named, after.xhtml(), Optional.empty()));
        }
    }

    private static Imprint named(Imprint imprint, String since) {
        return new Imprint(
                imprint.document(),
                Optional.of(imprint.part().orElse(imprint.title()) + " " + since),
                imprint.pack(),
                imprint.identifier(),
                imprint.title() + " (" + since + ")",
                imprint.subject(),
                imprint.author(),
                imprint.language(),
                imprint.edition(),
                imprint.asAt(),
                imprint.validUntil(),
                imprint.paper(),
                imprint.digest());
    }

    /** At the title, which comes first. */
    private static List<Block> remarked(List<Block> body, String remark) {
        return body.stream()
                .map(block -> block instanceof Block.Title title
                        ? new Block.Title(Stream.concat(Stream.of(new Inline.Remark(remark)), title.content().stream())
                                .toList())
                        : block)
                .toList();
    }
}
