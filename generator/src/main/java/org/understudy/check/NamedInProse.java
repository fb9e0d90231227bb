package org.understudy.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
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
    private static final int SHORTEST = 4;

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
        Map<Naming, Set<String>> packs = new LinkedHashMap<>();
        Map<Naming, Origin> places = new LinkedHashMap<>();
        for (Pack pack : subject.plan().packs().values()) {
            var disclosure = new Disclosure(subject.plan(), pack);
            Map<Ref, Pattern> hidden = hidden(disclosure);
            for (Printed printed : printed(disclosure)) {
                String text = text(printed.body(), pack);
                hidden.forEach((ref, words) -> {
                    if (words.matcher(text).find()) {
                        var naming = new Naming(printed.origin().path(), ref);
                        packs.computeIfAbsent(naming, it -> new TreeSet<>()).add(pack.id());
                        places.put(naming, printed.origin());
                    }
                });
            }
        }
        packs.forEach((naming, ids) -> findings.add(Diagnostic.at(
                places.getOrDefault(naming, subject.plan().header().origin()).file(),
                ID,
                naming.named(),
                Phrase.joined("and", ids))));
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
        disclosure.people().forEach(it -> printed.add(new Printed(it.origin(), it.body())));
        disclosure.pack().annexes().stream()
                .map(plan::annex)
                .forEach(it -> printed.add(new Printed(it.origin(), it.body())));
        return printed;
    }

    private static String text(Body body, Pack pack) {
        Body.Prose prose = body.in(pack.language());
        var text = new StringBuilder(ProseText.of(prose.about()));
        prose.parts().values().forEach(part -> text.append(ProseText.of(part)));
        return text.toString();
    }

    /** What each thing that the pack doesn't cover is called, where nothing that it does cover is called the same. */
    private static Map<Ref, Pattern> hidden(Disclosure disclosure) {
        Plan plan = disclosure.plan();
        String shown = String.join("\n", shownWords(disclosure));
        Map<Ref, Pattern> hidden = new LinkedHashMap<>();
        plan.accounts().values().stream()
                .filter(account -> !disclosure.shown(account.ref()))
                .forEach(account -> words(account.ref(), ownWords(account), shown, hidden));
        plan.engagements().values().stream()
                .filter(engagement -> !disclosure.shown(engagement.ref()))
                .forEach(engagement -> words(engagement.ref(), all(engagement.name()), shown, hidden));
        return hidden;
    }

    private static void words(Ref ref, Stream<String> words, String shown, Map<Ref, Pattern> hidden) {
        List<String> own = words.filter(word -> word.length() >= SHORTEST && !shown.contains(word))
                .map(Pattern::quote)
                .toList();
        if (!own.isEmpty()) {
            hidden.put(ref, Pattern.compile("(?<![\\p{L}\\p{N}])(" + String.join("|", own) + ")(?![\\p{L}\\p{N}])"));
        }
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
