package org.understudy.document;

import java.net.URI;
import java.util.List;
import org.understudy.vault.Secret;

/** Text and what can stand in a line of it. */
public sealed interface Inline {

    record Text(String text) implements Inline {}

    record Strong(List<Inline> content) implements Inline {}

    record Emphasis(List<Inline> content) implements Inline {}

    /** Something to be typed or compared character by character. */
    record Code(List<Inline> content) implements Inline {}

    record LineBreak() implements Inline {}

    /** A link out of the page: {@code https}, {@code http}, {@code mailto} or {@code tel}. */
    record Link(URI target, List<Inline> content) implements Inline {}

    /** A link to a heading of the page. */
    record CrossReference(String target, List<Inline> content) implements Inline {}

    /** The number of the page that a heading stands on. */
    record PageReference(String target) implements Inline {}

    /** The number of a heading of a lawyer-ready document, such as <i>2.1</i>, as a link to it. */
    record NumberReference(String target) implements Inline {}

    /** The number of this page; in running headers and footers only. */
    record PageNumber() implements Inline {}

    /** How many pages there are; in running headers and footers only. */
    record PageCount() implements Inline {}

    /** The words of the last heading of level 1 up to this page; in running headers of bundles only. */
    record PartTitle() implements Inline {}

    record Footnote(List<Inline> content) implements Inline {}

    /** Room to write in; {@code width} is about how many characters. */
    record Blank(int width) implements Inline {}

    /** A box to tick. */
    record Tick(boolean done) implements Inline {}

    /** Stands for a secret: a key of {@link Page#secrets()}. */
    record SecretToken(String token) implements Inline {}

    /** The secret itself; only {@code reveal} makes these, in protected pages. Line ends in it are line breaks. */
    record Revealed(Secret secret) implements Inline {}

    /** What only one of two editions has; {@link PageComparison} makes these. They never stand in one another. */
    record Changed(Change change, List<Inline> content) implements Inline {}

    /** A comment beside the text, which an office program shows and deletes on its own; it is no part of the text. */
    record Remark(String text) implements Inline {}
}
