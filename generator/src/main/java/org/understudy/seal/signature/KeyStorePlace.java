package org.understudy.seal.signature;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.vault.OthersOnTheComputer;

/** Where a key store is kept. Doesn't open it. */
public final class KeyStorePlace {
    private final Path store;
    private final Path plan;

    /** @param plan the folder of the plan */
    public KeyStorePlace(Path store, Path plan) {
        this.store = store;
        this.plan = plan;
    }

    /** What should be otherwise. A file that can't be found is passed over: opening it tells. */
    public List<Diagnostic> findings() {
        var findings = new ArrayList<Diagnostic>();
        try {
            Path real = store.toRealPath();
            if (real.startsWith(repository())) {
                findings.add(Diagnostic.general(SignatureRules.INSIDE_REPOSITORY, name()));
            }
            if (new OthersOnTheComputer(real).mayRead()) {
                findings.add(Diagnostic.general(SignatureRules.OPEN_TO_OTHERS, name()));
            }
        } catch (IOException e) {
            return findings;
        }
        return findings;
    }

    /** The folder that git keeps the plan in; that of the plan where it isn't in git. */
    private Path repository() throws IOException {
        Path folder = plan.toRealPath();
        for (Path above = folder; above != null; above = above.getParent()) {
            // a folder, or a file in a work tree of its own
            if (Files.exists(above.resolve(".git"))) {
                return above;
            }
        }
        return folder;
    }

    private String name() {
        return String.valueOf(store.getFileName());
    }
}
