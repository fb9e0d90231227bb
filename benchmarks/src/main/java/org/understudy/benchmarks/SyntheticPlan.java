package org.understudy.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.understudy.vault.kdbx.KdbxSettings;

/**
 * A plan that is made up: the same for the same seed, its vault included. Its size is that of real ones: half a page to a
 * page of prose an account.
 *
 * @param accounts in each pack
 * @param packs each with people, devices, accounts and workflows of its own
 * @param documents of each pack
 * @param vault how the vault is encrypted
 */
public record SyntheticPlan(int accounts, int packs, long seed, List<String> documents, KdbxSettings vault) {

    /** One pack with the succession document, the vault quickly opened. */
    public static SyntheticPlan of(int accounts) {
        return new SyntheticPlan(accounts, 1, 1, List.of("D2"), VaultFile.QUICK);
    }

    public SyntheticPlan withPacks(int count) {
        return new SyntheticPlan(accounts, count, seed, documents, vault);
    }

    public SyntheticPlan withDocuments(List<String> ids) {
        return new SyntheticPlan(accounts, packs, seed, ids, vault);
    }

    public SyntheticPlan withVault(KdbxSettings settings) {
        return new SyntheticPlan(accounts, packs, seed, documents, settings);
    }

    /** Writes the plan into a folder that doesn't exist yet or is empty. */
    public void write(Path folder) throws IOException {
        List<Workload> workloads = IntStream.rangeClosed(1, packs)
                .mapToObj(i -> new SyntheticWorkload("pack-" + i, accounts, seed * 1000 + i).make())
                .toList();
        new PlanFolder(folder, documents).write(workloads, new VaultFile(seed, vault));
    }
}
