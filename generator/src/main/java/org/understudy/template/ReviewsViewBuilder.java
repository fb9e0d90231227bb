package org.understudy.template;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.understudy.document.Imprint;
import org.understudy.plan.Account;
import org.understudy.plan.Confidentiality;
import org.understudy.plan.Custody;
import org.understudy.plan.Disclosure;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Engagement;
import org.understudy.plan.Header;
import org.understudy.plan.Instrument;
import org.understudy.plan.Kind;
import org.understudy.plan.Person;
import org.understudy.plan.Review;
import org.understudy.plan.Upkeep;
import org.understudy.template.view.Filing;
import org.understudy.template.view.ReviewsView;

/** Makes the view of L12. */
final class ReviewsViewBuilder {
    /** The author's own, which are several, and the bundle of all. */
    private static final Set<DocumentId> LISTED_OTHERWISE = EnumSet.of(DocumentId.LA, DocumentId.LB);

    private final LegalViews legal;
    private final Disclosure disclosure;
    private final Header header;
    private final Upkeep upkeep;
    private final ReviewEntries log;

    ReviewsViewBuilder(LegalViews legal) {
        this.legal = legal;
        this.disclosure = legal.disclosure();
        this.header = legal.plan().header();
        this.upkeep = Upkeep.of(legal.plan());
        this.log = new ReviewEntries(upkeep, header, disclosure, legal.names());
    }

    ReviewsView view() {
        return new ReviewsView(
                legal.frame(),
                legal.filing(),
                upkeep.nextReview()
                        .map(next -> new ReviewsView.Review(header.review().flatMap(Header.Review::every), next)),
                upkeep.drill().map(this::drill),
                upkeep.log(Review.Type.REVIEW).stream().map(log::entry).toList(),
                log.drills(),
                List.of(
                        reviewed(Kind.PEOPLE, disclosure.people(), Person::reviewed),
                        reviewed(Kind.ACCOUNTS, disclosure.accounts(), Account::reviewed),
                        reviewed(Kind.ENGAGEMENTS, disclosure.engagements(), Engagement::reviewed),
                        reviewed(Kind.INSTRUMENTS, disclosure.instruments(), Instrument::reviewed)),
                custody(),
                documents().toList(),
                PlanGaps.ofUpkeep(upkeep));
    }

    /** Who tried it is named if the pack may name them. */
    private ReviewsView.Drill drill(Header.Drill drill) {
        return new ReviewsView.Drill(drill.last(), legal.names().names(drill.by()), drill.next());
    }

    private static <T> ReviewsView.Reviewed reviewed(
            Kind kind, List<T> facts, Function<T, Optional<LocalDate>> reviewed) {
        List<LocalDate> days =
                facts.stream().flatMap(it -> reviewed.apply(it).stream()).toList();
        return new ReviewsView.Reviewed(
                kind.folder(), facts.size(), days.stream().min(Comparator.naturalOrder()), facts.size() - days.size());
    }

    private List<ReviewsView.Kept> custody() {
        var cards = new CustodyCards(disclosure, legal.names());
        return disclosure.custody().stream()
                .sorted(Comparator.comparing(Custody::handedOver).thenComparing(Custody::id))
                .map(it -> new ReviewsView.Kept(cards.card(it), PlanGaps.of(it)))
                .toList();
    }

    /** In the order of the catalogue, then the author's own annexes in the order of their letters. */
    private Stream<ReviewsView.Document> documents() {
        Map<String, String> digests = legal.made().stream()
                .filter(it -> it.digest().isPresent())
                .collect(Collectors.toMap(Imprint::identifier, it -> it.digest().orElseThrow()));
        Stream<Filing.AnnexLine> ofCatalogue = disclosure.pack().documents().stream()
                .filter(it -> !LISTED_OTHERWISE.contains(it))
                .sorted()
                .map(this::line);
        Stream<Filing.AnnexLine> own =
                legal.annexes().all().stream().filter(it -> it.document().equals(DocumentId.LA.name()));
        return Stream.concat(ofCatalogue, own)
                .map(it -> new ReviewsView.Document(
                        it.letter(),
                        it.identifier(),
                        it.title(),
                        DocumentId.valueOf(it.document()).confidentiality() == Confidentiality.LAWYER_READY,
                        it.settled(),
                        Optional.ofNullable(digests.get(it.identifier()))));
    }

    private Filing.AnnexLine line(DocumentId document) {
        return new Filing.AnnexLine(
                legal.annexes().letter(document),
                document.name(),
                legal.messages().get("document." + document + ".title"),
                document + "-" + disclosure.pack().id(),
                disclosure.pack().settled().contains(document));
    }
}
