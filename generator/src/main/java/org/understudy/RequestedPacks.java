package org.understudy;

import java.util.List;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.plan.Pack;
import org.understudy.plan.Plan;

/** Which packs a request is about. */
final class RequestedPacks {
    private RequestedPacks() {}

    /** Those it names, or all; names that no pack has are told of. */
    static List<Pack> of(Request request, Plan plan, Diagnostics diagnostics) {
        for (String id : request.packs()) {
            if (!plan.packs().containsKey(id)) {
                diagnostics.add(Diagnostic.general(
                        RequestRules.UNKNOWN_PACK,
                        id,
                        String.join(", ", plan.packs().keySet())));
            }
        }
        if (plan.packs().isEmpty()) {
            diagnostics.add(Diagnostic.general(RequestRules.NO_PACKS));
        }
        return plan.packs().values().stream()
                .filter(pack -> request.packs().isEmpty() || request.packs().contains(pack.id()))
                .toList();
    }
}
