package org.understudy.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.understudy.text.Language;

/**
 * What one recipient gets.
 *
 * @param covers an account is covered when at least one selector takes it
 * @param engagements whose contracts and open work are shown; left open: those whose accounts are covered
 * @param workflows left open: those that need covered accounts only
 * @param devices those whose PIN or password is shown; left open: none
 * @param places those whose combination is shown; left open: none
 * @param instruments left open: none, or all where it has their index (L11)
 * @param custody of which copies and envelopes it tells; left open: its own
 * @param keysOf packs whose passphrases and shares are printed, on papers of their own; left open: none
 * @param annexes the author's own, in the order of their letters
 * @param settled lawyer-ready documents that counsel has reviewed: no drafts any more
 * @param mustReach the accounts that the recipient must be able to reach; empty for all that are covered, unless it {@link #tellsOnly}
 * @param deliverTo a folder that the finished pack is copied to
 */
public record Pack(
        String id,
        Origin origin,
        Optional<LocalText> name,
        Ref recipient,
        Language language,
        List<DocumentId> documents,
        List<Format> formats,
        List<Selector> covers,
        Extent engagements,
        Extent workflows,
        Extent devices,
        Extent places,
        Extent instruments,
        Extent custody,
        Extent keysOf,
        List<Ref> annexes,
        List<DocumentId> settled,
        List<Ref> mustReach,
        Protection protection,
        Optional<String> deliverTo,
        List<Acceptance> accept,
        Body body) {

    public Ref ref() {
        return new Ref(Kind.PACKS, id);
    }

    /**
     * What the share of a holder is called: the field {@code share-ID} of the entry that the passphrase is the password of, such
     * as {@code vault:Packs/Els#share-yusuf}. Empty if the pack has no passphrase.
     */
    public Optional<SecretRef> shareOf(Ref holder) {
        return protection
                .passphrase()
                .map(it -> new SecretRef(it.scheme(), it.locator(), Optional.of("share-" + holder.id())));
    }

    /**
     * Whether it only tells a lawyer what there is: it has lawyer-ready documents, and none that may hold a secret. Nobody is to
     * get in anywhere by it.
     */
    public boolean tellsOnly() {
        return documents.stream().anyMatch(it -> it.confidentiality() == Confidentiality.LAWYER_READY)
                && documents.stream().noneMatch(it -> it.confidentiality() == Confidentiality.PROTECTED);
    }

    /**
     * The documents that it consists of: those it names, the author's own annexes, and the bundle of all that lawyers get, if there
     * is more than one.
     */
    public List<DocumentId> contents() {
        var contents = new ArrayList<>(documents);
        if (!annexes.isEmpty()) {
            contents.add(DocumentId.LA);
        }
        long forLawyers = documents.stream().filter(Pack::isForLawyers).count() + annexes.size();
        if (forLawyers > 1 && formats.contains(Format.PDF)) {
            contents.add(DocumentId.LB);
        }
        return List.copyOf(contents);
    }

    /** The formats that a document is made in: the bundle as a PDF, spreadsheets only of those that are tables. */
    public List<Format> formats(DocumentId document) {
        return formats.stream()
                .filter(it -> document == DocumentId.LB ? it == Format.PDF : it != Format.XLSX || document.inTables())
                .toList();
    }

    /** Whether a document of this pack leaves encrypted. A bundle does if anything that may be in it does. */
    public boolean seals(DocumentId document) {
        return document.confidentiality() == Confidentiality.PROTECTED
                || protection.seals().contains(document)
                || document == DocumentId.LB && protection.seals().stream().anyMatch(Pack::isForLawyers);
    }

    /** Whether it seals any document. */
    public boolean seals() {
        return contents().stream().anyMatch(this::seals);
    }

    private static boolean isForLawyers(DocumentId document) {
        return document.confidentiality() == Confidentiality.LAWYER_READY;
    }

    /**
     * Takes an account that satisfies every list that isn't empty; an empty selector takes all.
     *
     * @param except accounts it doesn't take in any case
     */
    public record Selector(
            List<Capacity> capacities,
            List<Ref> customers,
            List<Category> categories,
            List<Criticality> criticalities,
            List<Ref> accounts,
            List<Ref> except) {

        public boolean takes(Account account) {
            return (capacities.isEmpty() || capacities.contains(account.capacity()))
                    && (customers.isEmpty()
                            || account.customer().filter(customers::contains).isPresent())
                    && (categories.isEmpty() || categories.contains(account.category()))
                    && (criticalities.isEmpty() || criticalities.contains(account.criticality()))
                    && (accounts.isEmpty() || accounts.contains(account.ref()))
                    && !except.contains(account.ref());
        }
    }

    /** How much of something a pack shows. */
    public sealed interface Extent {
        /** All there is. */
        record Everything() implements Extent {}

        /** Exactly these. */
        record Only(List<Ref> refs) implements Extent {}

        /** What follows from the rest of the pack. */
        record Open() implements Extent {}

        /** Whether it takes {@code ref}; {@code open} is the answer where the extent is left open. */
        default boolean takes(Ref ref, boolean open) {
            if (this instanceof Only only) {
                return only.refs().contains(ref);
            }
            return this instanceof Everything || open;
        }
    }

    /**
     * How the pack is locked.
     *
     * @param certificates files of recipients' keys, relative to the plan
     * @param odt how ODT files are encrypted
     * @param seals documents that are encrypted although they hold no secret
     */
    public record Protection(
            Optional<SecretRef> passphrase,
            Optional<Shares> shares,
            List<String> certificates,
            OdtProfile odt,
            List<DocumentId> seals) {}

    /**
     * A passphrase in shares: {@code groupsNeeded} of the groups together have it. Nobody is in two of them. Shares are numbered
     * from 1 in the order in which the holders are named, whatever their group.
     */
    public record Shares(int groupsNeeded, List<ShareGroup> groups) {
        /** Everybody who has a share, in the order of the numbers. */
        public List<Ref> holders() {
            return groups.stream().flatMap(group -> group.of().stream()).toList();
        }

        /** Whether the shares of those who pass the test are enough. */
        public boolean suffice(Predicate<Ref> has) {
            return groups.stream().filter(group -> group.suffices(has)).count() >= groupsNeeded;
        }
    }

    /** People with shares: {@code threshold} of them together have what the group has. */
    public record ShareGroup(int threshold, List<Ref> of) {
        /** Whether the shares of those who pass the test are enough for this group. */
        boolean suffices(Predicate<Ref> has) {
            return of.stream().filter(has).count() >= threshold;
        }
    }

    /** Which readers an encrypted ODT is for. */
    public enum OdtProfile implements Term {
        /** LibreOffice 7 and later: AES-256-CBC, PBKDF2. */
        COMPATIBLE,
        /** LibreOffice 24.2 and later: AES-256-GCM, Argon2id. */
        STRONG
    }
}
