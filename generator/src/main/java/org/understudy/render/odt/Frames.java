package org.understudy.render.odt;

import java.util.List;
import java.util.Optional;
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
        List<Length> widths = grids.open(place, NAME_AND_VALUE, whole);
        boolean first = true;
        for (Fact fact : facts.facts()) {
            // Tables says why not the first
            grids.openRow(Length.ZERO, !first && Size.isShort(fact.value()), fact.change());
            first = false;
            Place name = grids.openCell(CellLook.FACT, 1, widths.get(0), NamedStyle.FACT_NAME, place);
            blocks.writeLine(fact.name(), NamedStyle.FACT_NAME, name, fact.change());
            grids.closeCell(1);
            Place value = grids.openCell(CellLook.FACT, 1, widths.get(1), NamedStyle.FACT_VALUE, place);
            blocks.writeCell(fact.value(), value, fact.change());
            grids.closeCell(1);
            grids.close();
        }
        grids.close();
    }

    /** One cell, which is divided over pages only if it is long. */
    void write(Note note, Place place) {
        List<Length> widths = grids.open(place, List.of(1), false);
        grids.openRow(Length.ZERO, Size.isShort(note.content()), Optional.empty());
        Place inner = grids.openCell(look(note.role()), 1, widths.get(0), paragraph(note.role()), place);
        blocks.writeCell(note.content(), inner);
        grids.closeCell(1);
        grids.close();
        grids.close();
    }

    void write(Signature signature, Place place) {
        List<Length> widths = grids.open(place, LABEL_AND_LINE, true);
        for (List<Inline> line : signature.lines()) {
            grids.openRow(SIGNING_HEIGHT, true, Optional.empty());
            Place label = grids.openCell(CellLook.LABEL, 1, widths.get(0), NamedStyle.SIGNATURE_LABEL, place);
            blocks.writeLine(line, NamedStyle.SIGNATURE_LABEL, label);
            grids.closeCell(1);
            Place room = grids.openCell(CellLook.LINE, 1, widths.get(1), NamedStyle.SIGNATURE_LINE, place);
            blocks.writeCell(List.of(), room);
            grids.closeCell(1);
            grids.close();
        }
        grids.close();
    }

    private static CellLook look(Note.Role role) {
        return switch (role) {
            case INFO -> CellLook.INFO;
            case WARNING -> CellLook.WARNING;
            case STOP -> CellLook.STOP;
            case STATUS -> CellLook.STATUS;
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
