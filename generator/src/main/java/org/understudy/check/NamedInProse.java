package org.understudy.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.Phrase;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.Account;
import org.understudy.plan.Body;
import org.understudy.plan.Disclosure;
import org.understudy.plan.LocalText;
import org.understudy.plan.Origin;
import org.understudy.plan.Pack;
import org.understudy.plan.Plan;
import org.understudy.plan.Ref;

/** PACK-021: prose that a pack prints has the name or number of an account or customer that the pack doesn't cover. */
final class NamedInProse implements Rule {
    private static final RuleId ID = RuleId.warning("PACK-021");

    @Override
    public RuleId id() {
        return ID;
    }

    /** A file whose prose is printed, and something that is named in it. */
    private record Naming(String path, Ref named) {}

    /** Prose and the file it is from. */
    private record Printed(Origin origin, Body body) {}

    @Override
    public void check(Subject subject, Diagnostics findings) {
        Plan plan = subject.plan();
        Names names = names(plan);
        Map<Naming, Set<String>> packs = new LinkedHashMap<>();
        Map<Naming, Origin> places = new LinkedHashMap<>();
        for (Pack pack : plan.packs().values()) {
            var disclosure = new Disclosure(plan, pack);
            String shown = String.join("\n", shownWords(disclosure));
            for (Printed printed : printed(disclosure)) {
                names.in(printed.body(), pack.language()).forEach((ref, words) -> {
                    if (!disclosure.shown(ref) && !words.stream().allMatch(shown::contains)) {
                        var naming = new Naming(printed.origin().path(), ref);
                        packs.computeIfAbsent(naming, it -> new TreeSet<>()).add(pack.id());
                        places.put(naming, printed.origin());
                    }
                });
            }
        }
        packs.forEach((naming, ids) -> findings.add(Diagnostic.at(
                places.getOrDefault(naming, plan.header().origin()).file(),
                ID,
                naming.named(),
                Phrase.joined("and", ids))));
    }

    /** What a pack may not cover, by what it is called. */
    private static Names names(Plan plan) {
        var names = new Names();
        plan.accounts().values().forEach(account -> ownWords(account).forEach(word -> names.add(word, account.ref())));
        plan.engagements()
                .values()
                .forEach(engagement -> all(engagement.name()).forEach(word -> names.add(word, engagement.ref())));
        return names;
    }

    private static List<Printed> printed(Disclosure disclosure) {
        Plan plan = disclosure.plan();
        var printed = new ArrayList<>(List.of(
                new Printed(plan.header().origin(), plan.header().body()),
                new Printed(disclosure.pack().origin(), disclosure.pack().body())));
        disclosure.accounts().forEach(it -> printed.add(new Printed(it.origin(), it.body())));
        disclosure.workflows().forEach(it -> printed.add(new Printed(it.origin(), it.body())));
        disclosure.engagements().forEach(it -> printed.add(new Printed(it.origin(), it.body())));
        disclosure.instruments().forEach(it -> printed.add(new Printed(it.origin(), it.body())));
        disclosure.devices().forEach(it -> printed.add(new Printed(it.origin(), it.body())));
        disclosure.places().forEach(it -> printed.add(new Printed(it.origin(), it.body())));
        disclosure.pack().annexes().stream()
                .map(plan::annex)
                .forEach(it -> printed.add(new Printed(it.origin(), it.body())));
        disclosure.people().forEach(it -> printed.add(new Printed(it.origin(), it.body())));
        disclosure.pack().annexes().stream()
                .map(plan::annex)
                .forEach(it -> printed.add(new Printed(it.origin(), it.body())));
        return printed;
    }

    private static Stream<String> ownWords(Account account) {
        return Stream.concat(all(account.name()), account.identifiers().stream());
    }

    private static Stream<String> all(LocalText text) {
        return text.texts().values().stream();
    }

    private static List<String> shownWords(Disclosure disclosure) {
        var words = new ArrayList<String>();
        disclosure.accounts().forEach(account -> {
            ownWords(account).forEach(words::add);
            words.add(account.provider().legalName());
            account.url().ifPresent(url -> words.add(url.toString()));
        });
        disclosure.engagements().forEach(it -> all(it.name()).forEach(words::add));
        disclosure.workflows().forEach(it -> all(it.name()).forEach(words::add));
        disclosure.instruments().forEach(it -> all(it.name()).forEach(words::add));
        disclosure.devices().forEach(it -> all(it.name()).forEach(words::add));
        disclosure.places().forEach(it -> all(it.name()).forEach(words::add));
        disclosure.people().forEach(person -> {
            words.add(person.name());
            person.legalName().ifPresent(words::add);
        });
        return words;
    }
}
