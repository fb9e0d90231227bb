package org.understudy.pack;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Format;
import org.understudy.seal.Deliverable;
import org.understudy.seal.Deliverables;

/** Does nothing but deliver two editions of a pack in turn, of different files. */
public final class DeliverProgram {
    private DeliverProgram() {}

    /** A folder to build in, and the one to deliver to. */
    public static void main(String[] arguments) throws Exception {
        var random = new Random();
        Parcel third = parcel(Path.of(arguments[0]), 3, DocumentId.D0, DocumentId.D1);
        Parcel fourth = parcel(Path.of(arguments[0]), 4, DocumentId.D0, DocumentId.D8);
        System.out.println("begun");
        while (true) {
            for (Parcel parcel : List.of(third, fourth)) {
                try (DeliveryFolder folder = DeliveryFolder.open(Path.of(arguments[1]), random)) {
                    folder.deliver(parcel, Optional.empty(), DeliveryFolder.Overtaking.NEWER_GOES);
                }
            }
        }
    }

    private static Parcel parcel(Path root, int edition, DocumentId... documents) throws Exception {
        var files = new LinkedHashMap<String, Deliverable>();
        var entries = new ArrayList<Manifest.Entry>();
        for (DocumentId document : documents) {
            Deliverable file = Deliverables.of(document, "edition " + edition + " of " + document);
            String name = document + ".odt";
            files.put(name, file);
            entries.add(new Manifest.Entry(
                    document,
                    "Title",
                    name,
                    Format.ODT,
                    false,
                    OptionalInt.empty(),
                    file.bytes().length,
                    Digest.ofContent(file.bytes())));
        }
        Path output = root.resolve("edition-" + edition);
        try (OutputFolder folder = OutputFolder.open(output, new Random())) {
            folder.replace(new Manifest("els", edition, LocalDate.of(2026, 11, 1), entries), files);
        }
        return Parcel.of(output.resolve("els"), "For Els", "READ ME FIRST.txt", "letter of edition " + edition);
    }
}
