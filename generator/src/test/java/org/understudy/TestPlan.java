package org.understudy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.understudy.plan.SecretRef;
import org.understudy.vault.KeePassVault;
import org.understudy.vault.Secret;
import org.understudy.vault.SecretSource;
import org.understudy.vault.SecretUnavailableException;
import org.understudy.vault.VaultEntry;
import org.understudy.vault.VaultWriter;
import org.understudy.vault.kdbx.Cheap;
import org.understudy.vault.kdbx.FieldValue.Protection;

/**
 * A small plan in a folder, with its vault: Maria, who has two accounts; Tom, who gets all of it; and Ana, whose pack covers
 * the mailbox alone.
 */
final class TestPlan {
    static final String VAULT_PASSWORD = "lobster 7 umbrella canyon";
    static final String TOMS_PASSPHRASE = "granite teapot sparrow juggle velvet compass";
    static final String ANAS_PASSPHRASE = "walnut saddle cinema turtle blossom anchor";
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-15T12:00:00Z"), ZoneOffset.UTC);

    private final Path folder;
    private final Map<String, String> secrets = new TreeMap<>();
    private final Map<String, String> environment = new TreeMap<>();
    private int vaultPasswordAsked;
    private long vaultSeed = 1;

    private TestPlan(Path folder) {
        this.folder = folder;
    }

    /** @param folder an empty one, in which the plan, the output and what is beside them come to stand */
    static TestPlan in(Path folder) {
        var plan = new TestPlan(folder);
        plan.file("plan.md", """
                ---
                title: Plan of Maria
                author: maria
                as-at: 2026-11-01
                edition: 3
                activation:
                  events: [death]
                  contacts: [tom]
                  verifiers: [tom]
                accept:
                  - {rule: ACCESS-002, because: nobody holds anything yet, until: 2099-12-31}
                  - {rule: PEOPLE-006, because: there is nobody else yet, until: 2099-12-31}
                ---
                Maria draws logos.
                """);
        plan.person("maria", "Maria Santos").person("tom", "Tom Hendriks").person("ana", "Ana Lima");
        plan.account("mail", "Mailbox", "username: maria, password: \"vault:Accounts/Mail\"");
        plan.account("domain", "Domain name", "username: santos, password: \"vault:Accounts/Domain\"");
        plan.pack("tom", "all", "vault:Packs/Tom").pack("ana", "[{accounts: [mail]}]", "vault:Packs/Ana");
        plan.secret("Accounts/Mail", "mail-secret-4711");
        plan.secret("Accounts/Domain", "domain-secret-0815");
        plan.secret("Packs/Tom", TOMS_PASSPHRASE);
        plan.secret("Packs/Ana", ANAS_PASSPHRASE);
        return plan.saveVault();
    }

    TestPlan file(String path, String text) {
        return file(path, text.getBytes(StandardCharsets.UTF_8));
    }

    TestPlan file(String path, byte[] content) {
        try {
            Path file = plan().resolve(path);
            Files.createDirectories(file.resolveSibling("."));
            Files.write(file, content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Exchanges words in a file of the plan that has them. */
    TestPlan change(String path, String from, String to) {
        try {
            String text = Files.readString(plan().resolve(path));
            if (!text.contains(from)) {
                throw new IllegalArgumentException(path + " has no " + from);
            }
            return file(path, text.replace(from, to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TestPlan person(String id, String name) {
        return file("people/" + id + ".md", """
                ---
                name: %s
                contacts: [{channel: phone, value: +31 6 0000 0622, verified: 2099-01-01}]
                ---
                """.formatted(name));
    }

    TestPlan account(String id, String name, String signIn) {
        return file("accounts/" + id + ".md", """
                ---
                name: %s
                provider: {entity: Provider B.V., country: NL}
                category: email
                capacity: own-business
                criticality: critical
                access: {sign-in: {%s}}
                ---
                What it is for.

                ## Take over

                1. Sign in.
                """.formatted(name, signIn));
    }

    TestPlan pack(String id, String covers, String passphrase) {
        return file("packs/" + id + ".md", """
                ---
                recipient: %s
                language: en
                documents: [D0, D2]
                formats: [odt]
                covers: %s
                must-reach: all
                protection: {passphrase: "%s"}
                ---
                """.formatted(id, covers, passphrase));
    }

    /** @param path of an entry, and after a number sign of a field other than the password */
    TestPlan secret(String path, String value) {
        secrets.put(path, value);
        return this;
    }

    TestPlan environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** Writes a file beside the plan that only we can read. */
    TestPlan secretFile(String name, String value) {
        try {
            Path file = folder.resolve(name);
            Files.writeString(file, value);
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the vault, other bytes each time. */
    TestPlan saveVault() {
        Map<String, VaultEntry> entries = new LinkedHashMap<>();
        secrets.forEach((path, value) -> {
            int hash = path.indexOf('#');
            String entry = hash < 0 ? path : path.substring(0, hash);
            String password = secrets.getOrDefault(entry, "");
            VaultEntry known = entries.computeIfAbsent(entry, it -> {
                List<String> names = List.of(it.split("/"));
                return VaultEntry.of(
                        names.subList(0, names.size() - 1), names.get(names.size() - 1), "", secret(password));
            });
            if (hash >= 0) {
                String name = path.substring(hash + 1);
                entries.put(
                        entry,
                        name.endsWith(".txt")
                                ? known.withAttachment(name, value.getBytes(StandardCharsets.UTF_8))
                                : known.withField(name, secret(value), Protection.PROTECTED));
            }
        });
        try {
            Path vault = plan().resolve("vault.kdbx");
            Files.deleteIfExists(vault);
            var written = new VaultWriter(Cheap.random(vaultSeed++), Cheap.CLOCK, Cheap.SETTINGS)
                    .write(vault, List.copyOf(entries.values()), Optional.of(secret(VAULT_PASSWORD)), Optional.empty());
            assertThat(written.diagnostics()).isEmpty();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Secret secret(String text) {
        return Secret.copyOf(text.toCharArray());
    }

    Path folder() {
        return folder;
    }

    Path plan() {
        return folder.resolve("src/plan");
    }

    Path output() {
        return folder.resolve("target/understudy");
    }

    Path pack(String id) {
        return output().resolve(id);
    }

    /** What the vault has under a name without {@code vault:}. */
    String inVault(String name) throws SecretUnavailableException {
        var vault = new KeePassVault(
                plan().resolve("vault.kdbx"), Optional.of(() -> secret(VAULT_PASSWORD)), Optional.empty());
        try (vault;
                Secret value = vault.resolve(SecretRef.parse("vault:" + name).orElseThrow())) {
            return value.reveal(Object::toString);
        }
    }

    /** How often somebody was asked for the vault's password. */
    int vaultPasswordAsked() {
        return vaultPasswordAsked;
    }

    /** Gives the vault's password at the terminal, and counts how often. */
    private final class Prompt implements SecretSource {
        @Override
        public SecretRef.Scheme scheme() {
            return SecretRef.Scheme.PROMPT;
        }

        @Override
        public Secret resolve(SecretRef ref) {
            vaultPasswordAsked++;
            return secret(VAULT_PASSWORD);
        }
    }

    Request request() {
        return new Request(
                plan(),
                output(),
                Optional.empty(),
                settings(SecretRef.parse("prompt:")),
                Set.of(),
                Request.Freshness.KEEP,
                2);
    }

    SecretSettings settings(Optional<SecretRef> vaultPassword) {
        return new SecretSettings(
                vaultPassword, Optional.empty(), folder, environment, Optional.empty(), List.of(new Prompt()));
    }

    /** What a request led to. */
    record Run(Outcome outcome, List<Event> events) {
        /** What was done with each pack: {@code tom WRITTEN}. */
        List<String> packs() {
            return outcome.packs().stream()
                    .map(pack -> pack.pack() + " " + pack.status())
                    .toList();
        }

        /** The ids of the rules that had something to say, but for SECRET-037: vaults of tests are quick to open. */
        List<String> rules() {
            return outcome.diagnostics().stream()
                    .map(diagnostic -> diagnostic.rule().id())
                    .filter(id -> !id.equals("SECRET-037"))
                    .toList();
        }
    }

    @FunctionalInterface
    interface Goal {
        Outcome of(Understudy understudy, Request request);
    }

    Run run(Goal goal, Request request) {
        var events = new ConcurrentLinkedQueue<Event>();
        Outcome outcome = goal.of(new Understudy(CLOCK, new SecureRandom(), events::add), request);
        return new Run(outcome, new ArrayList<>(events));
    }

    Run build() {
        return run(Understudy::build, request());
    }

    Run check() {
        return run(Understudy::check, request());
    }
}
