package org.understudy.exchange.format;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * What tells an item from others, in the form of a UUID, whatever the program uses. Where it uses nothing, site and user name do,
 * which stay when a password changes.
 */
final class ItemKeys {
    private static final String FORM = "(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private ItemKeys() {}

    static String of(String id) {
        return id.matches(FORM) ? id.toLowerCase(Locale.ROOT) : hashed(id);
    }

    static String natural(String title, List<String> urls, String userName) {
        String site = urls.stream()
                .flatMap(url -> WebAddress.host(url).stream())
                .findFirst()
                .or(() -> urls.stream().findFirst())
                .orElse(title);
        return hashed(
                site.strip().toLowerCase(Locale.ROOT) + "\n" + userName.strip().toLowerCase(Locale.ROOT));
    }

    /** A key for the next item that would have the same one. */
    static String next(String key, int number) {
        return hashed(key + "\n" + number);
    }

    private static String hashed(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
