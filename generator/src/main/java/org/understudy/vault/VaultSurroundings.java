package org.understudy.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.RuleId;

/** How a vault and its key file are kept on the disk. Opens neither. */
public final class VaultSurroundings {
    static final RuleId KEY_BESIDE_VAULT = RuleId.warning("SECRET-038");
    static final RuleId OPEN_TO_OTHERS = RuleId.warning("SECRET-039");
    static final RuleId LARGE = RuleId.note("SECRET-040");

    private static final long LARGE_BYTES = 1 << 20;

    private final Path vault;
    private final Optional<Path> keyFile;
    private final Path plan;

    /** @param plan the folder of the plan, which is under version control */
    public VaultSurroundings(Path vault, Optional<Path> keyFile, Path plan) {
        this.vault = vault;
        this.keyFile = keyFile;
        this.plan = plan;
    }

    /** What should be otherwise. Files that can't be found or looked at are passed over: opening the vault tells of them. */
    public List<Diagnostic> findings() {
        var findings = new ArrayList<Diagnostic>();
        try {
            // Its place is a repository, and git checks files out for all to read: that is what the encryption is for.
            if (new OthersOnTheComputer(vault).mayWrite()) {
                findings.add(Diagnostic.general(OPEN_TO_OTHERS, name(vault)).hinting("vault"));
            }
            if (Files.size(vault) > LARGE_BYTES) {
                findings.add(Diagnostic.general(LARGE, name(vault)));
            }
            if (keyFile.isPresent()) {
                addAboutKeyFile(keyFile.get(), findings);
            }
        } catch (IOException e) {
            return findings;
        }
        return findings;
    }

    private void addAboutKeyFile(Path key, List<Diagnostic> findings) throws IOException {
        Path real = key.toRealPath();
        if (real.startsWith(plan.toRealPath())
                || real.resolveSibling(".").equals(vault.toRealPath().resolveSibling("."))) {
            findings.add(Diagnostic.general(KEY_BESIDE_VAULT, name(key), name(vault)));
        }
        if (new OthersOnTheComputer(real).mayRead()) {
            findings.add(Diagnostic.general(OPEN_TO_OTHERS, name(key)));
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
