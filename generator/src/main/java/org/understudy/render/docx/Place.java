package org.understudy.render.docx;

import java.util.Optional;
import org.understudy.document.Block.Alignment;
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
 */
record Place(
        NamedStyle paragraph,
        Length width,
        int depth,
        Optional<Marker> marker,
        boolean framed,
        boolean keepWithNext,
        Optional<Language> language) {

    /** How far each list moves its text to the right. */
    private static final Length LIST_INDENT = Length.ofMillimetres(7);

    /** The body of a page. */
    static Place body(Length width) {
        return new Place(NamedStyle.BODY_TEXT, width, 0, Optional.empty(), false, false, Optional.empty());
    }

    /** In a cell of this place; {@code keep} if its row stays on the page of the next. */
    Place cell(NamedStyle style, Length inner, boolean keep) {
        return new Place(style, inner, 0, Optional.empty(), true, keep, language);
    }

    /** In an item of a list. */
    Place item(NamedStyle style, Marker mark) {
        return new Place(style, width, depth + 1, Optional.of(mark), framed, false, language);
    }

    Place called(NamedStyle style) {
        return new Place(style, width, depth, marker, framed, keepWithNext, language);
    }

    Place in(Language other) {
        return new Place(paragraph, width, depth, marker, framed, keepWithNext, Optional.of(other));
    }

    Place keeping(boolean keep) {
        return new Place(paragraph, width, depth, marker, framed, keep, language);
    }

    /** How far the lists it is in have moved it to the right. */
    Length indent() {
        return new Length(depth * LIST_INDENT.hundredths());
    }

    RunLook look() {
        return RunLook.in(language);
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
