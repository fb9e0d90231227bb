package org.understudy;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.understudy.plan.SecretRef;

/** Builds plans in a process of its own; the vault's password is in its environment. */
public final class BuildProgram {
    static final String PASSWORD_VARIABLE = "TEST_VAULT_PASSWORD";
    static final Map<String, String> ENVIRONMENT = Map.of(PASSWORD_VARIABLE, TestPlan.VAULT_PASSWORD);

    private BuildProgram() {}

    /**
     * The output folder, {@code once} or {@code forever}, and the folders of plans, which are built there one after the other.
     * Prints a line for each build: the rules that had something to say.
     */
    public static void main(String[] arguments) throws Exception {
        Path output = Path.of(arguments[0]);
        List<String> plans = List.of(arguments).subList(2, arguments.length);
        do {
            for (String plan : plans) {
                System.out.println("built " + build(Path.of(plan), output));
            }
        } while (arguments[1].equals("forever"));
    }

    private static List<String> build(Path plan, Path output) {
        var secrets = new SecretSettings(
                SecretRef.parse("env:" + PASSWORD_VARIABLE),
                Optional.empty(),
                plan,
                System.getenv(),
                Optional.empty(),
                List.of());
        var request = new Request(
                plan,
                output,
                Optional.empty(),
                secrets,
                Set.of(),
                Request.Freshness.REBUILD,
                Integer.getInteger("threads", 2));
        Clock clock = Clock.offset(Clock.systemDefaultZone(), Duration.ofDays(Integer.getInteger("days", 0)));
        return new Understudy(clock, new SecureRandom(), event -> {})
                        .build(request, Delivering.valueOf(System.getProperty("delivering", "UNLESS_OLDER")))
                        .diagnostics()
                        .stream()
                        // what falls due is told on the day, and no document says it; vaults of tests are quick to open
                        .filter(it -> !it.rule().id().matches("TIME-.*|SECRET-037"))
                        .map(it -> it.rule() + " " + it.arguments())
                        .toList();
    }
}
