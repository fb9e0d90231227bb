package org.understudy.document;

import java.util.Optional;

/** Where a link leads, in words: documents are printed, and paper can't be clicked. */
public final class LinkAddress {
    private LinkAddress() {}

    /**
     * The address to print behind a link: without its scheme, and without the slash that ends the address of a host.
     *
     * @param words of the link
     * @return empty if the words say it already
     */
    public static Optional<String> unsaid(Inline.Link link, String words) {
        String target = link.target().toString();
        String address = target.substring(target.indexOf(':') + 1)
                .replaceFirst("^//", "")
                .replaceFirst("/$", "");
        String said = target.startsWith("tel:") ? words.replaceAll("[^+0-9]", "") : words;
        return said.contains(address) ? Optional.empty() : Optional.of(address);
    }
}
