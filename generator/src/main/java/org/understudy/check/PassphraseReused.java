package org.understudy.check;

import java.util.List;
import java.util.stream.Stream;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.RuleId;

/**
 * SECRET-036: the secret that is the passphrase of a pack is also that of another pack, an account, a device or a place. Looks at
 * names of secrets; that two of them have one value can only be told with the vault open.
 */
final class PassphraseReused implements Rule {
    private static final RuleId ID = RuleId.error("SECRET-036");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Diagnostics findings) {
        List<SecretUse> passphrases = SecretUse.passphrases(subject.plan());
        List<SecretUse> others = SecretUse.ofOtherThings(subject.plan());
        for (int i = 0; i < passphrases.size(); i++) {
            SecretUse own = passphrases.get(i);
            Stream.concat(passphrases.subList(0, i).stream(), others.stream())
                    .filter(use -> use.secret().equals(own.secret()))
                    .findFirst()
                    .ifPresent(use -> findings.add(
                            Diagnostic.at(own.at(), ID, own.of(), use.of()).relatedTo(use.at())));
        }
    }
}
