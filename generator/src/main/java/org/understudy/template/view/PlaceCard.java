package org.understudy.template.view;

import java.util.List;
import java.util.Optional;
import org.understudy.plan.EvidenceKind;
import org.understudy.plan.Place;
import org.understudy.plan.Term;

/** Where things are kept; for protected documents only. */
public record PlaceCard(
        String anchor,
        String name,
        Place.Type type,
        Optional<String> address,
        Optional<Mention> inside,
        List<Opening> openings,
        boolean hidden,
        List<String> access,
        Optional<Prose> about) {

    /** One way to open it. */
    public record Opening(
            OpeningType type,
            Optional<String> label,
            List<Mention> with,
            Optional<SecretSlot> code,
            List<EvidenceKind> evidence) {}

    /** How. */
    public enum OpeningType implements Term {
        KEY,
        CODE,
        PERSON,
        ACCOUNT
    }
}
