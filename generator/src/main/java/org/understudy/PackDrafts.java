package org.understudy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.understudy.check.CheckedPlan;
import org.understudy.diagnostic.Checked;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.plan.Confidentiality;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Edition;
import org.understudy.plan.Format;
import org.understudy.plan.Pack;
import org.understudy.plan.RecipientKey;
import org.understudy.plan.SecretRef;
import org.understudy.reveal.Revealer;
import org.understudy.seal.PassphrasePolicy;
import org.understudy.seal.lock.Lock;
import org.understudy.seal.lock.RecipientKeys;
import org.understudy.source.SourceTree;
import org.understudy.template.PageMaker;
import org.understudy.template.Previous;
import org.understudy.vault.Secret;

/** What a pack needs before any secret is printed: its pages, and a passphrase that is good enough. */
final class PackDrafts {
    private final CheckedPlan plan;
    private final SourceTree tree;
    private final Workshop workshop;
    private final Revealer revealer;
    private final KeyRecord record;
    private final RecipientKeys keys;
    private final Formers formers;
    private final Function<Pack, Optional<Diagnostic>> reuse;
    private final PassphrasePolicy policy = new PassphrasePolicy();

    /**
     * @param record what is known of the passphrases
     * @param formers what it is compared with
     * @param reuse says if the passphrase of a pack opens something else too
     */
    PackDrafts(
            CheckedPlan plan,
            SourceTree tree,
            Workshop workshop,
            Revealer revealer,
            KeyRecord record,
            RecipientKeys keys,
            Formers formers,
            Function<Pack, Optional<Diagnostic>> reuse) {
        this.plan = plan;
        this.tree = tree;
        this.workshop = workshop;
        this.revealer = revealer;
        this.record = record;
        this.keys = keys;
        this.formers = formers;
        this.reuse = reuse;
    }

    /** The pages of its documents in the edition that it goes out in; those that can't be made are told of instead. */
    List<PageMaker.Made> pages(Pack pack, List<Lock> locks, Diagnostics diagnostics) throws IOException {
        return pages(pack, locks, plan.plan().presentOf(pack.id()), diagnostics);
    }

    /** Its pages in another edition. */
    List<PageMaker.Made> pages(Pack pack, List<Lock> locks, Edition edition, Diagnostics diagnostics)
            throws IOException {
        List<RecipientKey> locked =
                locks.stream().flatMap(lock -> lock.keys().stream()).toList();
        CheckedPlan shown = plan.in(edition);
        Optional<Previous> previous =
                pack.contents().contains(DocumentId.L13) ? formers.before(edition, diagnostics) : Optional.empty();
        var made = new ArrayList<PageMaker.Made>();
        for (DocumentId document : lastWhatListsTheOthers(pack.contents())) {
            Checked<List<PageMaker.Made>> pages = document == DocumentId.LB
                    ? workshop.pages().bundle(made, shown, pack, tree)
                    : workshop.pages().make(document, shown, pack, beside(locked, made, previous), tree);
            pages.value().ifPresent(made::addAll);
            diagnostics.addAll(pages.diagnostics());
        }
        if (isForEditing(pack)) {
            Checked<List<PageMaker.Made>> changes =
                    workshop.comparisons().of(formers.pagesBefore(edition, pack, diagnostics), made);
            changes.value().ifPresent(made::addAll);
            diagnostics.addAll(changes.diagnostics());
        }
        made.sort(Comparator.comparing(
                it -> pack.contents().indexOf(it.page().imprint().document())));
        return made;
    }

    /** Lawyers get what changed in the texts that they work on as tracked changes. */
    private static boolean isForEditing(Pack pack) {
        return pack.contents().stream().anyMatch(it -> it.confidentiality() == Confidentiality.LAWYER_READY)
                && (pack.formats().contains(Format.ODT) || pack.formats().contains(Format.DOCX));
    }

    /** L12 has the digests of all others. */
    private static List<DocumentId> lastWhatListsTheOthers(List<DocumentId> documents) {
        List<DocumentId> last = List.of(DocumentId.L12, DocumentId.LB);
        return documents.stream().sorted(Comparator.comparing(last::indexOf)).toList();
    }

    private static PageMaker.Beside beside(
            List<RecipientKey> locked, List<PageMaker.Made> made, Optional<Previous> previous) {
        return new PageMaker.Beside(
                locked, made.stream().map(it -> it.page().imprint()).toList(), previous);
    }

    /** The second locks of its sealed documents. */
    Checked<List<Lock>> locks(Pack pack) throws IOException {
        return keys.read(pack.protection().certificates(), pack.origin(), tree);
    }

    /** The files of the keys that those are for, as they are. */
    List<byte[]> keyFiles(Pack pack) throws IOException {
        var files = new ArrayList<byte[]>();
        for (String path : pack.protection().certificates()) {
            files.add(tree.read(path, Integer.MAX_VALUE - 1));
        }
        return files;
    }

    /** The name of the passphrase that its documents are sealed with; empty if none is. */
    static Optional<SecretRef> passphraseOf(Pack pack) {
        return pack.seals() ? pack.protection().passphrase() : Optional.empty();
    }

    /** The passphrase, to be closed by the caller; what is wrong with it is told. */
    Optional<Secret> passphrase(Pack pack, Diagnostics diagnostics) {
        Optional<SecretRef> name = passphraseOf(pack);
        Optional<Secret> passphrase = name.flatMap(it -> revealer.resolve(it, diagnostics));
        passphrase.ifPresent(it -> check(pack, name.orElseThrow(), it, diagnostics));
        passphrase.flatMap(it -> reuse.apply(pack)).ifPresent(diagnostics::add);
        return passphrase;
    }

    private void check(Pack pack, SecretRef name, Secret passphrase, Diagnostics diagnostics) {
        policy.check(passphrase, name, record.bits(name))
                .forEach(problem -> diagnostics.add(revealer.placed(name, problem)));
        record.problem(pack, name, passphrase).ifPresent(diagnostics::add);
    }
}
