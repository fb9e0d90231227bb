package org.understudy.render.docx;

import java.util.Optional;
import java.util.Set;
import org.understudy.document.Block.Alignment;
import org.understudy.document.Change;
import org.understudy.render.office.Length;
import org.understudy.text.Language;

/**
 * Where blocks stand.
 *
 * @param paragraph what a paragraph of running text is called there
 * @param width of the lines, with the indents of lists
 * @param depth how many lists they are in
 * @param marker what stands before the first of them
 * @param framed whether in a cell, where no page can begin and lists keep the cell's type
 * @param keepWithNext whether the last of them stays on the page of what follows
 * @param language other than the page's
 * @param change by which all that stands there has come or gone
 * @param ending changes that the end of the last paragraph there goes with
 */
record Place(
        NamedStyle paragraph,
        Length width,
        int depth,
        Optional<Marker> marker,
        boolean framed,
        boolean keepWithNext,
        Optional<Language> language,
        Optional<Change> change,
        Set<Change> ending) {

    /** How far each list moves its text to the right. */
    private static final Length LIST_INDENT = Length.ofMillimetres(7);

    /** The body of a page. */
    static Place body(Length width) {
        return new Place(
                NamedStyle.BODY_TEXT,
                width,
                0,
                Optional.empty(),
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                Set.of());
    }

    /** In a cell of this place; {@code keep} if its row stays on the page of the next. */
    Place cell(NamedStyle style, Length inner, boolean keep) {
        Set<Change> ends = change.map(Set::of).orElse(Set.of());
        return new Place(style, inner, 0, Optional.empty(), true, keep, language, change, ends);
    }

    /** In an item of a list. */
    Place item(NamedStyle style, Marker mark) {
        return new Place(style, width, depth + 1, Optional.of(mark), framed, false, language, change, ending);
    }

    Place called(NamedStyle style) {
        return new Place(style, width, depth, marker, framed, keepWithNext, language, change, ending);
    }

    Place in(Language other) {
        return new Place(paragraph, width, depth, marker, framed, keepWithNext, Optional.of(other), change, ending);
    }

    Place keeping(boolean keep) {
        return new Place(paragraph, width, depth, marker, framed, keep, language, change, ending);
    }

    /** Of what was changed as a whole; of what wasn't, the same. */
    Place changed(Optional<Change> other) {
        return new Place(
                paragraph, width, depth, marker, framed, keepWithNext, language, other.or(() -> change), ending);
    }

    Place ending(Set<Change> changes) {
        return new Place(paragraph, width, depth, marker, framed, keepWithNext, language, change, changes);
    }

    /** For a paragraph that isn't the last. */
    Place notLast() {
        return ending(change.map(Set::of).orElse(Set.of()));
    }

    /** How far the lists it is in have moved it to the right. */
    Length indent() {
        return new Length(depth * LIST_INDENT.hundredths());
    }

    RunLook look() {
        return RunLook.in(language).changed(change);
    }

    static NamedStyle contents(Alignment alignment) {
        return switch (alignment) {
            case START -> NamedStyle.TABLE_CONTENTS;
            case CENTRE -> NamedStyle.TABLE_CONTENTS_CENTRED;
            case END -> NamedStyle.TABLE_CONTENTS_END;
        };
    }

    static NamedStyle heading(Alignment alignment) {
        return switch (alignment) {
            case START -> NamedStyle.TABLE_HEADING;
            case CENTRE -> NamedStyle.TABLE_HEADING_CENTRED;
            case END -> NamedStyle.TABLE_HEADING_END;
        };
    }
}
