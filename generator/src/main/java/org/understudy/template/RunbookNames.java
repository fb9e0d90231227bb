package org.understudy.template;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.understudy.plan.Custody;
import org.understudy.plan.Device;
import org.understudy.plan.Disclosure;
import org.understudy.plan.Kind;
import org.understudy.plan.LocalText;
import org.understudy.plan.Pack;
import org.understudy.plan.Person;
import org.understudy.plan.Place;
import org.understudy.plan.Ref;
import org.understudy.template.view.Mention;
import org.understudy.text.Messages;

/**
 * What steps may name: the accounts that the pack covers; the devices and places that it tells of, with what these name; where the
 * pack itself is and who has something of it; the people it introduces. Everything else is named in general words, so that
 * no step is left out and none tells more than it may.
 */
final class RunbookNames {
    private final Disclosure disclosure;
    private final Names names;
    private final Messages messages;
    private final Set<Ref> named = new LinkedHashSet<>();

    RunbookNames(Disclosure disclosure, Names names, Messages messages) {
        this.disclosure = disclosure;
        this.names = names;
        this.messages = messages;
        Pack pack = disclosure.pack();
        named.add(pack.ref());
        disclosure.accounts().forEach(account -> named.add(account.ref()));
        disclosure.people().forEach(person -> named.add(person.ref()));
        disclosure.devices().forEach(this::add);
        disclosure.places().forEach(this::add);
        pack.protection().shares().ifPresent(shares -> named.addAll(shares.holders()));
        disclosure.plan().custody().values().stream()
                .filter(it -> it.pack().equals(pack.ref()))
                .forEach(this::add);
        disclosure.plan().people().values().stream()
                .filter(person -> person.holds().stream().anyMatch(this::isOfThePack))
                .forEach(person -> named.add(person.ref()));
    }

    private void add(Device device) {
        named.add(device.ref());
        named.addAll(device.carries());
        device.owner().ifPresent(named::add);
        device.kept().ifPresent(named::add);
    }

    private void add(Place place) {
        named.add(place.ref());
        named.addAll(place.access());
        place.openedBy().forEach(opening -> {
            if (opening instanceof Place.Opening.Key key) {
                named.addAll(key.kept());
            } else if (opening instanceof Place.Opening.ByPerson by) {
                named.add(by.person());
            }
        });
    }

    private void add(Custody custody) {
        named.add(custody.holder());
        Set<Ref> outer = new LinkedHashSet<>();
        Optional<Ref> place = custody.place();
        while (place.filter(outer::add).isPresent()) {
            place = disclosure.plan().place(place.get()).inside();
        }
        named.addAll(outer);
    }

    private boolean isOfThePack(Person.Holding holding) {
        Ref pack = disclosure.pack().ref();
        return holding instanceof Person.Holding.Thing thing && thing.what().equals(pack)
                || holding instanceof Person.Holding.KeySheet sheet
                        && sheet.pack().equals(pack)
                || holding instanceof Person.Holding.Share share && share.pack().equals(pack);
    }

    boolean mayName(Ref ref) {
        return named.contains(ref);
    }

    /** The name of something, or general words for its kind. */
    Mention name(Ref ref) {
        if (!mayName(ref)) {
            return new Mention(messages.get("hidden." + word(ref.kind())), Optional.empty());
        } else if (ref.kind() == Kind.PACKS) {
            return new Mention(messages.get("runbook.pack"), Optional.empty());
        }
        return names.mention(ref);
    }

    private static String word(Kind kind) {
        return kind == Kind.PEOPLE
                ? "person"
                : kind.name().toLowerCase(Locale.ROOT).replaceFirst("s$", "");
    }

    String text(LocalText text) {
        return names.text(text);
    }

    List<Mention> names(Stream<Ref> refs) {
        return refs.map(this::name).distinct().toList();
    }
}
