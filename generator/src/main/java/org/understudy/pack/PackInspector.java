package org.understudy.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.RuleId;
import org.understudy.pack.Inspection.Fault;
import org.understudy.plan.Confidentiality;
import org.understudy.seal.Opener;
import org.understudy.seal.UnopenedException;
import org.understudy.seal.signature.DetachedSignature;
import org.understudy.seal.signature.DetachedSignature.Signer;

/**
 * Looks at one pack, wherever it comes from: what its manifest names must be there to the bit, its signature must be valid,
 * and what is sealed must open. Nothing outside its folder is read, and no link is followed.
 */
public final class PackInspector {
    private static final int LARGEST_NOTE = 1 << 20;
    private static final long LARGEST_DOCUMENT = 1L << 28;
    private static final String LETTERS = ".txt";

    private final Path folder;
    private final Optional<Opener> opener;
    private final Optional<String> expected;
    private final Set<String> unseen = new TreeSet<>();
    private final Set<Fault> faults = EnumSet.noneOf(Fault.class);
    private final List<Diagnostic> findings = new ArrayList<>();
    private final Map<String, byte[]> notes = new LinkedHashMap<>();

    private PackInspector(Path folder, Optional<Opener> opener, Optional<String> expected) {
        this.folder = folder;
        this.opener = opener;
        this.expected = expected;
    }

    /**
     * What is wrong with a pack.
     *
     * @param opener opens what is sealed; without one, nothing is opened
     * @param expected SHA-256 of the certificate that it must be signed with, pairs of hexadecimal digits with colons, if it must
     */
    public static Inspection inspect(Path folder, Optional<Opener> opener, Optional<String> expected) {
        return new PackInspector(folder, opener, expected).inspect();
    }

    private Inspection inspect() {
        Optional<Manifest> manifest = Optional.empty();
        Optional<Signer> signer = Optional.empty();
        try {
            unseen.addAll(Folders.names(folder));
            unseen.removeAll(Folders.DROPPINGS);
            manifest = manifest();
            if (manifest.isPresent()) {
                list(manifest.get());
                for (Manifest.Entry entry : manifest.get().documents()) {
                    document(entry);
                }
                signer = signer(manifest.get());
                unseen.forEach(this::unknown);
            }
        } catch (IOException e) {
            report(Fault.INCOMPLETE, Diagnostic.general(InspectionRules.NO_PACK, folder));
        }
        return new Inspection(manifest, signer, faults, findings);
    }

    private Optional<Manifest> manifest() {
        if (!unseen.contains(Manifest.NAME)) {
            report(Fault.INCOMPLETE, Diagnostic.general(InspectionRules.NO_PACK, folder));
            return Optional.empty();
        }
        try {
            Optional<byte[]> json = note(Manifest.NAME);
            return json.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Manifest.fromJson(new String(json.get(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            report(
                    Fault.DAMAGED,
                    Diagnostic.general(InspectionRules.NO_PACK, folder).hinting("unreadable"));
            return Optional.empty();
        }
    }

    /** Where there is a list of digests, it must be to the byte what this pack gives, and so must all that it names. */
    private void list(Manifest manifest) {
        if (!unseen.contains(Checksums.NAME)) {
            // a delivered pack has a letter and the list; one in the folder of a build has neither
            if (unseen.stream().anyMatch(name -> name.endsWith(LETTERS))) {
                report(Fault.INCOMPLETE, InspectionRules.MISSING, Checksums.NAME);
            }
            return;
        }
        byte[] list = note(Checksums.NAME).orElse(new byte[0]);
        Map<String, String> said = Checksums.read(list);
        var digests = new LinkedHashMap<String, String>();
        manifest.documents().forEach(entry -> digests.put(entry.file(), entry.sha256()));
        boolean changed = false;
        for (Map.Entry<String, String> line : said.entrySet()) {
            if (digests.containsKey(line.getKey())) {
                continue;
            }
            String digest = notes.containsKey(line.getKey()) || unseen.contains(line.getKey())
                    ? note(line.getKey()).map(Digest::ofContent).orElse("")
                    : "";
            if (!unseen.contains(line.getKey()) && !notes.containsKey(line.getKey())) {
                report(Fault.INCOMPLETE, InspectionRules.MISSING, line.getKey());
                changed = true;
            } else if (!digest.equals(line.getValue())) {
                report(Fault.DAMAGED, InspectionRules.CHANGED, line.getKey());
                changed = true;
            }
            digests.put(line.getKey(), digest);
        }
        for (String name : List.of(Manifest.NAME, Manifest.SIGNATURE)) {
            // a list that ends too early is damaged, also where that is at the end of a line
            if (unseen.contains(name) || notes.containsKey(name)) {
                note(name).ifPresent(content -> digests.computeIfAbsent(name, it -> Digest.ofContent(content)));
            }
        }
        if (!changed && !Arrays.equals(Checksums.write(digests), list)) {
            report(Fault.DAMAGED, InspectionRules.CHANGED, Checksums.NAME);
        }
    }

    private void document(Manifest.Entry entry) {
        if (!unseen.remove(entry.file())) {
            report(Fault.INCOMPLETE, InspectionRules.MISSING, entry.file());
            return;
        }
        try {
            Optional<byte[]> content = regular(entry.file(), Math.min(entry.size(), LARGEST_DOCUMENT));
            if (content.isEmpty()) {
                return;
            }
            if (content.get().length != entry.size()
                    || !Digest.ofContent(content.get()).equals(entry.sha256())) {
                report(Fault.DAMAGED, InspectionRules.CHANGED, entry.file());
            } else if (opener.isPresent() && mustOpen(entry)) {
                open(entry, content.get(), opener.get());
            }
        } catch (IOException e) {
            report(Fault.DAMAGED, InspectionRules.CHANGED, entry.file());
        }
    }

    /** What holds secrets must be sealed, whatever a manifest says that somebody else may have written. */
    private static boolean mustOpen(Manifest.Entry entry) {
        boolean secret = entry.document().confidentiality() == Confidentiality.PROTECTED;
        return entry.file().endsWith("." + entry.format().term()) && (entry.sealed() || secret);
    }

    private void open(Manifest.Entry entry, byte[] content, Opener with) {
        try {
            with.open(content, entry.format());
        } catch (UnopenedException e) {
            switch (e.reason()) {
                case PASSPHRASE -> report(Fault.LOCKED, InspectionRules.NOT_OPENED, entry.file());
                case DAMAGED ->
                    report(
                            Fault.DAMAGED,
                            Diagnostic.general(InspectionRules.CHANGED, entry.file())
                                    .hinting("unopened"));
            }
        }
    }

    /** Whoever signs says so in the manifest: a signature that is gone, or is another's, is told also where none is asked for. */
    private Optional<Signer> signer(Manifest manifest) {
        boolean intact = faults.isEmpty();
        if (!unseen.contains(Manifest.SIGNATURE) && !notes.containsKey(Manifest.SIGNATURE)) {
            if (expected.isPresent()) {
                report(
                        Fault.FORGED,
                        Diagnostic.general(InspectionRules.BAD_SIGNATURE, expected.get())
                                .hinting("none"));
            } else if (manifest.signedBy().isPresent()) {
                report(Fault.INCOMPLETE, InspectionRules.MISSING, Manifest.SIGNATURE);
            }
            return Optional.empty();
        }
        byte[] signed = note(Manifest.NAME).orElseThrow();
        Optional<Signer> signer =
                note(Manifest.SIGNATURE).flatMap(signature -> DetachedSignature.signer(signed, signature));
        if (signer.isEmpty()) {
            Fault fault = intact ? Fault.FORGED : Fault.DAMAGED;
            report(fault, Diagnostic.general(InspectionRules.BAD_SIGNATURE, Manifest.SIGNATURE));
        } else if (!Stream.concat(expected.stream(), manifest.signedBy().stream())
                .allMatch(signer.get().fingerprint()::equals)) {
            report(
                    Fault.FORGED,
                    Diagnostic.general(
                                    InspectionRules.BAD_SIGNATURE,
                                    signer.get().subject(),
                                    signer.get().fingerprint())
                            .hinting("other"));
        }
        return signer;
    }

    private void unknown(String name) {
        if (Files.isSymbolicLink(folder.resolve(name))) {
            report(Fault.DAMAGED, InspectionRules.NO_FILE, name);
        } else {
            findings.add(Diagnostic.general(InspectionRules.UNKNOWN, name));
        }
    }

    /** A small file, read once; empty, and told, if it is none. */
    private Optional<byte[]> note(String name) {
        unseen.remove(name);
        if (!notes.containsKey(name)) {
            try {
                regular(name, LARGEST_NOTE).ifPresent(content -> notes.put(name, content));
            } catch (IOException e) {
                report(Fault.DAMAGED, InspectionRules.CHANGED, name);
            }
        }
        return Optional.ofNullable(notes.get(name));
    }

    private Optional<byte[]> regular(String name, long limit) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            report(Fault.DAMAGED, InspectionRules.NO_FILE, name);
            return Optional.empty();
        }
        return Optional.of(Folders.read(file, limit));
    }

    private void report(Fault fault, RuleId rule, String name) {
        report(fault, Diagnostic.general(rule, name));
    }

    private void report(Fault fault, Diagnostic finding) {
        faults.add(fault);
        if (!findings.contains(finding)) {
            findings.add(finding);
        }
    }
}
