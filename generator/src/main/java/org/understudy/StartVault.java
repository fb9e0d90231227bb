package org.understudy;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.understudy.plan.Plan;
import org.understudy.plan.SecretRef;
import org.understudy.seal.GeneratedPassphrase;
import org.understudy.vault.Secret;
import org.understudy.vault.VaultEntry;
import org.understudy.vault.VaultEntry.Field;
import org.understudy.vault.kdbx.FieldValue.Protection;

/** Fills the vault of a new plan: passphrases of packs are drawn, the rest are examples, so that the plan can be built as it is. */
final class StartVault {
    /** Other fields of the examples are lists of single-use codes; these are visibly none that somebody was given. */
    private static final String EXAMPLE_CODES = IntStream.rangeClosed(1, 10)
            .mapToObj(it -> "1234 00" + (it < 10 ? "0" : "") + it)
            .collect(Collectors.joining("\n"));

    private final SecureRandom random;
    private final LocalDate today;
    private final String example;

    StartVault(SecureRandom random, LocalDate today, String example) {
        this.random = random;
        this.today = today;
        this.example = example;
    }

    List<VaultEntry> fill(Plan plan, List<VaultEntry> entries) {
        Set<String> passphrases = plan.packs().values().stream()
                .flatMap(pack -> pack.protection().passphrase().stream())
                .map(SecretRef::locator)
                .collect(Collectors.toSet());
        return entries.stream()
                .map(entry -> passphrases.contains(path(entry)) ? drawn(entry) : example(entry))
                .toList();
    }

    private static String path(VaultEntry entry) {
        return String.join("/", entry.groups()) + "/" + entry.title();
    }

    private VaultEntry drawn(VaultEntry entry) {
        GeneratedPassphrase passphrase = GeneratedPassphrase.ofWords(random);
        return with(
                entry,
                passphrase.passphrase(),
                List.of(plain(KeyRecord.BITS, passphrase.bitsNoted()), plain(KeyRecord.MADE, today.toString())));
    }

    private VaultEntry example(VaultEntry entry) {
        var fields = new ArrayList<Field>();
        entry.fields().forEach(it -> fields.add(new Field(it.name(), secret(EXAMPLE_CODES), it.protection())));
        return with(entry, secret(example), fields);
    }

    private static VaultEntry with(VaultEntry entry, Secret password, List<Field> fields) {
        return new VaultEntry(
                entry.groups(),
                entry.title(),
                entry.userName(),
                entry.url(),
                password,
                entry.notes(),
                fields,
                entry.attachments());
    }

    private static Field plain(String name, String value) {
        return new Field(name, secret(value), Protection.PLAIN);
    }

    private static Secret secret(String text) {
        return Secret.copyOf(text.toCharArray());
    }
}
