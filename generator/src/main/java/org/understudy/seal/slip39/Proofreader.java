package org.understudy.seal.slip39;

import java.util.Optional;
import java.util.OptionalInt;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.vault.Secret;

/** Looks at a share while somebody is typing it, before it is put together with others. */
public final class Proofreader {
    private final ShareText text = new ShareText();
    private final Words words = new Words();

    /**
     * Why the share can't be read, by the numbers of the share and of the word, never a word.
     *
     * @param number of the share among those given, from 1
     */
    public Optional<Diagnostic> fault(Secret share, int number) {
        try {
            text.read(share, number).wipe();
            return Optional.empty();
        } catch (ShareException e) {
            return Optional.of(e.diagnostic());
        }
    }

    /**
     * The word that was probably meant where the first one stands that isn't in the list; empty if all are, or none comes near. It is
     * as secret as the share: for the eyes of who is typing, and nowhere else.
     */
    public Optional<String> meant(Secret share) {
        return share.reveal(typed -> Words.in(typed).stream()
                .filter(word -> words.index(word).equals(OptionalInt.empty()))
                .findFirst()
                .flatMap(words::nearest));
    }
}
