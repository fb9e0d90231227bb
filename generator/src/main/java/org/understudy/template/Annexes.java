package org.understudy.template;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.understudy.plan.Confidentiality;
import org.understudy.plan.Disclosure;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Ref;
import org.understudy.template.view.Filing;
import org.understudy.text.Messages;

/**
 * The annexes of a pack, each with its letter: its lawyer-ready documents in the order of the catalogue, then the author's own
 * texts. The memo (L0) is what they are annexed to.
 */
final class Annexes {
    private final Disclosure disclosure;
    private final Messages messages;

    Annexes(Disclosure disclosure, Messages messages) {
        this.disclosure = disclosure;
        this.messages = messages;
    }

    /** All of them, in order. */
    List<Filing.AnnexLine> all() {
        List<DocumentId> documents = documents();
        List<Ref> own = disclosure.pack().annexes();
        return Stream.concat(
                        documents.stream().map(this::line),
                        IntStream.range(0, own.size()).mapToObj(i -> line(own.get(i), documents.size() + i)))
                .toList();
    }

    /** The letter of a document of the catalogue; empty if it isn't an annex of the pack. */
    Optional<String> letter(DocumentId document) {
        int index = documents().indexOf(document);
        return index < 0 ? Optional.empty() : Optional.of(letter(index));
    }

    /** The letter of a text of the author. */
    Optional<String> letter(Ref annex) {
        int index = disclosure.pack().annexes().indexOf(annex);
        return index < 0 ? Optional.empty() : Optional.of(letter(documents().size() + index));
    }

    private List<DocumentId> documents() {
        return disclosure.pack().documents().stream()
                .filter(it -> it.confidentiality() == Confidentiality.LAWYER_READY && it != DocumentId.L0)
                .sorted()
                .toList();
    }

    private Filing.AnnexLine line(DocumentId document) {
        return new Filing.AnnexLine(
                letter(document),
                document.name(),
                messages.get("document." + document + ".title"),
                document + "-" + disclosure.pack().id(),
                disclosure.pack().settled().contains(document));
    }

    private Filing.AnnexLine line(Ref annex, int index) {
        return new Filing.AnnexLine(
                Optional.of(letter(index)),
                DocumentId.LA.name(),
                disclosure.plan().annex(annex).title().in(messages.language()),
                DocumentId.LA + "-" + disclosure.pack().id() + "-" + annex.id(),
                true);
    }

    /** A … Z, AA, AB …. */
    private static String letter(int index) {
        String last = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? last : letter(index / 26 - 1) + last;
    }
}
