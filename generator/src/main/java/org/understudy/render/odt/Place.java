package org.understudy.render.odt;

import java.util.List;
import java.util.Optional;
import org.understudy.document.Block.Alignment;
import org.understudy.render.odt.ChangeMarks.Mark;
import org.understudy.render.office.Length;
import org.understudy.text.Language;

/**
 * Where blocks stand.
 *
 * @param paragraph what a paragraph of running text is called there
 * @param width of the lines
 * @param lists what lists they are in
 * @param framed whether in a cell, where no page can begin and lists keep the cell's type
 * @param keepWithNext whether the last of them stays on the page of what follows
 * @param language other than the page's
 * @param last whether nothing follows in the cell or text
 * @param closing marks to be written where the last paragraph ends
 */
record Place(
        NamedStyle paragraph,
        Length width,
        OpenLists lists,
        boolean framed,
        boolean keepWithNext,
        Optional<Language> language,
        boolean last,
        List<Mark> closing) {

    /** How far each list moves its text to the right. */
    private static final Length LIST_INDENT = Length.ofMillimetres(7);

    /** The body of a page. */
    static Place body(Length width, OpenLists lists) {
        return new Place(NamedStyle.TEXT_BODY, width, lists, false, false, Optional.empty(), true, List.of());
    }

    /** In a cell of this place. */
    Place cell(NamedStyle style, Length inner, OpenLists fresh) {
        return new Place(style, inner, fresh, true, false, language, true, List.of());
    }

    Place called(NamedStyle style) {
        return new Place(style, width, lists, framed, keepWithNext, language, last, closing);
    }

    Place in(Language other) {
        return new Place(paragraph, width, lists, framed, keepWithNext, Optional.of(other), last, closing);
    }

    Place keeping(boolean keep) {
        return new Place(paragraph, width, lists, framed, keep, language, last, closing);
    }

    /** For one of several. */
    Place part(boolean isLast, List<Mark> marks) {
        return new Place(paragraph, width, lists, framed, keepWithNext, language, last && isLast, marks);
    }

    /** How far the lists it is in have moved it to the right; empty outside of lists. */
    Optional<Length> listIndent() {
        return Optional.of(lists.depth())
                .filter(depth -> depth > 0)
                .map(depth -> new Length(depth * LIST_INDENT.hundredths()));
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
