package org.understudy.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.understudy.document.DocumentName;
import org.understudy.plan.Custody;
import org.understudy.plan.Disclosure;
import org.understudy.plan.DocumentId;
import org.understudy.plan.KeyPaper;
import org.understudy.plan.Pack;
import org.understudy.plan.Person;
import org.understudy.plan.Plan;
import org.understudy.template.view.EnvelopeLabelView;
import org.understudy.template.view.Frame;
import org.understudy.template.view.KeyPaperCard;
import org.understudy.template.view.KeySheetView;
import org.understudy.template.view.PersonCard;
import org.understudy.template.view.ShareCardView;
import org.understudy.text.Messages;

/** Makes the views of D4: of each paper with a key, and of the label of its envelope. */
public final class KeyPapers {
    static final String KEY_SHEET = "D4-key-sheet.ftlx";

    private static final String SHARE_CARD = "D4-share-card.ftlx";
    private static final String LABEL = "D4-envelope-label.ftlx";
    private static final int MOST_CONTACTS = 2;
    private static final char NO_BREAK_SPACE = '\u00A0';

    private final ViewBuilder views;
    private final Disclosure disclosure;
    private final Messages messages;

    KeyPapers(ViewBuilder views, Disclosure disclosure, Messages messages) {
        this.views = views;
        this.disclosure = disclosure;
        this.messages = messages;
    }

    /** What file names call the papers and labels, in the order of the pages. */
    static List<String> parts(Disclosure disclosure, Messages messages) {
        return KeyPaper.of(disclosure).stream()
                .flatMap(paper -> Stream.of(paper(paper, messages), label(paper, messages)))
                .toList();
    }

    /**
     * The files of one paper and of its label, as a pack prints them that has no second lock.
     *
     * @param messages in the language of that pack
     */
    public static List<String> files(KeyPaper paper, Pack printing, Messages messages) {
        return Stream.of(paper(paper, messages), label(paper, messages))
                .map(part -> DocumentName.of(
                        DocumentId.D4,
                        part,
                        printing.language(),
                        printing.formats(DocumentId.D4).get(0)))
                .toList();
    }

    private static String paper(KeyPaper paper, Messages messages) {
        return messages.get(paper.share().isPresent() ? "share-card.title" : "key-sheet.title") + " " + paper.slug();
    }

    private static String label(KeyPaper paper, Messages messages) {
        return messages.get("label.title") + " " + paper.slug();
    }

    List<PageDraft> pages() {
        var pages = new ArrayList<PageDraft>();
        for (KeyPaper paper : KeyPaper.of(disclosure)) {
            KeyPaperCard card = card(paper);
            boolean share = paper.share().isPresent();
            pages.add(share ? shareCard(paper, card) : keySheet(paper, card));
            Frame frame = views.frame("envelope-label-" + paper.slug());
            var label = new EnvelopeLabelView(frame, card, share);
            pages.add(new PageDraft(LABEL, frame, Optional.of(label(paper, messages)), label, new SecretSlots()));
        }
        return List.copyOf(pages);
    }

    private PageDraft keySheet(KeyPaper paper, KeyPaperCard card) {
        var slots = new SecretSlots();
        Frame frame = views.frame("key-sheet-" + paper.slug());
        var view = new KeySheetView(frame, card, slots.slot(paper.secret()));
        return new PageDraft(KEY_SHEET, frame, Optional.of(paper(paper, messages)), view, slots);
    }

    private PageDraft shareCard(KeyPaper paper, KeyPaperCard card) {
        var slots = new SecretSlots();
        Frame frame = views.frame("share-card-" + paper.slug());
        Pack.Shares shares = paper.pack().protection().shares().orElseThrow();
        int number = paper.share().orElseThrow();
        int group = group(shares, number);
        Pack.ShareGroup own = shares.groups().get(group);
        Optional<ShareCardView.Group> several = shares.groups().size() == 1
                ? Optional.empty()
                : Optional.of(new ShareCardView.Group(
                        group + 1, shares.groups().size(), own.of().size(), shares.groupsNeeded() - 1));
        var view = new ShareCardView(
                frame,
                card,
                slots.slot(paper.secret()),
                number,
                shares.holders().size(),
                own.threshold(),
                several);
        return new PageDraft(SHARE_CARD, frame, Optional.of(paper(paper, messages)), view, slots);
    }

    /** The index of the group that a share is of; numbers run through all groups. */
    private static int group(Pack.Shares shares, int number) {
        int index = 0;
        int last = shares.groups().get(0).of().size();
        while (last < number) {
            index++;
            last += shares.groups().get(index).of().size();
        }
        return index;
    }

    private KeyPaperCard card(KeyPaper paper) {
        Plan plan = disclosure.plan();
        Pack pack = paper.pack();
        return new KeyPaperCard(
                plan.person(pack.recipient()).name(),
                views.names().text(pack.name()),
                paper.holder().map(plan::person).map(person -> person.name()),
                sealNumber(paper),
                contacts(paper),
                views.activation());
    }

    /** Of the envelope that was handed to the holder last and is still out. */
    private Optional<String> sealNumber(KeyPaper paper) {
        Custody.Item item = paper.share().isPresent() ? Custody.Item.SHARE : Custody.Item.KEY_SHEET;
        return disclosure.plan().custody().values().stream()
                .filter(it -> it.item() == item && it.pack().equals(paper.pack().ref()))
                .filter(it -> paper.holder().equals(Optional.of(it.holder())))
                .filter(it -> it.number().isEmpty()
                        || paper.share().isEmpty()
                        || it.number().equals(paper.share()))
                .filter(it -> it.returned().isEmpty() && it.destroyed().isEmpty())
                .max(Comparator.comparing(Custody::handedOver))
                .flatMap(Custody::sealNumber);
    }

    private List<PersonCard> contacts(KeyPaper paper) {
        List<PersonCard> all = views.contacts();
        Optional<String> self = paper.holder().map(views.names()::anchor);
        List<PersonCard> others = all.stream()
                .filter(card -> !self.equals(Optional.of(card.anchor())))
                .toList();
        return (others.isEmpty() ? all : others)
                .stream().limit(MOST_CONTACTS).map(KeyPapers::brief).toList();
    }

    private static Optional<PersonCard.ContactLine> way(List<PersonCard.ContactLine> all) {
        return all.stream()
                .filter(it -> it.channel() == Person.Contact.Channel.PHONE)
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /** A name and a telephone number, which isn’t divided: a card has one page. */
    private static PersonCard brief(PersonCard card) {
        return new PersonCard(
                card.anchor(),
                card.name(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                way(card.contacts()).stream()
                        .map(it -> new PersonCard.ContactLine(
                                it.channel(), it.value().replace(' ', NO_BREAK_SPACE), it.link(), Optional.empty()))
                        .toList(),
                Optional.empty());
    }
}
