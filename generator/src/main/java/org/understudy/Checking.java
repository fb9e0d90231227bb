package org.understudy;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BiConsumer;
import org.understudy.check.CheckedPlan;
import org.understudy.diagnostic.Checked;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.plan.Pack;
import org.understudy.plan.SecretRef;
import org.understudy.reveal.Revealer;
import org.understudy.seal.lock.Lock;
import org.understudy.seal.lock.RecipientKeys;
import org.understudy.source.SourceTree;
import org.understudy.template.PageMaker;
import org.understudy.vault.KeePassVault;
import org.understudy.vault.Secret;
import org.understudy.vault.Secrets;

/**
 * What a check looks at beyond the plan itself: pages, secrets, passphrases, recipients' keys, the author's key, destinations.
 * Asks nobody.
 */
final class Checking implements PlanTask {
    private final Request request;
    private final SecureRandom random;
    private final Clock clock;
    private final BiConsumer<Secrets, Revealer> guest;

    Checking(Request request, SecureRandom random, Clock clock) {
        this(request, random, clock, (secrets, revealer) -> {});
    }

    /** @param guest is shown the secrets while they are open */
    Checking(Request request, SecureRandom random, Clock clock, BiConsumer<Secrets, Revealer> guest) {
        this.request = request;
        this.random = random;
        this.clock = clock;
        this.guest = guest;
    }

    @Override
    public List<PackResult> run(CheckedPlan plan, SourceTree tree, Diagnostics diagnostics, LeakStage leaks)
            throws IOException {
        var reused = new ReusedPassphrases(plan.plan(), random);
        try (Secrets secrets = SecretSupply.of(
                plan.plan(), tree, request.secrets(), SecretSupply.heardBy(request.secrets(), reused, leaks))) {
            var revealer = new Revealer(secrets, plan.plan());
            var workshop = Workshop.of(tree, request);
            AmendmentStage amendment = AmendmentStage.of(
                    request,
                    plan,
                    tree,
                    workshop,
                    request.secrets().vaultPassword().filter(it -> !isTyped(it)),
                    random);
            var drafts = new PackDrafts(
                    plan,
                    tree,
                    workshop,
                    revealer,
                    new KeyRecord(secrets),
                    new RecipientKeys(random, clock),
                    amendment,
                    pack -> reused.of(pack, secrets));
            var found = new Diagnostics();
            found.addAll(Deliveries.of(plan, tree, workshop, request).check());
            found.addAll(revealer.check(List.copyOf(plan.plan().secrets().keySet())));
            var pages = new LinkedHashMap<Pack, List<PageMaker.Made>>();
            for (Pack pack : plan.plan().packs().values()) {
                Checked<List<Lock>> locks = drafts.locks(pack);
                found.addAll(locks.diagnostics());
                pages.put(pack, drafts.pages(pack, locks.value().orElse(List.of()), found));
                if (!PackDrafts.passphraseOf(pack).filter(Checking::isTyped).isPresent()) {
                    drafts.passphrase(pack, found).ifPresent(Secret::close);
                }
            }
            var signature = new SignatureSupply(request.signing(), secrets, leaks::learn, clock, random);
            found.addAll(signature.surroundings(tree.root()));
            if (request.signing().filter(it -> !isTyped(it.password())).isPresent()) {
                signature.key(found);
            }
            leaks.learn(plan.plan(), PlanSecrets.of(plan.plan()).keySet(), revealer);
            guest.accept(secrets, revealer);
            pages.forEach((pack, made) -> found.addAll(leaks.search(pack, made)));
            new PlanReports(request, leaks).write(amendment.report(plan, workshop, found), found);
            List<Diagnostic> all = found.sorted();
            if (all.stream().anyMatch(KeePassVault::lacksPassword)) {
                diagnostics.add(Diagnostic.general(RequestRules.VAULT_NOT_OPENED));
            }
            all.stream().filter(it -> !KeePassVault.lacksPassword(it)).forEach(diagnostics::add);
            diagnostics.addAll(secrets.warnings());
            diagnostics.addAll(SecretSupply.surroundings(plan.plan(), tree, request.secrets()));
        }
        return List.of();
    }

    /** Whether somebody would have to be asked, which a check doesn't do. */
    private static boolean isTyped(SecretRef name) {
        return name.scheme() == SecretRef.Scheme.PROMPT;
    }
}
