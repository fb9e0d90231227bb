package org.understudy.exchange.format;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Takes web addresses apart as far as they can be trusted: they may hold tokens, user names, anything. */
public final class WebAddress {
    private static final String PLAIN_PATH = "(/[a-z][a-z_.-]{0,19}){0,3}/?";

    private WebAddress() {}

    /** The host, in lower case; empty if it isn't a web address. One without a scheme, as people type it, is taken too. */
    public static Optional<String> host(String address) {
        return parse(address)
                .map(URI::getHost)
                .map(host -> host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", ""));
    }

    /** The address without what may be secret: user name, query, fragment, and a path that isn't made of plain words. */
    public static Optional<String> withoutSecrets(String address) {
        return parse(address).map(uri -> {
            String path = Optional.ofNullable(uri.getPath()).orElse("");
            String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
            return uri.getScheme().toLowerCase(Locale.ROOT) + "://"
                    + uri.getHost().toLowerCase(Locale.ROOT) + port
                    + (path.matches(PLAIN_PATH) && !path.isEmpty() ? path : "/");
        });
    }

    private static Optional<URI> parse(String address) {
        String text = address.strip();
        String complete = text.matches("[A-Za-z][A-Za-z0-9+.-]*:.*") && !text.matches("[^:/]+\\.[^:/]+:\\d+(/.*)?")
                ? text
                : "https://" + text;
        try {
            var uri = new URI(complete.replaceFirst("[?#].*$", ""));
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null && uri.getHost().indexOf('.') > 0 && uri.getPort() <= 65_535
                    ? Optional.of(uri)
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
