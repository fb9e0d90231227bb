package org.understudy.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.understudy.exchange.format.ExportedItem;
import org.understudy.exchange.format.OneTimePassword;
import org.understudy.plan.SecretRef;
import org.understudy.vault.EntryPath;
import org.understudy.vault.Secret;
import org.understudy.vault.SecretUnavailableException;

/** Offers all that an item holds to its place in the vault. */
final class ItemValues {
    static final String OTP = "otp";

    private static final int NAME = 60;
    private static final Set<String> STANDARD = Set.of("title", "username", "password", "url", "notes", OTP);

    private final ExportedItem item;
    private final Described described;

    ItemValues(ExportedItem item, Described described) {
        this.item = item;
        this.described = described;
    }

    /**
     * @param password where the password belongs
     * @param otp where the seed belongs
     */
    void offer(EntryMerge merge, EntryPath main, SecretRef password, SecretRef otp) throws SecretUnavailableException {
        if (item.password().isPresent()) {
            merge.offer("password", password, item.password().get());
        }
        offerText(merge, main, EntryDraft.USER_NAME, described.userName());
        offerText(
                merge,
                main,
                EntryDraft.URL,
                item.urls().stream()
                        .findFirst()
                        .map(it -> PlainLine.of(it, 2000))
                        .orElse(""));
        offerSeeds(merge, main, otp);
        if (item.notes().isPresent()) {
            merge.offer(
                    "notes",
                    main.ref(Optional.of(EntryDraft.NOTES)),
                    item.notes().get());
        }
        offerFields(merge, main);
    }

    private static void offerText(EntryMerge merge, EntryPath main, String field, String text)
            throws SecretUnavailableException {
        if (!text.isEmpty()) {
            merge.offer(field, main.ref(Optional.of(field)), Secret.copyOf(text.toCharArray()));
        }
    }

    private void offerSeeds(EntryMerge merge, EntryPath main, SecretRef otp) throws SecretUnavailableException {
        List<OneTimePassword> seeds = item.oneTimePasswords();
        for (int i = 0; i < seeds.size(); i++) {
            String name = i == 0 ? OTP : OTP + " (" + (i + 1) + ")";
            merge.offer(
                    name,
                    i == 0 ? otp : main.ref(Optional.of(name)),
                    seeds.get(i).uri());
        }
    }

    private void offerFields(EntryMerge merge, EntryPath main) throws SecretUnavailableException {
        var taken = new HashSet<String>();
        for (ExportedItem.Field field : item.fields()) {
            String plain = PlainLine.of(field.name(), NAME);
            boolean standard = plain.isEmpty()
                    || STANDARD.stream().anyMatch(plain::equalsIgnoreCase)
                    || plain.startsWith("understudy.")
                    || plain.startsWith("share-");
            String wanted = standard ? "Field " + plain : plain;
            String free = wanted;
            for (int i = 2; !taken.add(free); i++) {
                free = wanted + " (" + i + ")";
            }
            merge.offer("field " + free, main.ref(Optional.of(free)), field.value());
        }
        int urls = item.urls().size();
        for (int i = 1; i < urls; i++) {
            offerText(merge, main, "URL " + (i + 1), PlainLine.of(item.urls().get(i), 2000));
        }
    }
}
