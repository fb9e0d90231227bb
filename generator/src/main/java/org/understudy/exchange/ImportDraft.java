package org.understudy.exchange;

import java.util.List;
import java.util.Map;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.plan.SecretRef;

/**
 * What an import comes to, before anything is written.
 *
 * @param files texts of new accounts by their paths in the plan's folder
 * @param entries what the vault is to get
 * @param accounts what becomes of accounts, new ones first
 * @param found what there is to say
 */
public record ImportDraft(
        Map<String, String> files, List<EntryDraft> entries, List<ImportedAccount> accounts, List<Diagnostic> found) {
    public ImportDraft {
        files = Map.copyOf(files);
        entries = List.copyOf(entries);
        accounts = List.copyOf(accounts);
        found = List.copyOf(found);
    }

    /** What becomes of an account. */
    public record ImportedAccount(String id, SecretRef entry, Change change) {}

    /** What is done for an account. */
    public enum Change {
        /** It is new. */
        NEW,
        /** Its entry in the vault changes. */
        CHANGED,
        /** All is as it was. */
        SAME
    }
}
