package org.understudy.template;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.understudy.plan.DocumentId;
import org.understudy.template.view.AmendmentView;
import org.understudy.template.view.AssetsView;
import org.understudy.template.view.AuthorityView;
import org.understudy.template.view.CustomerConsentView;
import org.understudy.template.view.DefinitionsView;
import org.understudy.template.view.DirectionsView;
import org.understudy.template.view.InstrumentsView;
import org.understudy.template.view.MemoView;
import org.understudy.template.view.OwnershipView;
import org.understudy.template.view.PersonsView;
import org.understudy.template.view.RequestKitView;
import org.understudy.template.view.ReviewsView;
import org.understudy.template.view.SuccessorAgreementView;
import org.understudy.template.view.UndertakingView;
import org.understudy.template.view.WishesView;

/** The lawyer-ready documents of which a pack has one each: the template, the view and its maker. */
final class LegalDocuments {
    private static final Map<DocumentId, Maker<?>> MAKERS = makers();

    /** How a document is made. */
    private record Maker<V extends Record>(String template, Class<V> type, Function<LegalViews, V> view) {}

    private LegalDocuments() {}

    private static Map<DocumentId, Maker<?>> makers() {
        var makers = new EnumMap<DocumentId, Maker<?>>(DocumentId.class);
        makers.put(
                DocumentId.L0, new Maker<>("L0-memo.ftlx", MemoView.class, legal -> new MemoViewBuilder(legal).view()));
        makers.put(
                DocumentId.L1,
                new Maker<>("L1-persons.ftlx", PersonsView.class, legal -> new PersonsViewBuilder(legal).view()));
        makers.put(
                DocumentId.L2,
                new Maker<>("L2-assets.ftlx", AssetsView.class, legal -> new AssetsViewBuilder(legal).view()));
        makers.put(
                DocumentId.L3,
                new Maker<>(
                        "L3-directions.ftlx", DirectionsView.class, legal -> new DirectionsViewBuilder(legal).view()));
        makers.put(
                DocumentId.L4,
                new Maker<>("L4-authority.ftlx", AuthorityView.class, legal -> new AuthorityViewBuilder(legal).view()));
        makers.put(
                DocumentId.L5,
                new Maker<>("L5-wishes.ftlx", WishesView.class, legal -> new WishesViewBuilder(legal).view()));
        makers.put(
                DocumentId.L6,
                new Maker<>(
                        "L6-successor-agreement.ftlx",
                        SuccessorAgreementView.class,
                        legal -> new SuccessorAgreementViewBuilder(legal).view()));
        makers.put(
                DocumentId.L7,
                new Maker<>(
                        "L7-customer-consent.ftlx",
                        CustomerConsentView.class,
                        legal -> new CustomerConsentViewBuilder(legal).view()));
        makers.put(
                DocumentId.L8,
                new Maker<>(
                        "L8-undertaking.ftlx",
                        UndertakingView.class,
                        legal -> new UndertakingViewBuilder(legal).view()));
        makers.put(
                DocumentId.L9,
                new Maker<>(
                        "L9-request-kit.ftlx", RequestKitView.class, legal -> new RequestKitViewBuilder(legal).view()));
        makers.put(
                DocumentId.L10,
                new Maker<>(
                        "L10-ownership.ftlx", OwnershipView.class, legal -> new OwnershipViewBuilder(legal).view()));
        makers.put(
                DocumentId.L11,
                new Maker<>(
                        "L11-instruments.ftlx",
                        InstrumentsView.class,
                        legal -> new InstrumentsViewBuilder(legal).view()));
        makers.put(
                DocumentId.L12,
                new Maker<>("L12-reviews.ftlx", ReviewsView.class, legal -> new ReviewsViewBuilder(legal).view()));
        makers.put(
                DocumentId.L13,
                new Maker<>(
                        "L13-amendment.ftlx", AmendmentView.class, legal -> new AmendmentViewBuilder(legal).view()));
        makers.put(
                DocumentId.L14,
                new Maker<>(
                        "L14-definitions.ftlx",
                        DefinitionsView.class,
                        legal -> new DefinitionsViewBuilder(legal).view()));
        return Map.copyOf(makers);
    }

    static Set<DocumentId> all() {
        return MAKERS.keySet();
    }

    static String template(DocumentId document) {
        return maker(document).template();
    }

    static Class<? extends Record> type(DocumentId document) {
        return maker(document).type();
    }

    static Record view(DocumentId document, LegalViews views) {
        return maker(document).view().apply(views);
    }

    private static Maker<?> maker(DocumentId document) {
        return Objects.requireNonNull(MAKERS.get(document), document.name());
    }
}
