package org.understudy.golden;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.understudy.bind.PlanBinder;
import org.understudy.check.CheckedPlan;
import org.understudy.check.PlanChecker;
import org.understudy.diagnostic.Checked;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.plan.Plan;
import org.understudy.read.PlanDocuments;
import org.understudy.read.PlanReader;
import org.understudy.source.SourceTree;

/**
 * A random plan in which everything may refer to everything else. Each thing has its id, such as {@code account07z}, in
 * every text that is said of it, and no id is in another. Secrets are environment variables.
 */
public final class CanaryPlan {
    private final Random random;
    private final int each;
    private final List<String> documents;
    private final Map<String, String> secrets = new LinkedHashMap<>();

    /**
     * @param each how many there are of each kind but packs, of which there are two
     * @param documents of the first pack; the second has them the other way round
     */
    public CanaryPlan(long seed, int each, List<String> documents) {
        this.random = new Random(seed);
        this.each = Math.max(2, each);
        this.documents = documents;
    }

    /** Writes it, with what must be accepted accepted. */
    public CheckedPlan write(Path folder) throws IOException {
        Map<String, String> files = files();
        Plans.write(folder, files);
        SourceTree tree = Plans.tree(folder);
        Checked<PlanDocuments> read = new PlanReader().read(tree);
        Checked<Plan> bound = new PlanBinder().bind(read, tree);
        String accept = new PlanChecker(Plans.CLOCK)
                .check(bound, read.value().orElseThrow()).diagnostics().stream()
                        .filter(Diagnostic::blocks)
                        .map(finding -> finding.rule().id())
                        .distinct()
                        .map("{rule: %s, because: a test, until: 2099-01-01}"::formatted)
                        .collect(Collectors.joining(", ", "accept: [", "]\n"));
        String plan = files.getOrDefault("plan.md", "");
        return Plans.checked(Plans.write(folder, Map.of("plan.md", plan.replaceFirst("as-at:", accept + "as-at:"))));
    }

    /** The names of the variables that its secrets are in, and what each is good for. */
    public Map<String, String> secrets() {
        return secrets;
    }

    private Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("plan.md", """
                ---
                title: A plan
                author: jan
                business: firm
                as-at: 2026-11-01
                jurisdiction: nl
                activation: {events: [death], contacts: [els], verifiers: [els]}
                drill: {by: [els, %s]}
                scenarios: [{id: own, name: "Name of scenario", lost: [%s, %s]}]
                ---
                A plan.%s
                """.formatted(one("person"), one("device"), one("place"), prose()));
        files.put("people/jan.md", "---\nname: Jan\n---\n");
        files.put("people/firm.md", "---\nname: Firm\nkind: legal\n---\n");
        files.put("people/els.md", "---\nname: Els\n---\n");
        for (int i = 0; i < each; i++) {
            String number = "0%sz".formatted(i);
            files.put("people/person" + number + ".md", person(number));
            files.put("accounts/account" + number + ".md", account(number, i));
            files.put("devices/device" + number + ".md", device(number, i));
            files.put("places/place" + number + ".md", place(number, i));
            files.put("workflows/workflow" + number + ".md", workflow(number, i));
            files.put("engagements/customer" + number + ".md", engagement(number));
            files.put("instruments/paper" + number + ".md", instrument(number));
            files.put("custody/item" + number + ".md", custody(number));
        }
        files.put("packs/one.md", pack("one", "en", documents));
        files.put("packs/two.md", pack("two", "nl", documents));
        return files;
    }

    private String pack(String id, String language, List<String> contents) {
        return """
                ---
                name: Pack %s
                recipient: els
                language: %s
                documents: [%s]
                formats: [pdf, odt]
                covers: [{accounts: [%s]}]
                devices: [%s]
                places: [%s]
                %sprotection: {passphrase: "%s"}
                ---
                For Els.%s
                """.formatted(
                        id,
                        language,
                        String.join(", ", contents),
                        some("account", 1 + random.nextInt(each)),
                        some("device", random.nextInt(2)),
                        some("place", random.nextInt(2)),
                        random.nextBoolean() ? "" : "instruments: [" + one("paper") + "]\n",
                        secret("PACK_" + id, "passphrase"),
                        prose());
    }

    private String secret(String name, String what) {
        secrets.put(name, what);
        return "env:" + name;
    }

    private String some(String kind, int count) {
        return random.ints(count, 0, each)
                .mapToObj(i -> kind + "0%sz".formatted(i))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String one(String kind) {
        return some(kind, 1);
    }

    /** The last device is a security key, the others are telephones. */
    private String phone() {
        return "device0%sz".formatted(random.nextInt(each - 1));
    }

    private String keeper() {
        return random.nextBoolean() ? "places/" + one("place") : "people/" + one("person");
    }

    private String told(String of) {
        return "{en: \"Text of %s\", nl: \"Tekst van %s\"}".formatted(of, of);
    }

    /** Links; those that lead to what is hidden print as that. */
    private String prose() {
        return Stream.of("account", "workflow", "device", "place", "person", "customer", "paper")
                .map(kind -> {
                    String id = one(kind);
                    String folder = switch (kind) {
                        case "person" -> "people";
                        case "customer" -> "engagements";
                        case "paper" -> "instruments";
                        default -> kind + "s";
                    };
                    return " See [%s](%s/%s).".formatted(random.nextBoolean() ? "" : "the " + id, folder, id);
                })
                .collect(Collectors.joining());
    }

    private String person(String number) {
        String id = "person" + number;
        return """
                ---
                name: Name of %s
                legal-name: Legal %s
                registration: Number %s
                address: Street %s
                relation: %s
                contacts:
                  - {channel: email, value: %s@example.org, label: %s}
                  - {channel: web, value: "https://%s.example/"}
                roles: [%s]
                holds: [%s]
                ---
                About %s.%s
                """.formatted(
                        id,
                        id,
                        id,
                        id,
                        told(id),
                        id,
                        told(id),
                        id,
                        Stream.of(
                                        "{role: successor, engagement: %s}".formatted(one("customer")),
                                        "agent",
                                        "technical-helper",
                                        "heir")
                                .filter(it -> random.nextInt(3) == 0)
                                .collect(Collectors.joining(", ")),
                        Stream.of("devices/" + one("device"), "places/" + one("place"), "packs/one", "key-sheet: two")
                                .filter(it -> random.nextInt(3) == 0)
                                .collect(Collectors.joining(", ")),
                        id,
                        prose());
    }

    private String account(String number, int index) {
        String id = "account" + number;
        String factors = Stream.of(
                        "totp: {device: [%s], secret: \"%s\"}".formatted(phone(), secret("TOTP_" + id, "key")),
                        "backup-codes: {codes: \"%s\", left: 2, kept: %s}"
                                .formatted(secret("CODES_" + id, "codes"), keeper()),
                        "hardware-key: device0%sz".formatted(each - 1),
                        "sms: " + phone(),
                        "push: " + phone(),
                        "passkey: devices/" + phone(),
                        "email: " + one("account"))
                .filter(it -> random.nextInt(3) == 0)
                .map(it -> "          - " + it + "\n")
                .collect(Collectors.joining());
        String recovery = Stream.of(
                        "email: " + one("account"),
                        "phone: " + phone(),
                        "recovery-code: {code: \"%s\", kept: %s}".formatted(secret("CODE_" + id, "code"), keeper()),
                        "second-admin: " + one("person"),
                        "emergency-access: {to: %s, waits: 3 days}".formatted(one("person")),
                        "support: {evidence: [identity-document], url: \"https://%s.example/help\"}".formatted(id))
                .filter(it -> random.nextInt(3) == 0)
                .map(it -> "        - " + it + "\n")
                .collect(Collectors.joining());
        return """
                ---
                name: %s
                provider: {entity: Provider %s, country: NL}
                url: https://%s.example/
                category: email
                capacity: %s
                criticality: normal
                identifiers: [Number %s]
                %sdepends-on: [%sdevices/%s]
                access:
                  sign-in:
                    username: user-%s
                    password: %s
                    secrets: [{label: %s, secret: "%s"}]
                %s%srenewal: {on: 2026-12-01, every: 1 year, automatic: true, paid-by: accounts/%s}
                wish: {action: transfer, to: %s, decided-by: %s, note: %s}
                ip: {owner: %s, maintainer: %s}
                ---
                About %s.%s

                ## Take over

                Ask for %s.%s

                ## Wind down

                Close %s.%s
                """.formatted(
                        told(id),
                        id,
                        id,
                        random.nextBoolean() ? "held-for-customer\ncustomer: " + one("customer") : "own-business",
                        id,
                        random.nextInt(4) == 0 ? "holder: " + one("person") + "\n" : "",
                        index == 0 ? "" : "accounts/account0%sz, ".formatted(random.nextInt(index)),
                        one("device"),
                        id,
                        secret("PASSWORD_" + id, "password"),
                        told(id),
                        secret("OTHER_" + id, "password"),
                        factors.isEmpty() ? "" : "    second-factor:\n" + factors.replace("          -", "      -"),
                        recovery.isEmpty() ? "" : "  recovery:\n" + recovery.replace("        -", "    -"),
                        one("account"),
                        one("person"),
                        one("person"),
                        told(id),
                        one("person"),
                        one("person"),
                        id,
                        prose(),
                        id,
                        prose(),
                        id,
                        prose());
    }

    private String device(String number, int index) {
        String id = "device" + number;
        return """
                ---
                name: %s
                kind: %s
                model: Model %s
                number: "%s"
                serial: S-%s
                %skept: %s
                unlocked-by: [{pin: "%s"}, {biometric: %s}, {account: %s}%s]
                %saccount: %s
                ---
                About %s.%s
                """.formatted(
                        told(id),
                        index == each - 1 ? "hardware-key" : "phone",
                        id,
                        "+31 " + id,
                        id,
                        random.nextInt(4) == 0 ? "owner: " + one("person") + "\n" : "",
                        keeper(),
                        secret("PIN_" + id, "password"),
                        one("person"),
                        one("account"),
                        index == 0 ? "" : ", {device: device0%sz}".formatted(random.nextInt(index)),
                        index == 0 ? "" : "carries: [device0%sz]\n".formatted(random.nextInt(index)),
                        one("account"),
                        id,
                        prose());
    }

    private String place(String number, int index) {
        String id = "place" + number;
        String outer = index == 0 ? "" : "inside: place0%sz\n".formatted(random.nextInt(index));
        return """
                ---
                name: %s
                kind: office
                address: Street %s
                opened-by: [{key: {label: %s, kept: [%s]}}, {code: "%s"}, {person: {who: %s}}, {account: %s}]
                access: [%s]
                %s---
                About %s.%s
                """.formatted(
                        told(id),
                        id,
                        told(id),
                        keeper(),
                        secret("SAFE_" + id, "password"),
                        one("person"),
                        one("account"),
                        some("person", random.nextInt(2)),
                        outer,
                        id,
                        prose());
    }

    private String workflow(String number, int index) {
        String id = "workflow" + number;
        return """
                ---
                name: %s
                purpose: %s
                frequency: %s
                next-due: 2026-11-06
                criticality: normal
                uses: [%s]
                %smay-take-over: [els, %s]
                inputs: [%s]
                outputs: [%s]
                never: [%s]
                ---
                About %s.%s

                ## Steps

                1. Do %s.
                """.formatted(
                        told(id),
                        told(id),
                        told(id),
                        some("account", 1 + random.nextInt(2)),
                        index == 0 ? "" : "depends-on: [workflow0%sz]\n".formatted(random.nextInt(index)),
                        one("person"),
                        told(id),
                        told(id),
                        told(id),
                        id,
                        prose(),
                        id);
    }

    private String engagement(String number) {
        String id = "customer" + number;
        return """
                ---
                name: %s
                customer: %s
                contacts: [%s]
                services: %s
                contract: {reference: Contract %s, ends: 2026-12-20, kept: %s}
                break-glass: %s
                successor: %s
                notify-within: 2 days
                fee: {amount: EUR 100, terms: %s}
                open-work: [{what: %s, due: 2026-11-20}]
                ---
                About %s.%s
                """.formatted(
                        told(id),
                        one("person"),
                        one("person"),
                        told(id),
                        id,
                        keeper(),
                        told(id),
                        one("person"),
                        told(id),
                        told(id),
                        id,
                        prose());
    }

    private String instrument(String number) {
        String id = "paper" + number;
        return """
                ---
                name: %s
                kind: will
                exists: unknown
                ends-at-death: unknown
                registry: Register %s
                original: %s
                drawn-up-by: %s
                ---
                About %s.%s
                """.formatted(told(id), id, keeper(), one("person"), id, prose());
    }

    private String custody(String number) {
        return """
                ---
                item: %s
                pack: %s
                edition: 1
                medium: paper
                holder: %s
                place: %s
                handed-over: 2026-10-01
                ---
                About item%s.
                """.formatted(
                        random.nextBoolean() ? "copy" : "key-sheet",
                        random.nextBoolean() ? "one" : "two",
                        one("person"),
                        one("place"),
                        number);
    }

    /** The ids of everything in a plan but packs. */
    public static TreeSet<String> ids(Plan plan) {
        return Stream.of(
                        plan.people(),
                        plan.accounts(),
                        plan.workflows(),
                        plan.engagements(),
                        plan.instruments(),
                        plan.devices(),
                        plan.places(),
                        plan.custody())
                .flatMap(things -> things.keySet().stream())
                .map(String::valueOf)
                .filter(id -> id.endsWith("z"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Values for its secrets, other ones for another seed. */
    public Map<String, String> values(long seed) {
        var other = new Random(seed);
        return secrets.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, secret -> value(secret.getValue(), other)));
    }

    private static String value(String what, Random random) {
        return switch (what) {
            case "key" -> letters(random, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 32);
            case "codes" ->
                IntStream.range(0, 2)
                        .mapToObj(i -> letters(random, "0123456789abcdef", 10))
                        .collect(Collectors.joining("\n"));
            case "passphrase" ->
                IntStream.range(0, 7)
                        .mapToObj(i -> letters(random, "bcdfghjklmnpqrstvwxz", 7))
                        .collect(Collectors.joining(" "));
            default -> letters(random, "abcdefghijkmnpqrstuvwxyz23456789-!", 16);
        };
    }

    private static String letters(Random random, String alphabet, int count) {
        return random.ints(count, 0, alphabet.length())
                .mapToObj(i -> alphabet.substring(i, i + 1))
                .collect(Collectors.joining());
    }
}
