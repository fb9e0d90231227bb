package org.understudy;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.understudy.diagnostic.Checked;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.plan.SecretRef;
import org.understudy.vault.Secret;
import org.understudy.vault.SecretUnavailableException;
import org.understudy.vault.Secrets;

/** Gets the passphrase that a pack is looked at with: by its name, or from shares. */
final class VerificationKey {
    /** More than any set of shares has. */
    private static final int MOST = 256;

    private final Secrets secrets;
    private final List<Diagnostic> findings;

    /** @param findings is told why a passphrase can't be had */
    VerificationKey(Secrets secrets, List<Diagnostic> findings) {
        this.secrets = secrets;
        this.findings = findings;
    }

    /** The passphrase, to be closed by the caller. */
    Optional<Secret> of(VerificationRequest.Key key) {
        try {
            if (key instanceof VerificationRequest.Shares shares) {
                return combined(shares);
            }
            return Optional.of(secrets.resolve(((VerificationRequest.Passphrase) key).name()));
        } catch (SecretUnavailableException e) {
            findings.add(e.diagnostic());
            return Optional.empty();
        }
    }

    private Optional<Secret> combined(VerificationRequest.Shares key) throws SecretUnavailableException {
        List<Secret> shares = key.name().scheme() == SecretRef.Scheme.PROMPT ? asked() : lines(key.name());
        try {
            Checked<Secret> combined = key.combiner().combine(shares);
            findings.addAll(combined.diagnostics());
            return combined.value();
        } finally {
            shares.forEach(Secret::close);
        }
    }

    /** One after the other, until nothing is typed. */
    private List<Secret> asked() throws SecretUnavailableException {
        var shares = new ArrayList<Secret>();
        while (shares.size() < MOST) {
            Secret share =
                    secrets.resolve(SecretRef.parse("prompt:Share " + (shares.size() + 1) + " (nothing after the last)")
                            .orElseThrow());
            if (share.reveal(VerificationKey::isBlank)) {
                share.close();
                break;
            }
            shares.add(share);
        }
        return shares;
    }

    private List<Secret> lines(SecretRef name) throws SecretUnavailableException {
        var shares = new ArrayList<Secret>();
        try (Secret text = secrets.resolve(name)) {
            int start = 0;
            for (int i = 0; i <= text.length(); i++) {
                int at = i;
                if (i == text.length() || text.reveal(it -> it.charAt(at) == '\n')) {
                    Secret line = text.part(start, i);
                    if (line.reveal(VerificationKey::isBlank)) {
                        line.close();
                    } else {
                        shares.add(line);
                    }
                    start = i + 1;
                }
            }
        }
        return shares;
    }

    private static boolean isBlank(CharBuffer text) {
        return text.chars().allMatch(Character::isWhitespace);
    }
}
