package org.understudy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.understudy.Verification.Verdict;
import org.understudy.bind.PlanBinder;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.RuleId;
import org.understudy.pack.Inspection;
import org.understudy.pack.Inspection.Fault;
import org.understudy.pack.Manifest;
import org.understudy.pack.PackInspector;
import org.understudy.plan.Plan;
import org.understudy.read.PlanReader;
import org.understudy.seal.Opener;
import org.understudy.source.SourceTree;
import org.understudy.vault.Secret;
import org.understudy.vault.Secrets;

/** Looks at delivered packs, and says in one word what to think of them. */
final class PackVerifier {
    static final RuleId VERDICT = RuleId.note("PACK-039");
    static final RuleId SIGNED = RuleId.note("PACK-047");
    static final RuleId SUPERSEDED = RuleId.warning("PACK-048");
    static final RuleId NOT_COMPARED = RuleId.error("PACK-049");

    private static final Map<Fault, Verdict> VERDICTS = Map.of(
            Fault.FORGED, Verdict.FORGED,
            Fault.INCOMPLETE, Verdict.INCOMPLETE,
            Fault.DAMAGED, Verdict.DAMAGED,
            Fault.LOCKED, Verdict.LOCKED);

    private final VerificationRequest request;
    private final List<Diagnostic> findings = new ArrayList<>();

    PackVerifier(VerificationRequest request) {
        this.request = request;
    }

    Verification verify() {
        // first without a passphrase: nobody is asked for one to be told that a file is missing
        Inspection seen = inspect(Optional.empty());
        Optional<Verdict> verdict = worst(seen);
        if (verdict.isEmpty()) {
            Optional<Inspection> opened = opened();
            seen = opened.orElse(seen);
            verdict = opened.isEmpty() ? Optional.of(Verdict.LOCKED) : worst(seen);
        }
        findings.addAll(0, seen.findings());
        seen.signer()
                .ifPresent(signer ->
                        findings.add(Diagnostic.general(SIGNED, signer.subject(), "SHA256:" + signer.fingerprint())));
        boolean compared = request.against().isPresent() || request.plan().isPresent();
        boolean superseded = seen.manifest().filter(this::isSuperseded).isPresent();
        Verdict found = verdict.orElse(superseded ? Verdict.SUPERSEDED : Verdict.CURRENT);
        findings.add(inWords(found, seen.manifest(), compared));
        return new Verification(found, seen.manifest(), seen.signer(), List.copyOf(findings));
    }

    private Inspection inspect(Optional<Opener> opener) {
        return PackInspector.inspect(request.folder(), opener, request.signer());
    }

    private static Optional<Verdict> worst(Inspection seen) {
        return seen.faults().stream().sorted().findFirst().map(VERDICTS::get);
    }

    private Optional<Inspection> opened() {
        try (Secrets secrets = new Secrets(
                SecretSupply.plainSources(request.secrets(), request.plan().orElse(request.folder())))) {
            Optional<Secret> passphrase = new VerificationKey(secrets, findings).of(request.key());
            findings.addAll(secrets.warnings());
            if (passphrase.isEmpty()) {
                return Optional.empty();
            }
            try (Secret it = passphrase.get();
                    var opener = new Opener(it)) {
                return Optional.of(inspect(Optional.of(opener)));
            }
        }
    }

    private boolean isSuperseded(Manifest manifest) {
        boolean byCopy =
                request.against().filter(other -> isSuperseded(manifest, other)).isPresent();
        boolean byPlan = request.plan()
                .filter(plan -> isSupersededByPlan(manifest, plan))
                .isPresent();
        return byCopy || byPlan;
    }

    private boolean isSuperseded(Manifest manifest, Path other) {
        Optional<Manifest> there =
                PackInspector.inspect(other, Optional.empty(), Optional.empty()).manifest();
        if (there.isEmpty()) {
            findings.add(Diagnostic.general(NOT_COMPARED, other).hinting("unreadable"));
            return false;
        }
        Manifest it = there.get();
        if (!it.pack().equals(manifest.pack())) {
            findings.add(Diagnostic.general(NOT_COMPARED, other, it.pack(), manifest.pack()));
            return false;
        }
        return isSuperseded(manifest, other, it.edition(), it.asAt());
    }

    private boolean isSupersededByPlan(Manifest manifest, Path folder) {
        try {
            SourceTree tree = SourceTree.open(folder);
            Optional<Plan> plan =
                    new PlanBinder().bind(new PlanReader().read(tree), tree).value();
            if (plan.isPresent() && plan.get().packs().containsKey(manifest.pack())) {
                return isSuperseded(
                        manifest,
                        folder,
                        plan.get().header().edition(),
                        plan.get().header().asAt());
            }
            findings.add(Diagnostic.general(NOT_COMPARED, folder).hinting("plan"));
        } catch (IOException e) {
            findings.add(Diagnostic.general(NOT_COMPARED, folder).hinting("plan"));
        }
        return false;
    }

    private boolean isSuperseded(Manifest manifest, Path by, int edition, LocalDate asAt) {
        boolean superseded = manifest.isOlderThan(edition, asAt);
        if (superseded) {
            findings.add(Diagnostic.general(SUPERSEDED, manifest.edition(), manifest.asAt(), edition, asAt, by));
        }
        return superseded;
    }

    private static Diagnostic inWords(Verdict verdict, Optional<Manifest> manifest, boolean compared) {
        String word = verdict.name().toLowerCase(Locale.ROOT);
        Diagnostic said = manifest.isPresent()
                ? Diagnostic.general(
                        VERDICT,
                        "@verdict." + word,
                        manifest.get().pack(),
                        manifest.get().edition(),
                        manifest.get().asAt())
                : Diagnostic.general(VERDICT, "@verdict." + word, "?", "?", "?");
        return said.hinting(verdict == Verdict.CURRENT && !compared ? "uncompared" : word);
    }
}
