package org.understudy.seal.lock;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.understudy.diagnostic.Checked;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.plan.LockKind;
import org.understudy.plan.Origin;
import org.understudy.plan.RecipientKey;
import org.understudy.source.FileTooLargeException;
import org.understudy.source.SourceFiles;
import org.understudy.source.SourceRange;

/** Reads the keys that a pack is locked for a second time. Thread-safe. */
public final class RecipientKeys {
    private static final int LARGEST = 1 << 20;

    private final SecureRandom random;
    private final Clock clock;

    /**
     * @param random for keys and initialisation vectors
     * @param clock tells which keys are valid
     */
    public RecipientKeys(SecureRandom random, Clock clock) {
        this.random = random;
        this.clock = clock;
    }

    /**
     * One lock for each kind of key that a pack names; none if it names no keys.
     *
     * @param paths the files of the keys
     * @param pack where they are named
     */
    public Checked<List<Lock>> read(List<String> paths, Origin pack, SourceFiles tree) throws IOException {
        var reading = new Reading();
        for (int i = 0; i < paths.size(); i++) {
            SourceRange at = pack.at("protection.certificates[" + i + "]");
            try {
                reading.read(paths.get(i), new KeyFile(tree.read(paths.get(i), LARGEST)), at);
            } catch (NoSuchFileException e) {
                reading.refuse(paths.get(i), at, "missing");
            } catch (FileTooLargeException e) {
                reading.refuse(paths.get(i), at, "damaged");
            }
        }
        return reading.findings.block()
                ? Checked.failed(reading.findings.sorted())
                : Checked.of(reading.locks(), reading.findings.sorted());
    }

    /** The keys of one pack. */
    private final class Reading {
        private final Diagnostics findings = new Diagnostics();
        private final Map<RecipientKey, SourceRange> seen = new HashMap<>();
        private final KeyJudge judge;
        private final List<KeyRing<?>> rings;

        Reading() {
            judge = new KeyJudge(clock);
            Instant now = clock.instant();
            rings = List.of(
                    new KeyRing<>(LockKind.CERTIFICATE, new CertificateKeys(random), now),
                    new KeyRing<>(LockKind.OPENPGP, new OpenPgpKeys(random), now),
                    new KeyRing<>(LockKind.AGE, new AgeKeys(), now));
        }

        void read(String path, KeyFile file, SourceRange at) {
            if (file.holdsPrivateKey()) {
                findings.add(at, LockRules.PRIVATE, path);
                return;
            }
            for (KeyRing<?> ring : rings) {
                if (ring.recognises(file)) {
                    add(ring, path, file, at);
                    return;
                }
            }
            if (file.isEmpty()) {
                refuse(path, at, "empty");
            } else if (file.holdsSshKey()) {
                refuse(path, at, "ssh");
            } else {
                findings.add(at, LockRules.UNREADABLE, path);
            }
        }

        void refuse(String path, SourceRange at, String why) {
            findings.add(Diagnostic.at(at, LockRules.UNREADABLE, path).hinting(why));
        }

        private void add(KeyRing<?> ring, String path, KeyFile file, SourceRange at) {
            try {
                List<KeyFacts> added = ring.add(file);
                for (KeyFacts facts : added) {
                    findings.addAll(judge.findings(facts, path, at));
                    SourceRange first = seen.putIfAbsent(facts.key(), at);
                    if (first != null) {
                        findings.add(
                                Diagnostic.at(at, LockRules.TWICE, facts.key().name(), path)
                                        .relatedTo(first));
                    }
                }
            } catch (MalformedKeyException e) {
                refuse(path, at, "damaged");
            }
        }

        List<Lock> locks() {
            return rings.stream()
                    .filter(ring -> !ring.isEmpty())
                    .map(KeyRing::lock)
                    .toList();
        }
    }
}
