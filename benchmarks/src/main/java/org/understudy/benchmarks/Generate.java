package org.understudy.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.understudy.vault.kdbx.KdbxSettings;

/**
 * {@code Generate [--packs P] [--documents D0,D2] [--standard-vault] N FOLDER} writes a plan of P packs with N accounts each.
 */
public final class Generate {
    private Generate() {}

    public static void main(String[] arguments) throws IOException {
        Deque<String> rest = new ArrayDeque<>(List.of(arguments));
        SyntheticPlan plan = SyntheticPlan.of(1);
        while (rest.size() > 2) {
            String option = rest.remove();
            plan = switch (option) {
                case "--packs" -> plan.withPacks(Integer.parseInt(rest.remove()));
                case "--documents" -> plan.withDocuments(List.of(rest.remove().split(",")));
                case "--standard-vault" -> plan.withVault(KdbxSettings.standard());
                default -> throw new IllegalArgumentException(option);
            };
        }
        int accounts = Integer.parseInt(rest.remove());
        new SyntheticPlan(accounts, plan.packs(), plan.seed(), plan.documents(), plan.vault())
                .write(Path.of(rest.remove()));
    }
}
