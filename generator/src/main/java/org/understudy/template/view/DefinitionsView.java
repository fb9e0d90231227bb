package org.understudy.template.view;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * L14, definitions and authorities.
 *
 * @param terms in the order of the alphabet, each once
 * @param avoided words that have another meaning in law
 */
public record DefinitionsView(
        Frame frame, Filing filing, List<Defined> terms, List<Basis> bases, List<Avoided> avoided) {

    /**
     * A word with one meaning in all documents of the pack.
     *
     * @param key which meaning, whatever the word is in this language and law
     */
    public record Defined(String key, String term) {}

    /**
     * A source of law.
     *
     * @param citation in the language of the law
     * @param verified whether it was read at the source
     */
    public record Basis(String citation, String says, LocalDate asAt, Optional<URI> source, boolean verified) {}

    /** Words not to use, and the one to use instead. */
    public record Avoided(List<String> words, String instead) {}
}
