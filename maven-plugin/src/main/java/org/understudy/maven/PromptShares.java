package org.understudy.maven;

import java.util.Optional;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.DiagnosticMessages;
import org.understudy.plan.SecretRef;
import org.understudy.seal.slip39.Proofreader;
import org.understudy.vault.Secret;
import org.understudy.vault.SecretSource;
import org.understudy.vault.SecretUnavailableException;

/**
 * Asks for shares at the terminal, without an echo, one after the other. One that can't be read is asked for again; what was
 * probably meant is told there and nowhere else, since it is as secret as the share.
 */
final class PromptShares implements SecretSource {
    private final Questions questions;
    private final DiagnosticMessages messages;
    private final Proofreader proofreader = new Proofreader();
    private int number = 1;

    /** @param terminal empty if there is nobody to ask */
    PromptShares(Optional<Terminal> terminal, DiagnosticMessages messages) {
        this.questions = new Questions(terminal);
        this.messages = messages;
    }

    @Override
    public SecretRef.Scheme scheme() {
        return SecretRef.Scheme.PROMPT;
    }

    /** The next share; what is blank ends the questions and is given as it is. */
    @Override
    public synchronized Secret resolve(SecretRef ref) throws SecretUnavailableException {
        Secret share = questions.ask(ref.locator(), ref);
        while (!share.reveal(typed -> typed.chars().allMatch(Character::isWhitespace))) {
            Optional<Diagnostic> fault = proofreader.fault(share, number);
            if (fault.isEmpty()) {
                number++;
                return share;
            }
            String meant =
                    proofreader.meant(share).map(word -> " – " + word + "?").orElse("");
            share.close();
            share = questions.ask(messages.message(fault.get()) + meant + "\n" + ref.locator(), ref);
        }
        return share;
    }

    @Override
    public Optional<Diagnostic> check(SecretRef ref) {
        return questions.check(ref);
    }

    @Override
    public void close() {
        // it keeps nothing
    }
}
