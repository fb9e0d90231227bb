package org.understudy;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * What is to be done.
 *
 * @param plan the folder of the plan
 * @param output the folder that packs are written to
 * @param theme a folder of templates, messages and styles between the plan's own and the built-in ones
 * @param packs ids of the packs to build; all if empty
 * @param threads how many documents may be made at once, at least 1
 * @param signing what PDFs and manifests are signed with, if they are
 * @param previous the folder of an earlier state of the plan, which the amendment sheet compares with
 */
public record Request(
        Path plan,
        Path output,
        Optional<Path> theme,
        SecretSettings secrets,
        Set<String> packs,
        Freshness freshness,
        int threads,
        Optional<Signing> signing,
        Optional<Path> previous) {

    /** One that signs nothing. */
    public Request(
            Path plan,
            Path output,
            Optional<Path> theme,
            SecretSettings secrets,
            Set<String> packs,
            Freshness freshness,
            int threads) {
        this(plan, output, theme, secrets, packs, freshness, threads, Optional.empty());
    }

    /** One without an earlier state of the plan. */
    public Request(
            Path plan,
            Path output,
            Optional<Path> theme,
            SecretSettings secrets,
            Set<String> packs,
            Freshness freshness,
            int threads,
            Optional<Signing> signing) {
        this(plan, output, theme, secrets, packs, freshness, threads, signing, Optional.empty());
    }

    /** The same, compared with an earlier state of the plan in a folder. */
    public Request since(Path folder) {
        return new Request(plan, output, theme, secrets, packs, freshness, threads, signing, Optional.of(folder));
    }

    public Request {
        packs = Set.copyOf(packs);
        if (threads < 1) {
            throw new IllegalArgumentException("no thread to work in");
        }
    }

    /** What becomes of packs that are up to date. */
    public enum Freshness {
        /** They are left as they are. */
        KEEP,
        /** They are built anew. */
        REBUILD
    }
}
