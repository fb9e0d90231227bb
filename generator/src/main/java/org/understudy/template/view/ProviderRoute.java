package org.understudy.template.view;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.understudy.plan.CatalogueEntry;
import org.understudy.plan.EvidenceKind;

/**
 * The provider's official way for those who come after its customer.
 *
 * @param gives what they get in the end; empty where that isn't known
 * @param evidence the papers that it asks for
 * @param source the page that says so; empty where it is the author who does
 * @param verified the day on which it was last read there
 */
public record ProviderRoute(
        Optional<URI> page,
        List<CatalogueEntry.Grant> gives,
        List<EvidenceKind> evidence,
        Optional<String> note,
        Optional<URI> source,
        Optional<LocalDate> verified) {}
