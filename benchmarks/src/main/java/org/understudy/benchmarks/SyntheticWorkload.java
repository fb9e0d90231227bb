package org.understudy.benchmarks;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Makes up a workload: N accounts with two to three paragraphs and a list each, N/5 workflows of five to ten steps and a
 * table, three to twelve people. The same for the same seed.
 */
final class SyntheticWorkload {
    private static final List<String> CATEGORIES =
            List.of("bank", "email", "domain", "hosting", "code", "insurance", "tax", "shop", "backup", "social");

    private final String id;
    private final int size;
    private final Phrases phrases;

    SyntheticWorkload(String id, int size, long seed) {
        this.id = id;
        this.size = size;
        this.phrases = new Phrases(seed);
    }

    Workload make() {
        List<Workload.Person> people = people();
        List<Workload.Device> devices = devices(people);
        List<Workload.Account> accounts = accounts(people, devices);
        return new Workload(
                id,
                "Continuity plan " + id,
                phrases.sentences(6, people.get(1).name()) + "\n\n"
                        + phrases.sentences(6, people.get(1).name()),
                people,
                devices,
                accounts,
                workflows(people, accounts),
                phrases.passphrase());
    }

    private List<Workload.Person> people() {
        var people = new ArrayList<Workload.Person>();
        for (int i = 0; i < Math.max(3, Math.min(12, size / 10 + 3)); i++) {
            String first = phrases.firstName(i);
            String name = first + " " + phrases.lastName(i);
            String ascii = Normalizer.normalize(first, Normalizer.Form.NFD).replaceAll("[^A-Za-z]", "");
            people.add(new Workload.Person(
                    id + "-person-" + (i + 1),
                    name,
                    phrases.address(),
                    ascii.toLowerCase(Locale.ROOT) + i + "@example.org",
                    "+31 6 " + phrases.between(10_000_000, 99_999_999),
                    phrases.sentences(2, name)));
        }
        return people;
    }

    private List<Workload.Device> devices(List<Workload.Person> people) {
        var devices = new ArrayList<Workload.Device>();
        String author = people.get(0).name();
        for (int i = 0; i < Math.max(1, size / 50); i++) {
            devices.add(device("phone", i, "Phone", Optional.empty(), author));
            devices.add(
                    device("sim", i, "SIM", Optional.of("+31 6 " + phrases.between(10_000_000, 99_999_999)), author));
            devices.add(device("hardware-key", i, "Security key", Optional.empty(), author));
        }
        return devices;
    }

    private Workload.Device device(String kind, int index, String name, Optional<String> number, String author) {
        return new Workload.Device(
                id + "-" + kind + "-" + (index + 1),
                name + " " + (index + 1) + " of " + author,
                kind,
                number,
                phrases.sentences(1, author));
    }

    private List<Workload.Account> accounts(List<Workload.Person> people, List<Workload.Device> devices) {
        var accounts = new ArrayList<Workload.Account>();
        for (int i = 0; i < size; i++) {
            String service = phrases.service();
            String host = service.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
            Workload.Person helper = phrases.pick(people);
            boolean needsMail = i > size / 20 && phrases.inHundred(40);
            accounts.add(new Workload.Account(
                    id + "-account-" + (i + 1),
                    service + " – " + phrases.role() + " " + (i + 1),
                    service + " B.V.",
                    "https://www." + host + ".example/login/" + phrases.between(100, 999),
                    i <= size / 20 ? "email" : phrases.pick(CATEGORIES),
                    people.get(0).email(),
                    phrases.password(),
                    List.of("customer no. " + phrases.between(100_000, 999_999)),
                    factors(devices),
                    needsMail
                            ? List.of(
                                    accounts.get(phrases.between(0, size / 20)).id())
                            : List.of(),
                    phrases.inHundred(70)
                            ? Optional.of("2027-" + (10 + phrases.between(0, 2)) + "-" + phrases.between(10, 28))
                            : Optional.empty(),
                    prose(helper.name())));
        }
        return accounts;
    }

    private List<Workload.Factor> factors(List<Workload.Device> devices) {
        var factors = new ArrayList<Workload.Factor>();
        int set = phrases.between(0, devices.size() / 3 - 1) * 3;
        if (phrases.inHundred(60)) {
            factors.add(new Workload.Authenticator(
                    devices.get(set).id(), phrases.authenticatorKey(), phrases.backupCodes()));
            if (phrases.inHundred(30)) {
                factors.add(new Workload.TextMessage(devices.get(set + 1).id()));
            }
            if (phrases.inHundred(30)) {
                factors.add(new Workload.SecurityKey(devices.get(set + 2).id()));
            }
        }
        return factors;
    }

    private String prose(String helper) {
        var text = new StringBuilder();
        for (int i = phrases.between(1, 2); i > 0; i--) {
            text.append(phrases.sentences(phrases.between(3, 5), helper)).append("\n\n");
        }
        text.append("## Take over\n\n");
        int steps = phrases.between(3, 5);
        for (int i = 1; i <= steps; i++) {
            text.append(i + ". " + phrases.step(1, helper) + "\n");
        }
        text.append("\n## Wind down\n\n").append(phrases.sentences(1, helper)).append("\n\n");
        for (int i = phrases.between(3, 5); i > 0; i--) {
            text.append("- " + phrases.action(helper) + "\n");
        }
        return text.toString();
    }

    private List<Workload.Workflow> workflows(List<Workload.Person> people, List<Workload.Account> accounts) {
        var workflows = new ArrayList<Workload.Workflow>();
        for (int i = 0; i < Math.max(1, size / 5); i++) {
            Workload.Account account = phrases.pick(accounts);
            Workload.Person helper = phrases.pick(people);
            workflows.add(new Workload.Workflow(
                    id + "-workflow-" + (i + 1),
                    phrases.work() + " (" + (i + 1) + ")",
                    phrases.sentences(1, helper.name()),
                    List.of(account.id()),
                    List.of(helper.id()),
                    work(account, helper.name())));
        }
        return workflows;
    }

    private String work(Workload.Account account, String helper) {
        var steps = new StringBuilder();
        var table = new StringBuilder("| step | account | who | minutes |\n|:-----|:--------|:----|----:|\n");
        int count = phrases.between(5, 10);
        for (int i = 1; i <= count; i++) {
            String step = phrases.step(phrases.between(1, 3), helper);
            steps.append(i + ". **" + phrases.work() + ".** " + step + "\n");
            table.append("| " + i + " | " + account.name() + " | " + helper + " | " + phrases.between(5, 120) + " |\n");
        }
        return phrases.sentences(3, helper) + "\n\n" + table + "\n## Steps\n\n" + steps;
    }
}
