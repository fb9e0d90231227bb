package org.understudy;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.plan.SecretRef;
import org.understudy.seal.PackShares;
import org.understudy.seal.slip39.ShareException;
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
        List<Secret> shares = new ArrayList<>();
        try {
            if (key.name().scheme() == SecretRef.Scheme.PROMPT) {
                return Optional.of(asked(shares));
            }
            lines(key.name(), shares);
            return Optional.of(PackShares.combine(shares));
        } catch (ShareException e) {
            findings.add(e.diagnostic());
            return Optional.empty();
        } finally {
            shares.forEach(Secret::close);
        }
    }

    /** Asks for one after the other, until they are enough or nothing is typed. */
    private Secret asked(List<Secret> shares) throws SecretUnavailableException, ShareException {
        while (true) {
            Secret share = secrets.resolve(SecretRef.parse("prompt:Share " + (shares.size() + 1) + " (nothing to stop)")
                    .orElseThrow());
            if (share.reveal(VerificationKey::isBlank)) {
                share.close();
                return PackShares.combine(shares);
            }
            shares.add(share);
            try {
                return PackShares.combine(shares);
            } catch (ShareException e) {
                if (!e.isForMore() || shares.size() == MOST) {
                    throw e;
                }
            }
        }
    }

    private void lines(SecretRef name, List<Secret> shares) throws SecretUnavailableException {
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
    }

    private static boolean isBlank(CharBuffer text) {
        return text.chars().allMatch(Character::isWhitespace);
    }
}
