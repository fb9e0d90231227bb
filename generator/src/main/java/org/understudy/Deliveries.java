package org.understudy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.understudy.check.CheckedPlan;
import org.understudy.diagnostic.Checked;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.pack.DeliveryFolder;
import org.understudy.pack.FatName;
import org.understudy.pack.Manifest;
import org.understudy.pack.PackException;
import org.understudy.pack.Parcel;
import org.understudy.plan.Pack;
import org.understudy.seal.Opener;
import org.understudy.source.SourceTree;
import org.understudy.template.LetterMaker;
import org.understudy.vault.Secret;

/** Brings built packs to the folders that they name. */
final class Deliveries {
    private static final String LETTER = "READ ME FIRST";

    private final CheckedPlan plan;
    private final LetterMaker letters;
    private final Destinations destinations;

    Deliveries(CheckedPlan plan, LetterMaker letters, Destinations destinations) {
        this.plan = plan;
        this.letters = letters;
        this.destinations = destinations;
    }

    /** Those of a request. */
    static Deliveries of(CheckedPlan plan, SourceTree tree, Workshop workshop, Request request) {
        return new Deliveries(
                plan,
                workshop.letters(),
                new Destinations(request.secrets().environment(), List.of(tree.root(), request.output())));
    }

    /** Where a pack comes to stand, and what its letter is called. */
    private record Address(Path root, String folder, String letter) {}

    private Checked<Address> address(Pack pack) throws IOException {
        Checked<Path> root = destinations.of(pack);
        Checked<LetterMaker.Names> names = letters.names(plan, pack);
        var diagnostics = new ArrayList<Diagnostic>(root.diagnostics());
        diagnostics.addAll(names.diagnostics());
        if (root.value().isEmpty() || names.value().isEmpty()) {
            return new Checked<>(Optional.empty(), diagnostics);
        }
        LetterMaker.Names said = names.value().get();
        return Checked.of(
                new Address(
                        root.value().get(),
                        FatName.of(said.folder(), pack.id()),
                        FatName.of(said.letter(), LETTER) + ".txt"),
                diagnostics);
    }

    /** What is wrong with where packs are to be delivered, whether or not there is anything yet. */
    List<Diagnostic> check() throws IOException {
        var diagnostics = new ArrayList<Diagnostic>();
        Map<String, Pack> taken = new HashMap<>();
        for (Pack pack : plan.plan().packs().values()) {
            if (pack.deliverTo().isEmpty()) {
                continue;
            }
            Checked<Address> address = address(pack);
            diagnostics.addAll(address.diagnostics());
            address.value().ifPresent(it -> {
                // a stick knows no difference between capitals and small letters
                Path place = it.root().resolve(it.folder());
                Pack other = taken.putIfAbsent(place.toString().toLowerCase(Locale.ROOT), pack);
                if (other != null) {
                    diagnostics.add(
                            Diagnostic.at(Destinations.place(pack), DeliveryRules.SAME_DESTINATION, place, other.id())
                                    .relatedTo(Destinations.place(other)));
                }
            });
        }
        return diagnostics;
    }

    /** Gives the passphrase of a pack, to be closed. */
    @FunctionalInterface
    interface Passphrases {
        Optional<Secret> of(Pack pack, Diagnostics diagnostics);
    }

    /** How packs are delivered. */
    record Manner(DeliveryFolder.Overtaking overtaking, Passphrases passphrases, RandomGenerator random) {}

    /** Delivers a pack if it names a folder; what is there already stays untouched, and no passphrase is asked for then. */
    Optional<Event.Delivered> deliver(PackResult built, Manner manner, Diagnostics diagnostics) throws IOException {
        Pack pack = plan.plan().packs().get(built.pack());
        if (pack == null || pack.deliverTo().isEmpty()) {
            return Optional.empty();
        }
        Checked<Address> address = address(pack);
        diagnostics.addAll(address.diagnostics());
        if (address.value().isEmpty()) {
            return Optional.empty();
        }
        return deliver(pack, built, address.value().get(), manner, diagnostics);
    }

    private Optional<Event.Delivered> deliver(
            Pack pack, PackResult built, Address address, Manner manner, Diagnostics diagnostics) throws IOException {
        Checked<String> letter = letters.text(
                plan.in(plan.plan().presentOf(pack.id())),
                pack,
                built.documents().stream().map(Deliveries::file).toList(),
                List.of(Manifest.NAME, Parcel.LIST));
        diagnostics.addAll(letter.diagnostics());
        if (letter.value().isEmpty()) {
            return Optional.empty();
        }
        try {
            Parcel parcel = Parcel.of(
                    built.folder(),
                    address.folder(),
                    address.letter(),
                    letter.value().get());
            Path place = address.root().resolve(address.folder());
            if (DeliveryFolder.holds(address.root(), parcel)) {
                return Optional.of(new Event.Delivered(pack.id(), PackResult.Status.UNCHANGED, place));
            }
            return bring(pack, parcel, address, manner, diagnostics)
                    ? Optional.of(new Event.Delivered(pack.id(), PackResult.Status.WRITTEN, place))
                    : Optional.empty();
        } catch (PackException e) {
            diagnostics.add(e.diagnostic());
            return Optional.empty();
        }
    }

    private static boolean bring(Pack pack, Parcel parcel, Address address, Manner manner, Diagnostics diagnostics)
            throws PackException {
        // the folder first: nobody is asked for a passphrase while the stick isn't there
        try (DeliveryFolder folder = DeliveryFolder.open(address.root(), manner.random())) {
            boolean sealed = parcel.manifest().documents().stream().anyMatch(Manifest.Entry::opensWithPassphrase);
            Optional<Secret> passphrase = sealed ? manner.passphrases().of(pack, diagnostics) : Optional.empty();
            if (sealed && passphrase.isEmpty()) {
                return false;
            }
            Optional<Opener> opener = passphrase.map(Opener::new);
            try {
                folder.deliver(parcel, opener, manner.overtaking());
                return true;
            } finally {
                opener.ifPresent(Opener::close);
                passphrase.ifPresent(Secret::close);
            }
        }
    }

    private static LetterMaker.File file(Manifest.Entry entry) {
        return new LetterMaker.File(entry.file(), entry.document(), entry.format(), entry.sealed());
    }
}
