package org.understudy.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.understudy.Event;
import org.understudy.Outcome;
import org.understudy.Request;
import org.understudy.Understudy;
import org.understudy.vault.kdbx.KdbxSettings;

/**
 * {@code Compile [--mode enc|plain] [--keep] [--documents D2] [--standard-vault] --out FOLDER PLAN…}: the whole way in a
 * process of its own, without Maven. {@code plain} leaves out the sealing.
 *
 * <p>A PLAN is a folder in our format with the vault's password of {@link PlanFolder}, or a {@link NeutralFolder}. All of
 * the latter are made one plan of as many packs, beside the output folder, the first time they are named: who measures
 * runs once before.
 */
public final class Compile {
    private Compile() {}

    public static void main(String[] arguments) throws IOException {
        Deque<String> rest = new ArrayDeque<>(List.of(arguments));
        Path out = Path.of("target/packs");
        boolean sealed = true;
        Request.Freshness freshness = Request.Freshness.REBUILD;
        List<String> documents = List.of("D2");
        KdbxSettings vault = VaultFile.QUICK;
        while (!rest.isEmpty() && rest.peek().startsWith("--")) {
            String option = rest.remove();
            switch (option) {
                case "--mode" -> sealed = !rest.remove().equals("plain");
                case "--keep" -> freshness = Request.Freshness.KEEP;
                case "--documents" -> documents = Arrays.asList(rest.remove().split(","));
                case "--standard-vault" -> vault = KdbxSettings.standard();
                case "--out" -> out = Path.of(rest.remove());
                default -> throw new IllegalArgumentException(option);
            }
        }
        for (Path plan : plans(rest.stream().map(Path::of).toList(), out, documents, vault)) {
            Request request = BuildRequest.of(plan, out, freshness);
            if (sealed) {
                seal(request);
            } else {
                new ClearBuild(request).run();
            }
        }
    }

    private static void seal(Request request) {
        var understudy = new Understudy(Clock.systemUTC(), new SecureRandom(), Compile::report);
        Outcome outcome = understudy.build(request);
        if (!outcome.succeeded()) {
            throw new IllegalStateException("the plan can't be built");
        }
    }

    private static void report(Event event) {
        if (event instanceof Event.Found found && found.diagnostic().blocks()) {
            System.err.println(found.diagnostic());
        }
    }

    private static List<Path> plans(List<Path> named, Path out, List<String> documents, KdbxSettings vault)
            throws IOException {
        List<Path> neutral = named.stream().filter(NeutralFolder::is).toList();
        if (neutral.isEmpty()) {
            return named;
        }
        String key = Integer.toHexString((neutral.toString() + documents + vault).hashCode());
        Path folder = out.resolveSibling(out.getFileName() + "-plan-" + key);
        if (!Files.exists(folder.resolve("vault.kdbx"))) {
            var workloads = new ArrayList<Workload>();
            for (Path plan : neutral) {
                workloads.add(new NeutralFolder(plan).read());
            }
            new PlanFolder(folder, documents).write(workloads, new VaultFile(1, vault));
        }
        return List.of(folder);
    }
}
