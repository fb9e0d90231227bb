package org.understudy.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes workloads as one plan, each with an engagement and a pack of its own: {@code plan.md}, a folder a kind, and {@code
 * vault.kdbx}.
 */
final class PlanFolder {
    /** The environment variable that the vault's password stands in. */
    static final String PASSWORD_VARIABLE = "UNDERSTUDY_VAULT_PASSWORD";

    /** The vault's password: these plans hold nothing. */
    static final String PASSWORD = "benchmark: nothing is kept here";

    /** A made-up plan is measured, not proved. */
    private static final List<String> ACCEPTED = Stream.of(
                    "ACCESS-001",
                    "ACCESS-002",
                    "ACCESS-005",
                    "ACCESS-006",
                    "ACCESS-007",
                    "ACCESS-009",
                    "ACCESS-012",
                    "PEOPLE-003",
                    "ACCESS-010",
                    "MFA-005",
                    "PEOPLE-006")
            .map(rule -> "{rule: " + rule + ", because: it is made up, until: 2099-12-31}")
            .toList();

    private final Path folder;
    private final List<String> documents;

    /**
     * @param folder a new one, or one that holds nothing
     * @param documents ids of the documents of each pack
     */
    PlanFolder(Path folder, List<String> documents) {
        this.folder = folder;
        this.documents = documents;
    }

    void write(List<Workload> workloads, VaultFile vault) throws IOException {
        header(workloads.get(0));
        for (Workload workload : workloads) {
            write(workload);
        }
        vault.write(folder.resolve("vault.kdbx"), workloads);
    }

    private void header(Workload first) throws IOException {
        String author = first.people().get(0).id();
        String helper = first.people().get(1).id();
        put(
                "plan.md",
                new FrontMatter()
                        .text("title", first.title())
                        .plain("author", author)
                        .plain("as-at", "2026-11-01")
                        .plain("review", "{every: 6 months, next: 2027-05-01}")
                        .plain("vault", "vault.kdbx")
                        .open("activation")
                        .plain("  events", "[death, lasting-incapacity]")
                        .plain("  evidence", "[death-certificate]")
                        .plain("  contacts", "[" + helper + "]")
                        .plain("  verifiers", "[" + helper + "]")
                        .plain("  quorum", "1")
                        .plain("  waiting-period", "48 hours")
                        .list("accept", ACCEPTED)
                        .text("do-not", "Don’t end the telephone contract before every account is moved.")
                        .withProse(first.preface()));
        put(
                "places/office.md",
                new FrontMatter()
                        .text("name", "The office")
                        .plain("kind", "office")
                        .plain("access", helper)
                        .withProse("Second floor."));
    }

    private void write(Workload workload) throws IOException {
        for (Workload.Person person : workload.people()) {
            put("people/" + person.id() + ".md", person(workload, person));
        }
        for (Workload.Device device : workload.devices()) {
            put("devices/" + device.id() + ".md", device(device));
        }
        for (Workload.Account account : workload.accounts()) {
            put("accounts/" + account.id() + ".md", account(workload, account));
        }
        for (Workload.Workflow workflow : workload.workflows()) {
            put("workflows/" + workflow.id() + ".md", workflow(workload, workflow));
        }
        String author = workload.people().get(0).id();
        String recipient = workload.people().get(1).id();
        put(
                "engagements/" + workload.id() + ".md",
                new FrontMatter()
                        .text("name", workload.title())
                        .plain("customer", recipient)
                        .plain("contacts", recipient)
                        .text("services", "All that " + author + " looks after")
                        .withProse(""));
        put(
                "packs/" + workload.id() + ".md",
                new FrontMatter()
                        .plain("recipient", recipient)
                        .plain("language", "en")
                        .plain("documents", FrontMatter.inline(documents))
                        .plain("formats", "[pdf, odt, docx, xlsx]")
                        .plain("covers", "{customer: " + workload.id() + "}")
                        .plain("must-reach", "[]")
                        .plain("protection", "{passphrase: \"vault:Packs/" + workload.id() + "\"}")
                        .withProse(workload.preface()));
    }

    private static String person(Workload workload, Workload.Person person) {
        int place = workload.people().indexOf(person);
        return new FrontMatter()
                .text("name", person.name())
                .text("address", person.address())
                .list(
                        "contacts",
                        List.of(
                                "{channel: phone, value: " + FrontMatter.quoted(person.phone()) + "}",
                                "{channel: email, value: " + FrontMatter.quoted(person.email()) + "}"))
                .plain(
                        "roles",
                        place == 0 ? "[principal]" : place == 1 ? "[successor, verifier]" : "[technical-helper]")
                .plain("holds", place == 1 ? "[packs/" + workload.id() + "]" : place == 2 ? sheet(workload) : "[]")
                .withProse(person.prose());
    }

    private static String sheet(Workload workload) {
        return "[{key-sheet: " + workload.id() + "}]";
    }

    private static String device(Workload.Device device) {
        var front = new FrontMatter()
                .text("name", device.name())
                .plain("kind", device.kind())
                .plain("kept", "office");
        device.number().ifPresent(number -> front.text("number", number));
        return front.withProse(device.prose());
    }

    private static String account(Workload workload, Workload.Account account) {
        String entry = VaultFile.entry(account);
        var front = new FrontMatter()
                .text("name", account.name())
                .plain("provider", "{entity: " + FrontMatter.quoted(account.provider()) + "}")
                .text("url", account.url())
                .plain("category", account.category())
                .plain("capacity", "held-for-customer")
                .plain("customer", workload.id())
                .list(
                        "identifiers",
                        account.identifiers().stream().map(FrontMatter::quoted).toList())
                .open("access")
                .open("  sign-in")
                .text("    username", account.userName())
                .text("    password", "vault:" + entry);
        front.list(
                "    second-factor",
                account.factors().stream()
                        .flatMap(it -> factor(it, entry).stream())
                        .toList());
        if (key(account).isPresent()) {
            front.list(
                    "    secrets",
                    List.of("{label: key for an authenticator app, secret: \"vault:" + entry
                            + "#authenticator-key\"}"));
        }
        front.list("depends-on", account.dependsOn());
        account.renewal().ifPresent(day -> front.plain("renewal", "{on: " + day + ", every: 1 year, amount: EUR 20}"));
        return front.withProse(account.prose());
    }

    static Optional<Workload.Authenticator> key(Workload.Account account) {
        return account.factors().stream()
                .flatMap(factor -> factor instanceof Workload.Authenticator it ? java.util.stream.Stream.of(it) : null)
                .findFirst();
    }

    private static List<String> factor(Workload.Factor factor, String entry) {
        if (factor instanceof Workload.Authenticator app) {
            String totp = "totp: {device: " + app.device() + ", secret: \"vault:" + entry + "#otp\"}";
            String codes = "backup-codes: {codes: \"vault:" + entry + "#backup-codes\", left: "
                    + app.backupCodes().size() + "}";
            return app.backupCodes().isEmpty() ? List.of(totp) : List.of(totp, codes);
        } else if (factor instanceof Workload.SecurityKey key) {
            return List.of("hardware-key: " + key.device());
        }
        return List.of("sms: " + ((Workload.TextMessage) factor).sim());
    }

    private static String workflow(Workload workload, Workload.Workflow workflow) {
        return new FrontMatter()
                .text("name", workflow.name())
                .text("purpose", workflow.purpose())
                .plain("customer", workload.id())
                .list("uses", workflow.uses())
                .plain("may-take-over", workflow.mayTakeOver().stream().collect(Collectors.joining(", ", "[", "]")))
                .withProse(workflow.prose());
    }

    private void put(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
