package org.understudy.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

/**
 * A plan in which everything that lawyers ask for is on file, but for lines that were left out or changed at random, and the issues
 * that each of these must lead to, as {@code I-05 Tom Hendriks}.
 */
final class GappyPlan {
    private final Random random;
    private final double chance;
    private final Map<String, String> files = new LinkedHashMap<>();
    private final TreeSet<String> issues = new TreeSet<>();

    /** @param chance of each line to be missing, 0 to 1 */
    GappyPlan(long seed, double chance) {
        this.random = new Random(seed);
        this.chance = chance;
        plan();
        person("jan", "Jan Vermeer", Of.PARTY, "");
        person("tom", "Tom Hendriks", Of.PARTY, "successor");
        person("ana", "Ana Lima", Of.PARTY, "verifier");
        person("eva", "Eva Lang", Of.PARTY, "heir");
        person("keller", "Anna Keller", Of.ADVISER, "");
        person("firm", "Vermeer B.V.", Of.LEGAL, "");
        person("shop", "Shop B.V.", Of.LEGAL, "");
        instruments();
        account("mail", "own-private");
        account("books", "own-business");
        account("house", "joint");
        site();
        files.put(
                "accounts/others.md",
                bare("Account of a customer", "held-for-customer\ncustomer: logos")
                        .replace(
                                "category:",
                                line("identifiers: [N 2]", "I-70", "Account of a customer (Logos for the shop)")
                                        + "category:"));
        files.put("accounts/job.md", bare("Account of an employer", "employer"));
        files.put("devices/sim.md", "---\nname: SIM\nkind: sim\n---\n");
        engagement();
        custody();
        files.put("packs/keller.md", """
                ---
                recipient: keller
                language: en
                documents: [L0, L1, L2, L3, L4, L5, L6, L7, L9, L10, L11, L12]
                covers: all
                ---
                """);
    }

    Map<String, String> files() {
        return files;
    }

    List<String> issues() {
        return List.copyOf(issues);
    }

    /** The line, or nothing and an issue. */
    private String line(String line, String issue, String about) {
        return either(line + "\n", "", issue, about);
    }

    private String either(String whole, String gappy, String issue, String about) {
        if (random.nextDouble() >= chance) {
            return whole;
        }
        issues.add(issue + " " + about);
        return gappy;
    }

    private void plan() {
        String whole = "the plan as a whole";
        String activation = random.nextDouble() < chance
                ? gap("I-80", whole)
                : "activation: {events: [death], verifiers: [tom, ana, keller], quorum: 2"
                        + either(", evidence: [death-certificate]", "", "I-82", whole) + "}\n";
        files.put(
                "plan.md",
                "---\ntitle: A plan\nauthor: jan\nbusiness: firm\njurisdiction: nl\nas-at: 2026-11-01\n"
                        + "accept: [{rule: ACCESS-001, because: papers open nothing, until: 2099-01-01}]\n"
                        + activation
                        + line("review: {next: 2027-11-01}", "I-83", whole)
                        + "drill: {"
                        + either("last: 2026-10-01, ", "", "I-84", whole)
                        + "next: 2027-10-01}\n---\n");
    }

    private String gap(String issue, String about) {
        issues.add(issue + " " + about);
        return "";
    }

    /** Who somebody is, to lawyers. */
    private enum Of {
        PARTY,
        ADVISER,
        LEGAL
    }

    private void person(String id, String name, Of kind, String role) {
        var text = new StringBuilder("---\nname: " + name + "\n");
        text.append(line("legal-name: " + name, "I-01", name));
        text.append(line("address: Markt 1", "I-05", name));
        if (kind == Of.PARTY) {
            text.append(line("born: {on: 1980-01-01, at: Delft}", "I-02", name));
            text.append(line("identity-document: {type: passport, state: NL}", "I-03", name));
        } else {
            text.append(line("registration: N 123", "I-04", name));
        }
        if (kind == Of.LEGAL) {
            text.append("kind: legal\n");
        } else if (!id.equals("jan")) {
            contacts(name, text);
        }
        if (kind == Of.ADVISER) {
            text.append("roles: [{role: notary}, {role: verifier, accepted: 2026-01-01}]\n");
        } else if (!role.isEmpty()) {
            text.append("roles: [{role: ").append(role);
            text.append(
                    role.equals("heir") ? "" : either(", accepted: 2026-01-01", "", "I-08", name + " (" + role + ")"));
            text.append("}, {role: ")
                    .append(
                            role.equals("heir")
                                    ? "executor, accepted: 2026-01-01}, {role: authorised-signer"
                                    : "agent, accepted: 2026-01-01}, {role: technical-helper")
                    .append(", accepted: 2026-01-01}]\n");
        }
        files.put("people/" + id + ".md", text.append("---\n").toString());
    }

    private void contacts(String name, StringBuilder text) {
        if (random.nextDouble() < chance) {
            gap("I-06", name);
        } else {
            text.append("contacts: [{channel: phone, value: +31 6 0000 0622");
            text.append(either(", verified: 2026-10-01", "", "I-07", name)).append("}]\n");
        }
    }

    private void instruments() {
        instrument("will", "Will of Jan", "will", true, false);
        instrument("lasting", "Lasting power of Jan", "lasting-power-of-attorney", true, true);
        instrument("power", "Power of Jan", "power-of-attorney", false, true);
        for (String kind : List.of(
                "letter-of-wishes",
                "data-directive",
                "health-directive",
                "marriage-contract",
                "partnership-agreement",
                "successor-agreement",
                "insurance-policy",
                "escrow-agreement")) {
            files.put(
                    "instruments/" + kind + ".md",
                    "---\nname: Paper " + kind + "\nkind: " + kind + "\nexists: "
                            + either("no", "unknown", "I-20", "Paper " + kind) + "\n---\n");
        }
    }

    private void instrument(String id, String name, String kind, boolean registered, boolean power) {
        String registry = registered ? line("registry: A register", "I-23", name) : "";
        String ends = power ? line("ends-at-death: yes", "I-25", name) : "";
        files.put(
                "instruments/" + id + ".md",
                "---\nname: " + name + "\nkind: " + kind + "\nexists: yes\n" + registry + ends
                        + line("dated: 2020-01-01", "I-21", name)
                        + line("form: notarial", "I-22", name)
                        + line("original: keller", "I-24", name)
                        + line("digital-clause: no", "I-26", name)
                        + line("content-consent: yes", "I-27", name)
                        + line("counsel-reviewed: 2026-01-01", "I-28", name)
                        + "---\n");
    }

    private void account(String id, String capacity) {
        String name = "Account " + id;
        var text = new StringBuilder("---\nname: " + name + "\ncategory: email\ncapacity: " + capacity + "\n");
        text.append("provider: {entity: Mail B.V.")
                .append(either(", country: NL", "", "I-42", name))
                .append("}\n");
        text.append(line("identifiers: [N 1]", "I-40", name));
        text.append(line("linking-evidence: [an invoice]", "I-41", name));
        text.append(either("", "fact-status: not-on-file\n", "I-43", name));
        if (random.nextDouble() < chance) {
            gap("I-48", name);
        } else {
            text.append("renewal: {on: 2027-01-01, automatic: true");
            text.append(either(", amount: EUR 10", "", "I-49", name));
            text.append(either(", paid-by: accounts/books", "", "I-44", name)).append("}\n");
        }
        text.append("access: {sign-in: {username: jan")
                .append(either(", password: \"vault:Mail\"", "", "I-50", name))
                .append(either(", second-factor: [{sms: sim}]", "", "I-51", name))
                .append("}}\n");
        text.append(line("reviewed: 2026-10-01", "I-52", name));
        text.append(wish(capacity, name));
        String decided = "{content: allow, catalogue: limited, other: withhold}";
        String undecided = random.nextBoolean() ? "" : "consent: {lifetime: %s, after-death: {content: allow}}\n";
        text.append(either(
                "consent: {lifetime: " + decided + ", after-death: " + decided + "}\n",
                undecided.formatted(decided),
                "I-46",
                name));
        String unknown = random.nextBoolean() ? "" : "online-tool: {name: Tool, state: unknown}\n";
        text.append(either("online-tool: {name: Tool, state: not-offered}\n", unknown, "I-47", name));
        files.put("accounts/" + id + ".md", text.append("---\n").toString());
    }

    private String wish(String capacity, String name) {
        if (random.nextDouble() < chance) {
            return gap("I-45", name);
        }
        String executed = either(", executed-by: tom", "", "I-57", name);
        return capacity.equals("joint")
                ? "wish: {action: decide" + either(", decided-by: tom", "", "I-58", name) + executed + "}\n"
                : "wish: {action: close" + executed + "}\n";
    }

    private static String bare(String name, String capacity) {
        return "---\nname: " + name + "\nprovider: {entity: X}\ncategory: email\ncapacity: " + capacity + "\n---\n";
    }

    /** Work is kept in it: whose it is, is asked too. */
    private void site() {
        account("site", "own-business");
        String name = "Account site";
        String rights = either("owner: jan, ", "", "I-53", name)
                + either("maintainer: tom, ", "", "I-54", name)
                + either("licence: MIT, ", "", "I-55", name)
                + either("co-authors: [Pia Sand], ", "", "I-56", name);
        files.computeIfPresent(
                "accounts/site.md",
                (path, text) -> text.replace("category: email", "category: website")
                        .replace(
                                "name: " + name,
                                "name: " + name
                                        + (rights.isEmpty()
                                                ? ""
                                                : "\nip: {" + rights.substring(0, rights.length() - 2) + "}")));
    }

    private void engagement() {
        String name = "Logos for the shop";
        gap("I-69", name);
        String signed = either(", signed: 2020-01-01", "", "I-61", name);
        String processor = "processor-agreement: {reference: P 1, signed: 2020-01-01}";
        files.put(
                "engagements/logos.md",
                "---\nname: " + name + "\ncustomer: shop\nservices: logos\n"
                        + (signed.isEmpty()
                                ? "contract: {reference: C 1}\n"
                                : line("contract: {reference: C 1" + signed + "}", "I-60", name))
                        + line("notice: 1 month", "I-62", name)
                        + line(processor, "I-63", name)
                        + line("successor-consent: {state: given, on: 2026-01-01}", "I-64", name)
                        + line("successor: tom", "I-65", name)
                        + line("break-glass: a sealed envelope", "I-66", name)
                        + line("notify-within: 2 days", "I-68", name)
                        + line("fee: {amount: EUR 10, terms: a month}", "I-67", name)
                        + "---\n");
    }

    private void custody() {
        String about = "Anna Keller (Copy 1)";
        files.put(
                "custody/copy.md",
                "---\nitem: copy\npack: keller\nedition: 1\nnumber: 1\nmedium: paper\nholder: keller\n"
                        + "handed-over: 2026-10-20\n"
                        + line("receipt: 2026-10-20", "I-85", about)
                        + line("next-check: 2027-10-20", "I-86", about)
                        + "---\n");
        files.put(
                "custody/back.md",
                "---\nitem: copy\npack: keller\nedition: 1\nnumber: 2\nmedium: paper\nholder: keller\n"
                        + "handed-over: 2026-10-20\nreturned: 2026-10-21\n---\n");
    }
}
