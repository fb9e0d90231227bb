package org.understudy.template;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.understudy.golden.Plans;

/**
 * A plan of somebody with three customers: one who agreed to the successor, one who refused and one of whom nothing is on
 * file. What is held for the first stands in it; the pack of Cleo covers that and names the first two customers only.
 */
final class SmallPractice {
    private SmallPractice() {}

    private static Map<String, String> files() {
        var files = new TreeMap<String, String>();
        files.put("plan.md", """
                ---
                title: Plan
                author: ann
                jurisdiction: nl
                language: en
                as-at: 2026-11-01
                edition: 1
                activation: {events: [death], evidence: [death-certificate], verifiers: [bob, emil], quorum: 1}
                ---
                Text.
                """);
        person(files, "ann", "legal-name: Ann Able\nroles: [{role: principal}]");
        person(files, "bob", """
                roles:
                  - {role: verifier}
                  - {role: successor, order: 2, engagement: bakery}
                """.strip());
        person(files, "cleo", """
                legal-name: Cleo Carr
                roles:
                  - {role: successor, order: 1, engagement: bakery, accepted: 2026-06-01, conflict: Cleo also sells ovens}
                """.strip());
        person(files, "dora", "roles: [{role: successor, engagement: clinic}]");
        person(files, "emil", "legal-name: Emil Ende\nroles: [{role: authorised-signer}]");
        person(files, "baker", "kind: legal\nlegal-name: Bakery Ltd");
        person(files, "gardener", "kind: legal");
        person(files, "doctor", "legal-name: Dr. Do");
        files.put("engagements/bakery.md", """
                ---
                name: The bakery
                customer: baker
                services: keeps the shop running
                contract: {reference: K-1, signed: 2020-02-02}
                credentials-owner: customer
                successor: cleo
                successor-consent: {state: given, on: 2026-06-15, reference: letter 7}
                at-end: return
                notify-within: 2 days
                ---
                """);
        files.put("engagements/garden.md", """
                ---
                name: The garden
                customer: gardener
                services: waters
                credentials-owner: shared
                successor: bob
                successor-consent: {state: refused, on: 2026-06-16}
                at-end: delete
                ---
                """);
        files.put(
                "engagements/clinic.md",
                "---\nname: The clinic\ncustomer: doctor\nservices: heals\ncredentials-owner: author\nat-end: customer-decides\n---\n");
        files.put("accounts/shop.md", """
                ---
                name: Web shop
                provider: {entity: Shops Inc}
                category: website
                capacity: held-for-customer
                customer: bakery
                identifiers: [SHOP-77]
                holder: baker
                access:
                  sign-in: {username: secret-user}
                  recovery:
                    - second-admin: cleo
                ---
                """);
        files.put(
                "packs/cleo.md",
                "---\nrecipient: cleo\nlanguage: en\ndocuments: [L7]\ncovers: all\nengagements: [bakery, garden]\n---\nHello.\n");
        files.put(
                "packs/all.md",
                "---\nrecipient: cleo\nlanguage: en\ndocuments: [L7]\ncovers: all\nengagements: all\n---\nHello.\n");
        return files;
    }

    private static void person(Map<String, String> files, String id, String more) {
        String name = id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
        files.put("people/" + id + ".md", "---\nname: " + name + "\n" + more + "\n---\n");
    }

    static PagesForLawyers in(Path folder) {
        return under("nl", folder);
    }

    /** Under another law. */
    static PagesForLawyers under(String law, Path folder) {
        Map<String, String> files = files();
        files.computeIfPresent("plan.md", (path, text) -> text.replace("jurisdiction: nl", "jurisdiction: " + law));
        return PagesForLawyers.plan(Plans.write(folder, files));
    }
}
