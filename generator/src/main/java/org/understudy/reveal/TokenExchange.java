package org.understudy.reveal;

import java.util.Map;
import java.util.stream.Stream;
import org.understudy.document.Block;
import org.understudy.document.BlockCopy;
import org.understudy.document.Inline;
import org.understudy.vault.Secret;

/** Copies a tree with secrets in place of their tokens. */
final class TokenExchange extends BlockCopy {
    private final Map<String, Secret> values;
    private final FactorBlocks factors;
    private final KeyPaperBlocks papers;

    TokenExchange(Map<String, Secret> values, FactorBlocks factors, KeyPaperBlocks papers) {
        this.values = values;
        this.factors = factors;
        this.papers = papers;
    }

    @Override
    protected Stream<Block> replaced(Block block) {
        if (block instanceof Block.SecretCodes codes) {
            return Stream.of(factors.table(codes));
        } else if (block instanceof Block.KeyPicture picture) {
            return factors.picture(picture).stream();
        } else if (block instanceof Block.KeyText text) {
            return factors.text(text).stream();
        } else if (block instanceof Block.SecretLines lines) {
            return Stream.of(papers.lines(lines));
        } else if (block instanceof Block.SecretWords words) {
            return Stream.of(papers.words(words));
        } else if (block instanceof Block.WordsPicture picture) {
            return Stream.of(papers.picture(picture));
        }
        return super.replaced(block);
    }

    @Override
    protected Inline replaced(Inline inline) {
        if (inline instanceof Inline.SecretToken token) {
            Secret secret = values.get(token.token());
            if (secret == null) {
                throw new IllegalStateException("a token without a secret");
            }
            return new Inline.Revealed(secret);
        }
        return inline;
    }
}
