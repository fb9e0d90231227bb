package org.understudy.exchange.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.understudy.exchange.format.ExportedItem.Nature;
import org.understudy.exchange.format.ExportedItem.State;
import org.understudy.vault.Secret;

/** Puts one item together; what is empty is left out. */
final class ItemBuilder {
    private final OtpReader otpReader = new OtpReader();
    private final List<String> urls = new ArrayList<>();
    private final List<OneTimePassword> otps = new ArrayList<>();
    private final List<ExportedItem.Field> fields = new ArrayList<>();
    private final Set<String> fieldNames = new HashSet<>();
    private final List<String> folder = new ArrayList<>();
    private final List<String> attachments = new ArrayList<>();
    private Nature nature;
    private String id = "";
    private String title = "";
    private String userName = "";
    private Optional<Secret> password = Optional.empty();
    private Optional<Secret> notes = Optional.empty();
    private boolean passkey;
    private State state = State.ACTIVE;

    ItemBuilder(Nature nature) {
        this.nature = nature;
    }

    ItemBuilder nature(Nature other) {
        nature = other;
        return this;
    }

    /** What the program itself tells it by. */
    ItemBuilder id(String own) {
        id = own;
        return this;
    }

    ItemBuilder title(String text) {
        title = text;
        return this;
    }

    ItemBuilder url(String url) {
        if (!url.isBlank() && !urls.contains(url.strip())) {
            urls.add(url.strip());
        }
        return this;
    }

    ItemBuilder userName(String name) {
        userName = name;
        return this;
    }

    boolean hasUserName() {
        return !userName.isBlank();
    }

    ItemBuilder password(String value) {
        password = secret(value);
        return this;
    }

    boolean hasPassword() {
        return password.isPresent();
    }

    ItemBuilder notes(String value) {
        notes = secret(value);
        return this;
    }

    /** @param value an address, or a seed in Base32 */
    ItemBuilder otp(String value) {
        if (!value.isBlank()) {
            otps.add(otpReader.read(value.strip(), title, userName));
        }
        return this;
    }

    ItemBuilder otp(OneTimePassword known) {
        otps.add(known);
        return this;
    }

    /** A custom field; one of a name that is taken gets another. */
    ItemBuilder field(String name, String value) {
        Optional<Secret> secret = secret(value);
        if (secret.isPresent()) {
            String wanted = name.isBlank() ? "Field" : name.strip();
            String free = wanted;
            for (int i = 2; !fieldNames.add(free); i++) {
                free = wanted + " (" + i + ")";
            }
            fields.add(new ExportedItem.Field(free, secret.get()));
        }
        return this;
    }

    ItemBuilder folder(String... names) {
        Arrays.stream(names).map(String::strip).filter(it -> !it.isEmpty()).forEach(folder::add);
        return this;
    }

    ItemBuilder attachment(String name) {
        attachments.add(name);
        return this;
    }

    ItemBuilder passkey(boolean present) {
        passkey |= present;
        return this;
    }

    ItemBuilder state(State is) {
        state = is;
        return this;
    }

    private static Optional<Secret> secret(String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(Secret.copyOf(value.toCharArray()));
    }

    ExportedItem build() {
        return new ExportedItem(
                id.isEmpty() ? ItemKeys.natural(title, urls, userName) : ItemKeys.of(id),
                nature,
                title,
                urls,
                userName,
                password,
                otps,
                notes,
                fields,
                folder,
                attachments,
                passkey,
                state);
    }
}
