package org.understudy.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.understudy.Request;
import org.understudy.SecretSettings;
import org.understudy.plan.SecretRef;

/** Requests to build the plans that are written here. */
final class BuildRequest {
    private BuildRequest() {}

    static Request of(Path plan, Path output, Request.Freshness freshness) {
        return new Request(
                plan,
                output,
                Optional.empty(),
                new SecretSettings(
                        SecretRef.parse("env:" + PlanFolder.PASSWORD_VARIABLE),
                        Optional.empty(),
                        plan,
                        Map.of(PlanFolder.PASSWORD_VARIABLE, PlanFolder.PASSWORD),
                        Optional.empty(),
                        List.of()),
                Set.of(),
                freshness,
                Runtime.getRuntime().availableProcessors());
    }
}
