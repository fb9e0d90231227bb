package org.understudy.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.understudy.access.AccessNode;
import org.understudy.access.AccessNode.Sort;
import org.understudy.access.AccessNodes;
import org.understudy.access.Derivation;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Phrase;
import org.understudy.source.SourceRange;

/** How something is reached, in words: each step is what one needs and what it gives. */
final class DerivationWords {
    private static final int MOST = 10;
    private static final int MOST_PLACES = 6;
    private static final Set<Sort> SILENT = EnumSet.of(Sort.ACTIVATION, Sort.BIOMETRIC, Sort.EVIDENCE);

    private DerivationWords() {}

    static String of(Derivation how) {
        List<String> steps = how.steps().stream()
                .filter(DerivationWords::speaks)
                .map(DerivationWords::step)
                .toList();
        return Phrase.some("semicolon", MOST, steps);
    }

    private static String step(Derivation.Step step) {
        List<String> used = step.used().stream()
                .filter(DerivationWords::speaks)
                .map(NodeWords::of)
                .toList();
        String head = NodeWords.of(step.rule().head());
        return used.isEmpty() ? head : Phrase.of("step", Phrase.joined("plus", used), head);
    }

    /** That any one of several factors will do, nobody needs to be told. */
    private static boolean speaks(Derivation.Step step) {
        AccessNode head = step.rule().head();
        return head.sort() != Sort.SECOND_FACTOR && speaks(head);
    }

    /** Whether a reader wants to hear of it: not of what everybody has, nor of what people agree to. */
    private static boolean speaks(AccessNode node) {
        boolean there = node.sort() == Sort.PLACE && !node.part().isEmpty();
        boolean person = node.sort() == Sort.PERSON;
        boolean self =
                person && !node.part().isEmpty() && AccessNodes.aboutOf(node).isEmpty();
        return !SILENT.contains(node.sort()) && !there && (!person || self);
    }

    /** The finding, with the places in the plan that say so. */
    static Diagnostic relate(Diagnostic finding, Derivation how) {
        List<SourceRange> places = how.steps().stream()
                .filter(DerivationWords::speaks)
                .map(step -> step.rule().place())
                .distinct()
                .filter(place -> finding.at().filter(place::equals).isEmpty())
                .limit(MOST_PLACES)
                .toList();
        Diagnostic related = finding;
        for (SourceRange place : places) {
            related = related.relatedTo(place);
        }
        return related;
    }
}
