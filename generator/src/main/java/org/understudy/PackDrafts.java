package org.understudy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.understudy.check.CheckedPlan;
import org.understudy.diagnostic.Checked;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Pack;
import org.understudy.plan.SecretRef;
import org.understudy.reveal.Revealer;
import org.understudy.seal.PassphrasePolicy;
import org.understudy.source.SourceTree;
import org.understudy.template.PageMaker;
import org.understudy.vault.Secret;

/** What a pack needs before any secret is printed: its pages, and a passphrase that is good enough. */
final class PackDrafts {
    private final CheckedPlan plan;
    private final SourceTree tree;
    private final Workshop workshop;
    private final Revealer revealer;
    private final Function<Pack, Optional<Diagnostic>> reuse;
    private final PassphrasePolicy policy = new PassphrasePolicy();

    /** @param reuse says if the passphrase of a pack opens something else too */
    PackDrafts(
            CheckedPlan plan,
            SourceTree tree,
            Workshop workshop,
            Revealer revealer,
            Function<Pack, Optional<Diagnostic>> reuse) {
        this.plan = plan;
        this.tree = tree;
        this.workshop = workshop;
        this.revealer = revealer;
        this.reuse = reuse;
    }

    /** The pages of its documents; those that can't be made are told of instead. */
    List<PageMaker.Made> pages(Pack pack, Diagnostics diagnostics) throws IOException {
        var made = new ArrayList<PageMaker.Made>();
        for (DocumentId document : pack.documents()) {
            Checked<List<PageMaker.Made>> pages = workshop.pages().make(document, plan, pack, tree);
            pages.value().ifPresent(made::addAll);
            diagnostics.addAll(pages.diagnostics());
        }
        return made;
    }

    /** The name of the passphrase that its documents are sealed with; empty if none is. */
    static Optional<SecretRef> passphraseOf(Pack pack) {
        return pack.documents().stream().anyMatch(pack::seals)
                ? pack.protection().passphrase()
                : Optional.empty();
    }

    /** The passphrase, to be closed by the caller; what is wrong with it is told. */
    Optional<Secret> passphrase(Pack pack, Diagnostics diagnostics) {
        Optional<SecretRef> name = passphraseOf(pack);
        Optional<Secret> passphrase = name.flatMap(it -> revealer.resolve(it, diagnostics));
        passphrase.ifPresent(it -> policy.check(it, name.orElseThrow())
                .forEach(problem -> diagnostics.add(revealer.placed(name.orElseThrow(), problem))));
        passphrase.flatMap(it -> reuse.apply(pack)).ifPresent(diagnostics::add);
        return passphrase;
    }
}
