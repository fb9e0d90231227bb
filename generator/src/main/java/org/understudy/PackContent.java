package org.understudy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.understudy.diagnostic.Checked;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.document.Figures;
import org.understudy.document.Imprint;
import org.understudy.pack.Digest;
import org.understudy.plan.Edition;
import org.understudy.plan.Pack;
import org.understudy.reveal.RevealedPage;
import org.understudy.reveal.Revealer;
import org.understudy.seal.lock.Lock;
import org.understudy.template.PageMaker;
import org.understudy.vault.Secret;

/** Digests all that the documents of a pack say. What they look like doesn't count. */
final class PackContent {
    private final PackDrafts drafts;
    private final Revealer revealer;

    PackContent(PackDrafts drafts, Revealer revealer) {
        this.drafts = drafts;
        this.revealer = revealer;
    }

    /** Adds pages, and the secrets that are put into them. */
    static void add(
            Digest digest, Pack pack, List<PageMaker.Made> made, List<RevealedPage> revealed, List<byte[]> keyFiles) {
        digest.add(pack.protection().odt().term()).add(pack.formats().toString());
        keyFiles.forEach(digest::add);
        for (int i = 0; i < made.size(); i++) {
            PageMaker.Made page = made.get(i);
            Imprint imprint = page.page().imprint();
            digest.add(imprint.toString())
                    .add(String.valueOf(pack.seals(imprint.document())))
                    .add(page.xhtml());
            Figures.of(page.page()).forEach(image -> digest.add(image.bytes()));
            page.sheet().ifPresent(sheet -> digest.add(sheet.toString()));
            revealed.get(i).values().forEach(secret -> digest.addAndWipe(secret.toUtf8()));
        }
    }

    /** That of a pack as it would go out in this edition, its passphrase counted; empty, with the reason told, if it can't be made. */
    Optional<byte[]> of(Pack pack, Edition edition, Diagnostics diagnostics) throws IOException {
        Checked<List<Lock>> locks = drafts.locks(pack);
        if (locks.value().isEmpty()) {
            diagnostics.addAll(locks.diagnostics());
            return Optional.empty();
        }
        List<PageMaker.Made> made = drafts.pages(pack, locks.value().get(), edition, diagnostics);
        Optional<Secret> passphrase = drafts.passphrase(pack, diagnostics);
        var revealed = new ArrayList<RevealedPage>();
        try {
            for (PageMaker.Made page : made) {
                Checked<RevealedPage> checked = revealer.reveal(page.page());
                checked.value().ifPresent(revealed::add);
                diagnostics.addAll(checked.diagnostics());
            }
            if (revealed.size() < made.size()) {
                return Optional.empty();
            }
            var digest = new Digest();
            add(digest, pack, made, revealed, drafts.keyFiles(pack));
            passphrase.ifPresent(it -> digest.addAndWipe(it.toUtf8()));
            return Optional.of(digest.bytes());
        } finally {
            revealed.forEach(RevealedPage::close);
            passphrase.ifPresent(Secret::close);
        }
    }
}
