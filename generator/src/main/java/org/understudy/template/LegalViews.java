package org.understudy.template;

import java.util.List;
import java.util.Optional;
import org.understudy.check.CheckedPlan;
import org.understudy.document.Imprint;
import org.understudy.plan.Disclosure;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Jurisdiction;
import org.understudy.plan.LocalText;
import org.understudy.plan.Plan;
import org.understudy.template.view.ActivationCard;
import org.understudy.template.view.Filing;
import org.understudy.template.view.Frame;
import org.understudy.text.Language;
import org.understudy.text.Messages;

/** What the views of one lawyer-ready document are made of. They hold no secret: there are no slots here. */
final class LegalViews {
    private final CheckedPlan checked;
    private final Disclosure disclosure;
    private final ViewBuilder views;
    private final Messages messages;
    private final DocumentId document;
    private final Annexes annexes;
    private final PageMaker.Beside beside;

    /** @param beside what the document is told of the rest of its pack, and of the edition before */
    LegalViews(
            CheckedPlan checked,
            Disclosure disclosure,
            ViewBuilder views,
            Messages messages,
            DocumentId document,
            PageMaker.Beside beside) {
        this.checked = checked;
        this.disclosure = disclosure;
        this.views = views;
        this.messages = messages;
        this.document = document;
        this.annexes = new Annexes(disclosure, messages);
        this.beside = beside;
    }

    /** The plan with its findings and proof; what a document may say of it is for {@link #disclosure} to tell. */
    CheckedPlan checked() {
        return checked;
    }

    Plan plan() {
        return checked.plan();
    }

    Jurisdiction jurisdiction() {
        return plan().jurisdiction();
    }

    Disclosure disclosure() {
        return disclosure;
    }

    Names names() {
        return views.names();
    }

    PersonCards people() {
        return views.people();
    }

    Optional<ActivationCard> activation() {
        return views.activation();
    }

    /** The documents of the pack that were made before this one. */
    List<Imprint> made() {
        return beside.made();
    }

    /** The edition before, if there is one. */
    Optional<Previous> previous() {
        return beside.previous();
    }

    /** The same document of another edition of the plan. */
    LegalViews of(CheckedPlan other, Disclosure others) {
        return new LegalViews(
                other,
                others,
                new ViewBuilder(other, others, messages, document),
                messages,
                document,
                PageMaker.Beside.NOTHING);
    }

    Annexes annexes() {
        return annexes;
    }

    Messages messages() {
        return messages;
    }

    Frame frame() {
        return views.frame();
    }

    Filing filing() {
        return filing(annexes.letter(document), disclosure.pack().settled().contains(document));
    }

    /**
     * Of one that isn't in the catalogue by itself.
     *
     * @param annex its letter among the annexes
     * @param settled whether it is no draft any more
     */
    Filing filing(Optional<String> annex, boolean settled) {
        Language plans = plan().header().language();
        return new Filing(
                annex,
                settled,
                plans,
                plans != messages.language(),
                card(),
                Optional.ofNullable(jurisdiction().signing().get(document))
                        .map(it -> new Filing.Signing(it.by(), it.witnesses(), it.notary(), names().text(it.note()))),
                annexes.all());
    }

    private Filing.JurisdictionCard card() {
        Jurisdiction law = jurisdiction();
        return new Filing.JurisdictionCard(
                law.id(),
                names().text(law.name()),
                law.state().map(state -> names().text(state.name())),
                law.asAt(),
                law.instruments(),
                law.levels(),
                law.powersSurviveDeath(),
                terms(),
                names().texts(law.cautions()));
    }

    /** What the law calls its figures. */
    Filing.Terms terms() {
        return new Filing.Terms(
                term("principal"),
                term("agent"),
                term("executor"),
                term("heirs"),
                term("provider"),
                term("power"),
                term("lasting-power"),
                term("content"),
                term("catalogue"),
                term("online-tool"),
                term("directions"),
                term("will"),
                term("wishes"));
    }

    /** What the law calls it; where it has no word of its own, the usual one. */
    private String term(String key) {
        LocalText own = jurisdiction().terms().get(key);
        return own == null ? messages.get("term." + key) : names().text(own);
    }
}
