package org.understudy.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where things are kept.
 *
 * @param inside the place it stands in
 * @param openedBy any one of these opens it; empty when it stands open to whoever gets there
 * @param access who may enter or open it without asking the author
 */
public record Place(
        String id,
        Origin origin,
        LocalText name,
        Type type,
        Optional<String> address,
        Optional<Ref> inside,
        List<Opening> openedBy,
        List<Ref> access,
        Optional<LocalDate> reviewed,
        List<Acceptance> accept,
        Body body) {

    public Ref ref() {
        return new Ref(Kind.PLACES, id);
    }

    /** What it is. */
    public enum Type implements Term {
        HOME,
        OFFICE,
        SAFE,
        CABINET,
        BANK_BOX,
        NOTARY,
        SYNCED_FOLDER,
        DATA_CENTRE,
        OTHER
    }

    /** A way to open it. */
    public sealed interface Opening {
        /** A key of metal, and where it is kept or who has it. */
        record Key(LocalText label, List<Ref> kept) implements Opening {}

        /** A combination. */
        record Code(SecretRef secret) implements Opening {}

        /** Somebody who opens it on request, such as a bank or a notary. */
        record ByPerson(Ref person, List<EvidenceKind> evidence) implements Opening {}

        /** Signing in to an account: a synchronised folder. */
        record WithAccount(Ref account) implements Opening {}
    }
}
