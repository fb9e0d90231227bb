package org.understudy.exchange.format;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A format that programs export to. */
public enum ExportFormat {
    KEEPASS_XML("keepass-xml", "KeePass XML"),
    KDBX("kdbx", "KeePass"),
    BITWARDEN("bitwarden", "Bitwarden"),
    ONE_PASSWORD("1password", "1Password"),
    LASTPASS("lastpass", "LastPass"),
    DASHLANE("dashlane", "Dashlane"),
    CHROME("chrome", "Chrome"),
    FIREFOX("firefox", "Firefox"),
    APPLE("apple", "Apple"),
    AEGIS("aegis", "Aegis"),
    TWO_FAS("2fas", "2FAS"),
    GOOGLE_AUTHENTICATOR("google-authenticator", "Google Authenticator"),
    OTPAUTH("otpauth", "otpauth");

    private final String term;
    private final String shown;

    ExportFormat(String term, String shown) {
        this.term = term;
        this.shown = shown;
    }

    /** As it is written in a plan and as a parameter. */
    public String term() {
        return term;
    }

    /** What people call it. */
    public String shown() {
        return shown;
    }

    /** Whether it holds nothing but seeds of one-time passwords. */
    public boolean ofAuthenticator() {
        return List.of(AEGIS, TWO_FAS, GOOGLE_AUTHENTICATOR, OTPAUTH).contains(this);
    }

    /** The format that is written like this. */
    public static Optional<ExportFormat> of(String term) {
        return Arrays.stream(values())
                .filter(format -> format.term.equals(term))
                .findFirst();
    }
}
