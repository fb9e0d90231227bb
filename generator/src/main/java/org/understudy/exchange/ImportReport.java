package org.understudy.exchange;

import java.util.ArrayList;
import java.util.List;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.Phrase;
import org.understudy.diagnostic.RuleId;
import org.understudy.exchange.format.ExportedItem;
import org.understudy.exchange.format.OneTimePassword;
import org.understudy.plan.Account;
import org.understudy.plan.Capacity;
import org.understudy.plan.SecretRef;
import org.understudy.vault.EntryPath;

/** Collects what there is to say about an import. What holds for many items is said once. */
final class ImportReport {
    /** How many names are listed at most. */
    private static final int NAMES = 10;

    private final Diagnostics found = new Diagnostics();
    private final List<String> outOfUse = new ArrayList<>();
    private final List<String> kept = new ArrayList<>();
    private final List<String> assumed = new ArrayList<>();
    private final List<String> leftBehind = new ArrayList<>();
    private final List<String> otherCodes = new ArrayList<>();

    void add(Diagnostic finding) {
        found.add(finding);
    }

    /** Notes what no export holds. */
    void hear(ExportedItem item, Described described) {
        if (item.passkey()) {
            leftBehind.add(Phrase.of("import.passkey", described.title()));
        }
        item.attachments().stream()
                .map(name -> PlainLine.of(name, 60))
                .map(name -> Phrase.of("import.attachment", described.title(), name))
                .forEach(leftBehind::add);
    }

    void outOfUse(Described described) {
        outOfUse.add(described.title());
    }

    /** @param path its entry in the vault */
    void kept(EntryPath path) {
        kept.add(path.ref(java.util.Optional.empty()).toString());
    }

    /** @param id of a new account */
    void assumed(String id) {
        assumed.add("accounts/" + id);
    }

    /** Notes codes that a plan has no word for. */
    void codes(String id, ExportedItem item) {
        if (item.oneTimePasswords().stream().anyMatch(it -> it.kind() != OneTimePassword.Kind.TIME)
                || item.oneTimePasswords().size() > 1) {
            otherCodes.add("accounts/" + id);
        }
    }

    void known(Account account, Described described, String from, String key) {
        found.add(Diagnostic.at(
                account.origin().file(),
                ImportRules.KNOWN,
                described.title(),
                account.ref(),
                "imported: {from: " + from + ", id: " + key + "}"));
    }

    /**
     * @param key of the front matter
     * @param exported what the export says, if that isn't secret, or which value it is
     * @param hint which of the hints fits
     */
    void differs(Account account, String key, String exported, String hint) {
        found.add(Diagnostic.at(account.origin().at(key), ImportRules.DIFFERS, account.ref(), key, exported)
                .hinting(hint));
    }

    void conflict(EntryPath path, String value) {
        SecretRef entry = path.ref(java.util.Optional.empty());
        found.add(Diagnostic.general(ImportRules.DIFFERS, entry, value, value).hinting("secret"));
    }

    List<Diagnostic> findings(Capacity capacity) {
        say(ImportRules.OUT_OF_USE, outOfUse);
        say(ImportRules.VAULT_ONLY, kept);
        say(ImportRules.LEFT_BEHIND, leftBehind);
        say(ImportRules.OTHER_CODES, otherCodes);
        if (!assumed.isEmpty()) {
            found.add(Diagnostic.general(
                    ImportRules.ASSUMED, assumed.size(), Phrase.some("and", NAMES, assumed), capacity.term()));
        }
        return found.sorted();
    }

    private void say(RuleId rule, List<String> names) {
        if (!names.isEmpty()) {
            found.add(Diagnostic.general(rule, names.size(), Phrase.some("and", NAMES, names)));
        }
    }
}
