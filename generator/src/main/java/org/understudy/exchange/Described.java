package org.understudy.exchange;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.understudy.exchange.format.ExportedItem;
import org.understudy.exchange.format.WebAddress;

/**
 * What an item tells that isn't secret, in the form in which a plan and a vault may hold it.
 *
 * @param title never empty
 * @param host of its first web address
 * @param url its first web address, without what may be secret in it
 * @param provider its id in the catalogue
 * @param folder outermost first, at most three
 */
record Described(
        String title,
        Optional<String> host,
        Optional<String> url,
        String userName,
        Optional<String> provider,
        List<String> folder) {
    private static final int TITLE = 60;
    private static final int USER_NAME = 200;
    private static final int FOLDER = 40;
    private static final int FOLDERS = 3;

    static Described of(ExportedItem item, KnownProviders providers) {
        Optional<String> url = item.urls().stream()
                .filter(it -> WebAddress.host(it).isPresent())
                .findFirst();
        Optional<String> host = url.flatMap(WebAddress::host);
        String userName = PlainLine.of(item.userName(), USER_NAME);
        String title = Stream.of(PlainLine.of(item.title(), TITLE), host.orElse(""), PlainLine.of(userName, TITLE))
                .filter(it -> !it.isBlank())
                .findFirst()
                .orElse("Account");
        return new Described(
                title,
                host,
                url.flatMap(WebAddress::withoutSecrets),
                userName,
                host.flatMap(providers::ofHost).or(() -> providers.ofName(title)),
                item.folder().stream()
                        .map(it -> PlainLine.of(it, FOLDER))
                        .filter(it -> !it.isEmpty())
                        .limit(FOLDERS)
                        .toList());
    }
}
