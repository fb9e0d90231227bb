package org.understudy.exchange.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.understudy.exchange.format.ExportedItem.Nature;
import org.understudy.exchange.format.ExportedItem.State;
import org.understudy.vault.OneTimePasswords;
import org.understudy.vault.kdbx.Entry;
import org.understudy.vault.kdbx.FieldValue;
import org.understudy.vault.kdbx.Group;

/** Makes items of the entries of a KeePass file. */
final class KeePassItems {
    private static final UUID NONE = new UUID(0, 0);
    private static final Set<String> STANDARD =
            Set.of(Entry.TITLE, Entry.USER_NAME, Entry.PASSWORD, Entry.URL, Entry.NOTES);

    /** Where programs keep one-time passwords, and KeePassXC passkeys; the latter are of no use elsewhere. */
    private static final String OTP = "otp|TOTP (Seed|Settings)|TimeOtp-.*|HmacOtp-.*";

    private static final String PASSKEY = "KPEX_PASSKEY_.*";

    private final OneTimePasswords oneTimePasswords = new OneTimePasswords();

    List<ExportedItem> of(Group root, Optional<UUID> recycleBin) {
        var items = new ArrayList<ExportedItem>();
        add(root, List.of(), State.ACTIVE, recycleBin, items);
        return items;
    }

    private void add(
            Group group, List<String> folder, State state, Optional<UUID> recycleBin, List<ExportedItem> items) {
        State here = recycleBin.filter(group.id()::equals).isPresent() ? State.TRASHED : state;
        group.entries().forEach(entry -> items.add(item(entry, folder, here)));
        for (Group inner : group.groups()) {
            var deeper = new ArrayList<>(folder);
            deeper.add(inner.name());
            add(inner, deeper, here, recycleBin, items);
        }
    }

    private ExportedItem item(Entry entry, List<String> folder, State state) {
        boolean login = !text(entry, Entry.USER_NAME).isBlank()
                || !text(entry, Entry.PASSWORD).isEmpty()
                || !text(entry, Entry.URL).isBlank();
        Optional<String> otp = oneTimePasswords.find(entry).map(it -> new String(it, StandardCharsets.UTF_8));
        var item = new ItemBuilder(login ? Nature.LOGIN : otp.isPresent() ? Nature.AUTHENTICATOR : Nature.NOTE)
                .id(entry.id().equals(NONE) ? "" : entry.id().toString())
                .title(entry.title())
                .url(text(entry, Entry.URL))
                .userName(text(entry, Entry.USER_NAME))
                .password(text(entry, Entry.PASSWORD))
                .notes(text(entry, Entry.NOTES))
                .folder(folder.toArray(String[]::new))
                .passkey(entry.fields().keySet().stream().anyMatch(it -> it.matches(PASSKEY)))
                .state(state);
        otp.ifPresent(item::otp);
        for (Map.Entry<String, FieldValue> field : entry.fields().entrySet()) {
            String name = field.getKey();
            if (!STANDARD.contains(name) && !name.matches(OTP) && !name.matches(PASSKEY)) {
                item.field(name, field.getValue().text());
            }
        }
        entry.attachments().keySet().forEach(item::attachment);
        return item.build();
    }

    private static String text(Entry entry, String name) {
        return entry.field(name).map(FieldValue::text).orElse("");
    }
}
