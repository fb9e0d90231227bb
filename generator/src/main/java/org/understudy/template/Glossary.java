package org.understudy.template;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.understudy.template.view.DefinitionsView.Defined;
import org.understudy.template.view.Filing;

/** The words that the documents of a pack use in one meaning: those of the law, and those of plans. */
final class Glossary {
    private static final List<String> OF_PLANS = List.of(
            "account",
            "activation",
            "as-at",
            "copy",
            "customer",
            "digest",
            "edition",
            "fact-status",
            "held-for-customer",
            "holder",
            "key-holder",
            "key-sheet",
            "legal-authority",
            "not-on-file",
            "own-business",
            "own-private",
            "pack",
            "plan",
            "quorum",
            "seal-number",
            "share",
            "successor",
            "technical-control",
            "verifier",
            "waiting-period");

    private final LegalViews legal;

    Glossary(LegalViews legal) {
        this.legal = legal;
    }

    /** In the order of the alphabet, each word once. */
    List<Defined> all() {
        Locale locale = legal.messages().language().locale();
        Stream<Defined> ofPlans =
                OF_PLANS.stream().map(it -> new Defined(it, legal.messages().get("definition." + it)));
        Set<String> seen = new HashSet<>();
        return Stream.concat(ofLaw().stream(), ofPlans)
                .filter(it -> seen.add(it.term().toLowerCase(locale)))
                .sorted(Comparator.comparing(Defined::term, Collator.getInstance(locale)::compare))
                .toList();
    }

    /** Powers and levels of consent only where the law has them. */
    private List<Defined> ofLaw() {
        Filing.Terms terms = legal.terms();
        List<Defined> defined = new ArrayList<>(List.of(
                new Defined("principal", terms.principal()),
                new Defined("executor", terms.executor()),
                new Defined("heirs", terms.heirs()),
                new Defined("provider", terms.provider()),
                new Defined("online-tool", terms.onlineTool()),
                new Defined("directions", terms.directions()),
                new Defined("will", terms.will()),
                new Defined("wishes", terms.wishes())));
        if (legal.jurisdiction().instruments()) {
            defined.add(new Defined("agent", terms.agent()));
            defined.add(new Defined("power", terms.power()));
            defined.add(new Defined("lasting-power", terms.lastingPower()));
        }
        if (legal.jurisdiction().levels()) {
            defined.add(new Defined("content", terms.content()));
            defined.add(new Defined("catalogue", terms.catalogue()));
        }
        return defined;
    }
}
