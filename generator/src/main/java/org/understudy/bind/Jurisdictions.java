package org.understudy.bind;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.understudy.plan.Header;
import org.understudy.plan.Jurisdiction;
import org.understudy.plan.LocalText;
import org.understudy.text.Language;

/** The jurisdictions that lawyer's annexes can be drafted for. */
final class Jurisdictions {
    /** What the header names. */
    Jurisdiction of(Header header) {
        return new Jurisdiction(
                header.jurisdiction().split("-", 2)[0],
                Optional.empty(),
                LocalText.of(Language.EN, header.jurisdiction()),
                header.asAt(),
                header.jurisdiction().startsWith("us"),
                !header.jurisdiction().equals("generic"),
                header.jurisdiction().startsWith("us"),
                header.jurisdiction().equals("de"),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                List.of());
    }
}
