package org.understudy.render.docx;

import java.util.List;
import org.understudy.document.Block.Fact;
import org.understudy.document.Block.Facts;
import org.understudy.document.Block.Note;
import org.understudy.document.Block.Signature;
import org.understudy.document.Inline;
import org.understudy.render.office.Length;
import org.understudy.render.office.Size;

/** Writes what is no table to its reader, but is made of cells: facts, notes and signatures. */
final class Frames {
    private static final List<Integer> NAME_AND_VALUE = List.of(30, 70);
    private static final List<Integer> LABEL_AND_LINE = List.of(35, 65);
    private static final Length SIGNING_HEIGHT = Length.ofMillimetres(12);

    private final Blocks blocks;
    private final Grids grids;

    Frames(Blocks blocks, Grids grids) {
        this.blocks = blocks;
        this.grids = grids;
    }

    void write(Facts facts, Place place) {
        boolean whole = Size.isShort(
                facts.facts().stream().flatMap(fact -> fact.value().stream()).toList());
        List<Length> widths = grids.open(place, TableLook.FACTS, NAME_AND_VALUE, false);
        for (int i = 0; i < facts.facts().size(); i++) {
            Fact fact = facts.facts().get(i);
            boolean keep = i == facts.facts().size() - 1 ? place.keepWithNext() : whole;
            // Tables says why not the first
            Place inRow = place.changed(fact.change());
            grids.openRow(Length.ZERO, i > 0 && Size.isShort(fact.value()), inRow.change());
            grids.openCell(1, widths.get(0), false);
            Place name = grids.inside(inRow, TableLook.FACTS, widths.get(0), NamedStyle.FACT_NAME, keep);
            blocks.writeLine(fact.name(), NamedStyle.FACT_NAME, name);
            grids.close();
            grids.openCell(1, widths.get(1), false);
            blocks.writeCell(
                    fact.value(), grids.inside(inRow, TableLook.FACTS, widths.get(1), NamedStyle.FACT_VALUE, keep));
            grids.close();
            grids.close();
        }
        grids.closeTable(place);
    }

    /** One cell, which is divided over pages only if it is long. */
    void write(Note note, Place place) {
        TableLook look = look(note.role());
        List<Length> widths = grids.open(place, look, List.of(1), false);
        grids.openRow(Length.ZERO, Size.isShort(note.content()), place.change());
        grids.openCell(1, widths.get(0), false);
        blocks.writeCell(
                note.content(), grids.inside(place, look, widths.get(0), paragraph(note.role()), place.keepWithNext()));
        grids.close();
        grids.close();
        grids.closeTable(place);
    }

    void write(Signature signature, Place place) {
        List<Length> widths = grids.open(place, TableLook.SIGNATURE, LABEL_AND_LINE, false);
        for (int i = 0; i < signature.lines().size(); i++) {
            List<Inline> line = signature.lines().get(i);
            boolean keep = i < signature.lines().size() - 1 || place.keepWithNext();
            grids.openRow(SIGNING_HEIGHT, true, place.change());
            grids.openCell(1, widths.get(0), true);
            Place label = grids.inside(place, TableLook.SIGNATURE, widths.get(0), NamedStyle.SIGNATURE_LABEL, keep);
            blocks.writeLine(line, NamedStyle.SIGNATURE_LABEL, label);
            grids.close();
            grids.openCell(1, widths.get(1), true);
            blocks.writeCell(
                    List.of(),
                    grids.inside(place, TableLook.SIGNATURE, widths.get(1), NamedStyle.SIGNATURE_LINE, keep));
            grids.close();
            grids.close();
        }
        grids.closeTable(place);
    }

    private static TableLook look(Note.Role role) {
        return switch (role) {
            case INFO -> TableLook.INFORMATION;
            case WARNING -> TableLook.WARNING;
            case STOP -> TableLook.STOP;
            case STATUS -> TableLook.STATUS;
        };
    }

    private static NamedStyle paragraph(Note.Role role) {
        return switch (role) {
            case INFO -> NamedStyle.NOTE_INFORMATION;
            case WARNING -> NamedStyle.NOTE_WARNING;
            case STOP -> NamedStyle.NOTE_STOP;
            case STATUS -> NamedStyle.NOTE_STATUS;
        };
    }
}
