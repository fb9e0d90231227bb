package org.understudy.exchange;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.understudy.read.PlanDocuments;

/** Gives new accounts ids that no file of the plan has: two kinds of the same id would make short references ambiguous. */
final class AccountIds {
    private static final int LONGEST = 40;

    /** Names that Windows keeps for devices. */
    private static final String RESERVED = "con|prn|aux|nul|com\\d|lpt\\d";

    private final Set<String> taken = new HashSet<>();

    AccountIds(PlanDocuments plan) {
        plan.ids().values().forEach(taken::addAll);
    }

    String next(String title) {
        String slug = slug(title);
        String wanted = slug.isEmpty() || slug.matches(RESERVED) ? "account" : slug;
        String free = wanted;
        for (int i = 2; !taken.add(free); i++) {
            free = wanted + "-" + i;
        }
        return free;
    }

    /** Lower-case ASCII letters and digits with hyphens between them; perhaps empty. */
    static String slug(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+", "");
        return plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("-+$", "");
    }
}
