package org.understudy.document;

import java.time.LocalDate;
import java.util.Optional;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Edition;
import org.understudy.text.Language;

/**
 * What a page says of itself; goes into the metadata of every format.
 *
 * @param document which document of the catalogue
 * @param part what file names call it, where the document consists of several files: {@code key-sheet-els}
 * @param pack id of the pack
 * @param identifier printed on every page and unique in a plan: {@code D2-els}
 * @param title of the document, in its language
 * @param subject title of the plan
 * @param author full name of the plan's author
 * @param asAt the day whose state it describes; the creation date in every format's metadata, at midnight UTC
 * @param validUntil the day it is to be reviewed
 * @param paper what it is printed on
 * @param digest the first eight digits of the SHA-256 of what it says, the same in every format; printed on each page of a
 *     lawyer-ready document
 * @param status how far the edition has come, if that is said
 * @param revision the beginning of the commit that it was made of, if it was released
 */
public record Imprint(
        DocumentId document,
        Optional<String> part,
        String pack,
        String identifier,
        String title,
        String subject,
        String author,
        Language language,
        int edition,
        LocalDate asAt,
        Optional<LocalDate> validUntil,
        Paper paper,
        Optional<String> digest,
        Optional<Edition.Status> status,
        Optional<String> revision) {

    /** Of an edition of which no more is said than its number and day. */
    public Imprint(
            DocumentId document,
            Optional<String> part,
            String pack,
            String identifier,
            String title,
            String subject,
            String author,
            Language language,
            int edition,
            LocalDate asAt,
            Optional<LocalDate> validUntil,
            Paper paper,
            Optional<String> digest) {
        this(
                document,
                part,
                pack,
                identifier,
                title,
                subject,
                author,
                language,
                edition,
                asAt,
                validUntil,
                paper,
                digest,
                Optional.empty(),
                Optional.empty());
    }

    /** Of a document that is one file, on A4, without a digest. */
    public Imprint(
            DocumentId document,
            String pack,
            String identifier,
            String title,
            String subject,
            String author,
            Language language,
            int edition,
            LocalDate asAt,
            Optional<LocalDate> validUntil) {
        this(
                document,
                Optional.empty(),
                pack,
                identifier,
                title,
                subject,
                author,
                language,
                edition,
                asAt,
                validUntil,
                Paper.A4,
                Optional.empty());
    }
}
