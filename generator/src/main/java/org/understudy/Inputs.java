package org.understudy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.understudy.pack.BuildState;
import org.understudy.pack.Digest;
import org.understudy.plan.Pack;
import org.understudy.plan.Plan;
import org.understudy.plan.SecretRef;
import org.understudy.source.SourceTree;

/**
 * All that packs are made of and that can be looked at without opening anything: the engine, the files of plan and theme as
 * they are, the vault encrypted.
 *
 * @param complete whether equal digests mean equal packs: what stands in the vault can't change without its file, and what
 *     is typed in isn't asked for again; secrets from elsewhere must be looked at
 */
record Inputs(String digest, boolean complete) {
    private static final int LARGEST = 256 << 20;

    static Inputs of(String engine, Plan plan, SourceTree tree, Optional<SourceTree> theme) throws IOException {
        var digest = new Digest().add(engine).add(of(tree));
        if (theme.isPresent()) {
            digest.add(of(theme.get()));
        }
        // the vault may be a file that no listing shows: a link, or in a folder whose name begins with a dot
        Path vault = SecretSupply.vault(plan, tree);
        if (Files.isRegularFile(vault)) {
            digest.add(Files.readAllBytes(vault));
        }
        // and so may the keys of recipients
        for (Pack pack : plan.packs().values()) {
            for (String path : pack.protection().certificates()) {
                Optional<Path> key = tree.find(path);
                if (key.isPresent()) {
                    digest.add(path).add(Files.readAllBytes(key.get()));
                }
            }
        }
        return new Inputs(digest.hex(), holdAllOf(plan));
    }

    /** Whether all secrets of a plan are in files that are looked at, or are typed in and not asked for again. */
    static boolean holdAllOf(Plan plan) {
        return plan.secrets().keySet().stream()
                .allMatch(ref -> ref.scheme() == SecretRef.Scheme.VAULT || ref.scheme() == SecretRef.Scheme.PROMPT);
    }

    /** These, and something else that packs are made of. */
    Inputs with(String more) {
        return new Inputs(new Digest().add(digest).add(more).hex(), complete);
    }

    private static String of(SourceTree tree) throws IOException {
        var digest = new Digest();
        for (String path : tree.list().files()) {
            digest.add(path).add(tree.read(path, LARGEST));
        }
        return digest.hex();
    }

    /** Whether a pack that was made of these is up to date. */
    boolean same(BuildState state) {
        return complete && state.inputs().equals(digest);
    }
}
