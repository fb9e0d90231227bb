package org.understudy.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.understudy.check.CheckedPlan;
import org.understudy.golden.Plans;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Pack;

/**
 * Lawyer-ready documents of a small plan: Maria, a designer with one customer; Tom, who is to help; Ms Keller, a notary, who
 * gets the pack {@code keller}.
 */
final class LegalPages {
    private static final PageMaker PAGES =
            new PageMaker(new TemplateLayers(List.of(Layer.builtIn())), TestPages.PATIENT);

    private final Map<String, String> files = new LinkedHashMap<>();

    LegalPages(String language, String documents) {
        files.put("plan.md", """
                ---
                title: Plan of Maria
                author: maria
                jurisdiction: nl
                as-at: 2026-11-01
                edition: 3
                ---
                """);
        files.put("people/maria.md", """
                ---
                name: Maria Santos
                legal-name: Maria Clara Santos
                former-names: [Maria Clara Lima]
                born: {on: 1980-02-29, at: Faro}
                identity-document: {type: passport, state: PT}
                address: Rua Nova 1, Faro
                ---
                """);
        files.put("people/tom.md", """
                ---
                name: Tom Hendriks
                contacts: [{channel: phone, value: +31 6 0000 0622}]
                roles:
                  - {role: successor, order: 1, with: [keller], jointly: true}
                  - {role: heir, conflict: heir and successor}
                ---
                """);
        files.put("people/keller.md", """
                ---
                name: Ms Keller
                legal-name: Anna Keller
                address: Markt 1, Delft
                contacts: [{channel: phone, value: +31 15 000 0000, verified: 2026-10-01}]
                roles: [{role: notary, accepted: 2026-09-01}]
                ---
                """);
        files.put("people/shop.md", "---\nname: Shop\nkind: legal\n---\n");
        files.put("engagements/shop.md", """
                ---
                name: Logos for the shop
                customer: shop
                services: logos
                ---
                """);
        account("mail", "own-private");
        account("shop-admin", "held-for-customer\ncustomer: shop");
        files.put("packs/keller.md", """
                ---
                recipient: keller
                language: %s
                documents: [%s]
                covers: all
                accept:
                  - {rule: ACCESS-002, because: it opens nothing, until: 2099-01-01}
                ---
                """.formatted(language, documents));
    }

    LegalPages account(String id, String capacity) {
        return file("accounts/" + id + ".md", """
                ---
                name: Account %s
                provider: {entity: Provider of %s}
                category: email
                capacity: %s
                ---
                """.formatted(id, id, capacity));
    }

    LegalPages file(String path, String text) {
        files.put(path, text);
        return this;
    }

    LegalPages change(String path, String from, String to) {
        String before = files.getOrDefault(path, "");
        if (!before.contains(from)) {
            throw new IllegalArgumentException(path + " has no " + from);
        }
        return file(path, before.replace(from, to));
    }

    CheckedPlan plan(Path folder) {
        return Plans.checked(Plans.write(folder, files));
    }

    /** What the template of a document of the pack writes. */
    String xhtml(DocumentId document, Path folder) {
        return make(document, plan(folder), folder).xhtml();
    }

    /** A document of the pack. */
    static PageMaker.Made make(DocumentId document, CheckedPlan plan, Path folder) {
        Pack pack = plan.plan().packs().values().iterator().next();
        try {
            return PAGES.make(document, plan, pack, Plans.tree(folder))
                    .value()
                    .orElseThrow()
                    .get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a page without its mark-up; one space between two words. */
    static String words(String xhtml) {
        return xhtml.substring(xhtml.indexOf("<body>"))
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ");
    }
}
