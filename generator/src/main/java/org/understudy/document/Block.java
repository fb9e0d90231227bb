package org.understudy.document;

import java.util.List;
import java.util.Optional;
import org.understudy.plan.Term;
import org.understudy.text.Language;

/** A block of a page. What it looks like is a renderer's affair; what it means is here. */
public sealed interface Block {

    /** The title of the page; exactly one, before everything else. */
    record Title(List<Inline> content) implements Block {}

    /**
     * A heading, listed in the table of contents.
     *
     * @param level 1 for a part of the page, 2 for a part of that …, at most 4; 5 in a bundle, whose own parts are 1
     * @param id what cross-references point to; unique in the page
     */
    record Heading(int level, String id, List<Inline> content) implements Block {}

    record Paragraph(Role role, List<Inline> content) implements Block {
        /** What the paragraph is. */
        public enum Role implements Term {
            BODY,
            /** Below the title. */
            SUBTITLE,
            /** The one sentence to read if no other is. */
            LEAD,
            /** Over a table or figure. */
            CAPTION,
            /** Terms and notices. */
            SMALL,
            /** To be typed character by character: large. Only {@code reveal} makes these. */
            TYPED
        }
    }

    /** A list; {@code start} is the number of its first item. */
    record Listing(Marker marker, int start, List<Item> items) implements Block {
        /** What stands before an item. */
        public enum Marker implements Term {
            BULLET,
            NUMBER,
            /** A number: an action of its own, one after the other. */
            STEP,
            /** A box to tick. */
            TICK
        }
    }

    /** @param done whether the box is ticked already */
    record Item(boolean done, List<Block> content) {}

    /** A table; the head rows are repeated on each page. Every row fills the columns exactly. */
    record Table(Role role, List<Column> columns, List<Row> head, List<Row> body) implements Block {
        /** What the table is for. */
        public enum Role implements Term {
            /** To be read. */
            DATA,
            /** To be filled in by hand: rows high enough to write in. */
            FORM
        }
    }

    /** @param width relative to that of the other columns */
    record Column(int width, Alignment alignment) {}

    /** How the text of a column stands. */
    enum Alignment implements Term {
        START,
        CENTRE,
        END
    }

    /** @param change where the whole row was inserted or deleted */
    record Row(List<Cell> cells, Optional<Change> change) {
        /** One that hasn't changed, or in which only some cells have. */
        public Row(List<Cell> cells) {
            this(cells, Optional.empty());
        }
    }

    /**
     * @param heading whether it names its row or column
     * @param span how many columns it takes
     */
    record Cell(boolean heading, int span, List<Block> content) {}

    /** Names and their values, such as the particulars of an account. */
    record Facts(List<Fact> facts) implements Block {}

    /** @param change where the whole fact was inserted or deleted */
    record Fact(List<Inline> name, List<Block> value, Optional<Change> change) {
        /** One that hasn't changed, or of which only a part has. */
        public Fact(List<Inline> name, List<Block> value) {
            this(name, value, Optional.empty());
        }
    }

    /** Something set apart from the running text. */
    record Note(Role role, List<Block> content) implements Block {
        /** Why it is set apart. */
        public enum Role implements Term {
            INFO,
            WARNING,
            /** What must not be done. */
            STOP,
            /** The state of the document, such as a draft. */
            STATUS
        }
    }

    /** Lines in a fixed-width type, divided by {@link Inline.LineBreak}. */
    record Code(List<Inline> content) implements Block {}

    record Quote(List<Block> content) implements Block {}

    /**
     * @param description for those who can't see it
     * @param width in percent of the text width, at most 100
     */
    record Figure(Image image, String description, int width, Optional<List<Inline>> caption) implements Block {}

    /**
     * A list of single-use codes, which {@code reveal} makes into a table with a box to tick for each.
     *
     * @param token a key of {@link Page#secrets()}
     */
    record SecretCodes(String token) implements Block {}

    /**
     * The key of an authenticator app as a QR code, which {@code reveal} makes into a figure.
     *
     * @param token a key of {@link Page#secrets()}
     * @param description for those who can't see it
     * @param width in percent of the text width, at most 100
     */
    record KeyPicture(String token, String description, int width) implements Block {}

    /**
     * The key of an authenticator app to be typed, which {@code reveal} makes into groups of four letters.
     *
     * @param token a key of {@link Page#secrets()}
     */
    record KeyText(String token) implements Block {}

    /**
     * A passphrase, which {@code reveal} makes into a table of numbered lines, each with check digits.
     *
     * @param token a key of {@link Page#secrets()}
     * @param check what the check digits are called
     */
    record SecretLines(String token, String check) implements Block {}

    /**
     * Words with spaces between them, which {@code reveal} makes into a table that numbers them.
     *
     * @param token a key of {@link Page#secrets()}
     */
    record SecretWords(String token) implements Block {}

    /**
     * Words as a QR code, one space between them, which {@code reveal} makes into a figure.
     *
     * @param token a key of {@link Page#secrets()}
     * @param description for those who can't see it
     * @param width in percent of the text width, at most 100
     */
    record WordsPicture(String token, String description, int width) implements Block {}

    /**
     * The table of contents: headings with their page numbers.
     *
     * @param depth down to which level, counted from those of the page, or from those right under {@code within}
     * @param within id of the heading under which they are; empty for all
     */
    record Contents(List<Inline> heading, int depth, Optional<String> within) implements Block {
        /** Of the page. */
        public Contents(List<Inline> heading, int depth) {
            this(heading, depth, Optional.empty());
        }
    }

    /** Lines for handwriting, each with its label; never split, never alone on a page. */
    record Signature(List<List<Inline>> lines) implements Block {}

    /** Text in another language than the page's. */
    record Passage(Language language, List<Block> content) implements Block {}

    /** What follows begins on a new page. */
    record PageBreak(Begins begins) implements Block {
        /** What begins there. */
        public enum Begins implements Term {
            /** Anything. */
            PAGE,
            /** The pages to be signed, up to the next break: signatures stand there, so there is no box for initials. */
            SIGNATURES
        }

        /** Where anything begins. */
        public PageBreak() {
            this(Begins.PAGE);
        }
    }

    /** A change of subject. */
    record Separator() implements Block {}

    /** Blocks that only one of two editions has; {@link PageComparison} makes these. They never stand in one another. */
    record Changed(Change change, List<Block> content) implements Block {}
}
