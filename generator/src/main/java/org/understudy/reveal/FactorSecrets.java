package org.understudy.reveal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.plan.Plan;
import org.understudy.plan.SecretRef;
import org.understudy.vault.Secret;

/** Reads the secrets of second factors, and holds them against what the plan says of them. What it reports quotes no value. */
final class FactorSecrets {
    private final FactorNotes notes;

    FactorSecrets(Plan plan) {
        this.notes = new FactorNotes(plan);
    }

    FactorNotes notes() {
        return notes;
    }

    /** Whether the plan says that this secret belongs to a second factor. */
    boolean knows(SecretRef ref) {
        return notes.key(ref).isPresent() || notes.isList(ref);
    }

    /**
     * The key of an authenticator app, to be closed by the caller; empty if it is none.
     *
     * @param report is told what is wrong with it
     */
    Optional<OtpKey> key(SecretRef ref, Secret value, Consumer<Diagnostic> report) {
        OtpKey key;
        try {
            key = OtpKeyReader.read(value);
        } catch (UnusableKeyException e) {
            String hint = e.reason().name().toLowerCase(Locale.ROOT);
            report.accept(Diagnostic.general(FactorRules.UNUSABLE_KEY, ref).hinting(hint));
            return Optional.empty();
        }
        Optional<CodeRecipe> said = notes.key(ref).map(FactorNotes.Key::recipe);
        if (said.isPresent() && !OtpKeyReader.tellsRecipe(value)) {
            key = key.with(said.get());
        } else if (said.isPresent() && !key.recipe().counts() && !said.get().equals(key.recipe())) {
            report.accept(Diagnostic.general(FactorRules.OTHER_RECIPE, ref, words(key.recipe()), words(said.get())));
        }
        if (key.recipe().counts()) {
            report.accept(Diagnostic.general(FactorRules.COUNTING_KEY, ref));
        } else if (!key.recipe().usual()) {
            report.accept(Diagnostic.general(FactorRules.UNUSUAL_RECIPE, ref, words(key.recipe())));
        }
        return Optional.of(key);
    }

    /** As the keys of the plan's front matter say it. */
    private static String words(CodeRecipe recipe) {
        int period = recipe.step() instanceof CodeRecipe.Step.Time time ? time.period() : 0;
        return "algorithm: " + recipe.algorithm().term() + ", digits: " + recipe.digits() + ", period: " + period;
    }

    /**
     * The codes of a list that aren't used yet, to be closed by the caller.
     *
     * @param report is told if there are none, or more or less than the plan says
     */
    List<Secret> codes(SecretRef ref, Secret value, Consumer<Diagnostic> report) {
        List<Secret> codes = CodeList.unused(value);
        OptionalInt left = notes.left(ref);
        if (codes.isEmpty() && left.orElse(1) > 0) {
            report.accept(Diagnostic.general(FactorRules.NO_CODES, ref));
        } else if (left.isPresent() && left.getAsInt() != codes.size()) {
            report.accept(Diagnostic.general(
                    FactorRules.OTHER_NUMBER, ref, String.valueOf(codes.size()), String.valueOf(left.getAsInt())));
        }
        return codes;
    }

    /** Reports what is wrong with a secret, if it is one of a second factor. */
    void check(SecretRef ref, Secret value, Consumer<Diagnostic> report) {
        if (notes.key(ref).isPresent()) {
            key(ref, value, report).ifPresent(OtpKey::close);
        } else if (notes.isList(ref)) {
            codes(ref, value, report).forEach(Secret::close);
        }
    }
}
