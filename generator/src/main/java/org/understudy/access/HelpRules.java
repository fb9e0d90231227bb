package org.understudy.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.understudy.access.AccessRule.Kind;
import org.understudy.plan.Account;
import org.understudy.plan.Device;
import org.understudy.plan.Disclosure;
import org.understudy.plan.Pack;
import org.understudy.plan.Place;
import org.understudy.plan.Plan;
import org.understudy.plan.Ref;

/**
 * Whom people help with what. Everybody helps themselves; others help the author, and after activation each recipient with
 * what their pack covers or tells of. That is the line between a helper and an accomplice: the second admin of an
 * account resets it for whom the plan gives it, and for nobody else.
 */
final class HelpRules {
    private final RuleBook book;

    HelpRules(RuleBook book) {
        this.book = book;
    }

    /** To be written last, when it is known whose help is spoken of. */
    void write() {
        Plan plan = book.plan();
        AccessNode author = AccessNodes.self(plan.header().author());
        Map<Ref, List<Pack>> packs = told(plan);
        Set<Ref> asked = new TreeSet<>(
                plan.accounts().values().stream().map(Account::ref).toList());
        book.helps().keySet().forEach(help -> asked.add(help.about()));
        for (Ref thing : asked) {
            AccessNode entitled = AccessNodes.entitled(thing);
            book.all(entitled, Kind.AUTHORITY, plan.header().origin().at("author"), author);
            packs.getOrDefault(thing, List.of())
                    .forEach(pack -> book.all(
                            entitled,
                            Kind.AUTHORITY,
                            pack.origin().at("covers"),
                            AccessNodes.self(pack.recipient()),
                            AccessNodes.activation()));
        }
        book.helps().forEach((help, at) -> {
            AccessNode head = AccessNodes.help(help.person(), help.about());
            book.all(head, Kind.AUTHORITY, at, AccessNodes.self(help.person()));
            book.all(
                    head, Kind.AUTHORITY, at, AccessNodes.available(help.person()), AccessNodes.entitled(help.about()));
        });
    }

    /** The packs that cover or tell of each thing; of those for lawyers only that they themselves may be handed over. */
    private static Map<Ref, List<Pack>> told(Plan plan) {
        Map<Ref, List<Pack>> told = new TreeMap<>();
        for (Pack pack : plan.packs().values()) {
            told.computeIfAbsent(pack.ref(), it -> new ArrayList<>()).add(pack);
            if (pack.tellsOnly()) {
                continue;
            }
            var disclosure = new Disclosure(plan, pack);
            Stream.of(
                            disclosure.accounts().stream().map(Account::ref),
                            disclosure.devices().stream().map(Device::ref),
                            disclosure.places().stream().map(Place::ref))
                    .flatMap(refs -> refs)
                    .forEach(ref ->
                            told.computeIfAbsent(ref, it -> new ArrayList<>()).add(pack));
        }
        return told;
    }
}
