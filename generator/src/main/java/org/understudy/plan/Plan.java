package org.understudy.plan;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.understudy.source.SourceRange;

/**
 * A whole plan. Every {@link Ref} in it leads to something in these maps, which are sorted by id; asking for another id is
 * a bug and throws.
 *
 * @param jurisdiction what {@link Header#jurisdiction} names
 * @param secrets every secret that the plan names, and where it is named first
 */
public record Plan(
        Header header,
        SortedMap<String, Person> people,
        SortedMap<String, Account> accounts,
        SortedMap<String, Device> devices,
        SortedMap<String, Place> places,
        SortedMap<String, Workflow> workflows,
        SortedMap<String, Engagement> engagements,
        SortedMap<String, Instrument> instruments,
        SortedMap<String, Pack> packs,
        SortedMap<String, Custody> custody,
        SortedMap<String, Annex> annexes,
        SortedMap<String, Review> reviews,
        Jurisdiction jurisdiction,
        SortedMap<SecretRef, SourceRange> secrets) {

    public Plan {
        people = freeze(people);
        accounts = freeze(accounts);
        devices = freeze(devices);
        places = freeze(places);
        workflows = freeze(workflows);
        engagements = freeze(engagements);
        instruments = freeze(instruments);
        packs = freeze(packs);
        custody = freeze(custody);
        annexes = freeze(annexes);
        reviews = freeze(reviews);
        secrets = freeze(secrets);
    }

    private static <K, T> SortedMap<K, T> freeze(SortedMap<K, T> map) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }

    /** The same with another header. */
    public Plan with(Header other) {
        return new Plan(
                other,
                people,
                accounts,
                devices,
                places,
                workflows,
                engagements,
                instruments,
                packs,
                custody,
                annexes,
                reviews,
                jurisdiction,
                secrets);
    }

    /** The same with another log of reviews and drills. */
    public Plan with(SortedMap<String, Review> others) {
        return new Plan(
                header,
                people,
                accounts,
                devices,
                places,
                workflows,
                engagements,
                instruments,
                packs,
                custody,
                annexes,
                others,
                jurisdiction,
                secrets);
    }

    /** The edition that documents are of. */
    public Edition present() {
        return header.present(Upkeep.of(this).nextReview());
    }

    /** The edition that a pack goes out in: of a release that didn't change it, an earlier one. */
    public Edition presentOf(String pack) {
        return header.presentOf(pack, Upkeep.of(this).nextReview());
    }

    public Person author() {
        return person(header.author());
    }

    public Optional<Person> business() {
        return header.business().map(this::person);
    }

    public Person person(Ref ref) {
        return get(people, ref, Kind.PEOPLE);
    }

    public Account account(Ref ref) {
        return get(accounts, ref, Kind.ACCOUNTS);
    }

    public Device device(Ref ref) {
        return get(devices, ref, Kind.DEVICES);
    }

    public Place place(Ref ref) {
        return get(places, ref, Kind.PLACES);
    }

    public Workflow workflow(Ref ref) {
        return get(workflows, ref, Kind.WORKFLOWS);
    }

    public Engagement engagement(Ref ref) {
        return get(engagements, ref, Kind.ENGAGEMENTS);
    }

    public Instrument instrument(Ref ref) {
        return get(instruments, ref, Kind.INSTRUMENTS);
    }

    public Pack pack(Ref ref) {
        return get(packs, ref, Kind.PACKS);
    }

    public Annex annex(Ref ref) {
        return get(annexes, ref, Kind.ANNEXES);
    }

    private static <T> T get(SortedMap<String, T> map, Ref ref, Kind kind) {
        T found = map.get(ref.id());
        if (ref.kind() != kind || found == null) {
            throw new IllegalArgumentException(ref + " is not in " + kind.folder());
        }
        return found;
    }
}
