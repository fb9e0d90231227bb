package org.understudy.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Reads a workload from files that belong to no program, so that several can be given the same work:
 *
 * <pre>
 * plan.yaml          title, preface (a list of paragraphs)
 * people/*.md        id, name, email, phone, address; the author first by file name
 * accounts/*.md      id, name, category, url, username, password, emails, recovery_email, recovery_phone,
 *                    customer_number, renewed, cost, owner, successor, notes; mfa: a list of {type: totp |
 *                    security-key | sms, device, secret, backup_codes}
 * workflows/*.md     id, name, trigger, responsible (a name); a table names an account in its second column
 * </pre>
 *
 * <p>Every {@code .md} file has YAML front matter between two lines {@code ---} and prose in Markdown.
 */
final class NeutralFolder {
    private static final Map<String, String> CATEGORIES =
            Map.of("development", "code", "utilities", "other", "messaging", "messaging");

    private final Path folder;
    private final String id;
    private final Map<String, Workload.Device> devices = new LinkedHashMap<>();

    /** @param folder its name, in letters, digits and hyphens, becomes the pack’s */
    NeutralFolder(Path folder) {
        this.folder = folder;
        this.id = folder.getFileName().toString();
    }

    /** Whether a folder holds such files. */
    static boolean is(Path folder) {
        return Files.exists(folder.resolve("plan.yaml"));
    }

    Workload read() throws IOException {
        Entry plan = new Entry(yaml(Files.readString(folder.resolve("plan.yaml"))), "");
        List<Entry> persons = entries("people");
        List<Workload.Person> people = persons.stream().map(this::person).toList();
        List<Workload.Account> accounts =
                entries("accounts").stream().map(this::account).toList();
        List<Workload.Workflow> workflows = entries("workflows").stream()
                .map(entry -> workflow(entry, people, accounts))
                .toList();
        return new Workload(
                id,
                plan.text("title"),
                String.join("\n\n", plan.texts("preface")),
                people,
                List.copyOf(devices.values()),
                accounts,
                workflows,
                new Phrases(id.hashCode()).passphrase());
    }

    private Workload.Person person(Entry entry) {
        return new Workload.Person(
                id + "-" + entry.text("id"),
                entry.text("name"),
                entry.text("address"),
                entry.text("email"),
                entry.text("phone"),
                entry.prose());
    }

    private Workload.Account account(Entry entry) {
        String category = entry.text("category");
        return new Workload.Account(
                id + "-" + entry.text("id"),
                entry.text("name"),
                entry.text("name").replaceAll(" – .*", ""),
                entry.text("url"),
                CATEGORIES.getOrDefault(category, category),
                entry.text("username"),
                entry.text("password"),
                List.of(entry.text("customer_number")),
                entry.entries("mfa").stream().map(this::factor).toList(),
                List.of(),
                Optional.empty(),
                entry.prose() + "\n\n" + more(entry));
    }

    /** What has no key in our format, so that as much is printed of it as elsewhere. */
    private static String more(Entry entry) {
        return Stream.of(
                        "E-mail: " + String.join(", ", entry.texts("emails")),
                        "Recovery: " + entry.text("recovery_email") + ", " + entry.text("recovery_phone"),
                        "Renewed: " + entry.text("renewed") + "; cost: " + entry.text("cost"),
                        "Owner: " + entry.text("owner") + "; successor: " + entry.text("successor"),
                        entry.text("notes"))
                .map(line -> "- " + line + "\n")
                .reduce("", String::concat);
    }

    private Workload.Factor factor(Entry entry) {
        String name = entry.text("device");
        return switch (entry.text("type")) {
            case "totp" ->
                new Workload.Authenticator(device(name, "phone"), entry.text("secret"), entry.texts("backup_codes"));
            case "security-key" -> new Workload.SecurityKey(device(name, "hardware-key"));
            case "sms" -> new Workload.TextMessage(device(name, "sim"));
            default -> throw new IllegalArgumentException("a second factor " + entry.text("type"));
        };
    }

    private String device(String name, String kind) {
        return devices.computeIfAbsent(
                        kind + name,
                        key -> new Workload.Device(
                                id + "-device-" + (devices.size() + 1),
                                name,
                                kind,
                                kind.equals("sim") ? Optional.of(name) : Optional.empty(),
                                ""))
                .id();
    }

    private Workload.Workflow workflow(Entry entry, List<Workload.Person> people, List<Workload.Account> accounts) {
        var uses = new TreeSet<String>();
        for (String line :
                entry.prose().lines().filter(it -> it.startsWith("|")).toList()) {
            String name = line.split("\\|")[2].strip();
            accounts.stream().filter(it -> it.name().equals(name)).forEach(it -> uses.add(it.id()));
        }
        String responsible = entry.text("responsible");
        return new Workload.Workflow(
                id + "-" + entry.text("id"),
                entry.text("name"),
                "For the case of " + entry.text("trigger"),
                List.copyOf(uses),
                people.stream()
                        .filter(it -> it.name().equals(responsible))
                        .map(Workload.Person::id)
                        .toList(),
                entry.prose());
    }

    private List<Entry> entries(String kind) throws IOException {
        var entries = new ArrayList<Entry>();
        List<Path> files;
        try (Stream<Path> list = Files.list(folder.resolve(kind))) {
            files = list.sorted().toList();
        }
        for (Path file : files) {
            String text = Files.readString(file);
            int end = text.indexOf("\n---\n", 4);
            entries.add(new Entry(
                    yaml(text.substring(4, end + 1)), text.substring(end + 5).strip()));
        }
        return entries;
    }

    private static Map<?, ?> yaml(String text) {
        var load = new Load(LoadSettings.builder().build());
        return (Map<?, ?>) Objects.requireNonNull(load.loadFromString(text));
    }

    /** Front matter and prose. */
    private record Entry(Map<?, ?> front, String prose) {
        String text(String key) {
            return Objects.requireNonNull(front.get(key), key).toString();
        }

        List<String> texts(String key) {
            return ((List<?>) Objects.requireNonNull(front.get(key), key))
                    .stream().map(Objects::toString).toList();
        }

        List<Entry> entries(String key) {
            return ((List<?>) Objects.requireNonNull(front.get(key), key))
                    .stream().map(it -> new Entry((Map<?, ?>) it, "")).toList();
        }
    }
}
