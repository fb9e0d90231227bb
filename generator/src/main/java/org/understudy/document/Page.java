package org.understudy.document;

import java.util.List;
import java.util.Map;
import org.understudy.plan.Confidentiality;
import org.understudy.plan.SecretRef;

/**
 * One document, as a typed tree.
 *
 * @param header what runs at the head of every page but the first
 * @param footer what runs at the foot of every page
 * @param secrets which secret each {@link Inline.SecretToken} stands for; empty unless protected, and once revealed
 */
public record Page(Imprint imprint, Running header, Running footer, List<Block> body, Map<String, SecretRef> secrets) {
    public Page {
        body = List.copyOf(body);
        secrets = Map.copyOf(secrets);
        if (!secrets.isEmpty() && imprint.document().confidentiality() != Confidentiality.PROTECTED) {
            throw new IllegalArgumentException(imprint.document() + " may not hold secrets");
        }
    }

    public Confidentiality confidentiality() {
        return imprint.document().confidentiality();
    }

    /** Whether its headings are numbered, 1, 1.1, 1.1.1. */
    public boolean numbered() {
        return confidentiality() == Confidentiality.LAWYER_READY;
    }

    /** Whether it has pages to be signed, where the box of the footer is left out. */
    public boolean signed() {
        return body.stream().anyMatch(Page::beginsSigning);
    }

    /** Whether it is a comparison of two editions, with what has changed marked in it. */
    public boolean compared() {
        return ChangeFinder.finds(body);
    }

    private static boolean beginsSigning(Block block) {
        return block instanceof Block.PageBreak pageBreak && pageBreak.begins() == Block.PageBreak.Begins.SIGNATURES
                || Nested.blocks(block).stream().anyMatch(Page::beginsSigning);
    }

    /**
     * A line that runs over all pages: text at its start and at its end.
     *
     * @param box what a box for handwriting between them is for, such as initials; none if empty. There is none on pages to be
     *     signed
     */
    public record Running(List<Inline> start, List<Inline> box, List<Inline> end) {
        /** Without a box. */
        public Running(List<Inline> start, List<Inline> end) {
            this(start, List.of(), end);
        }

        /** The same where there is no box. */
        public Running withoutBox() {
            return new Running(start, end);
        }

        public Running {
            box = List.copyOf(box);
            start = List.copyOf(start);
            end = List.copyOf(end);
        }
    }
}
