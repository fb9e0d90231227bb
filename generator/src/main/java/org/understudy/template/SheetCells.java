package org.understudy.template;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.understudy.document.Imprint;
import org.understudy.document.Sheet;
import org.understudy.document.Sheet.Cell;
import org.understudy.plan.Term;
import org.understudy.template.view.Filing;
import org.understudy.template.view.Frame;
import org.understudy.text.Amount;
import org.understudy.text.Formats;
import org.understudy.text.Messages;
import org.understudy.text.TimeSpan;

/** Makes cells of what views hold, in the words of one language. */
final class SheetCells {
    private static final String DAYS = "format.date";

    private final Messages messages;
    private final Formats formats;

    SheetCells(Messages messages) {
        this.messages = messages;
        this.formats = new Formats(messages);
    }

    /** A lawyer-ready document. */
    Sheet sheet(Imprint imprint, Frame frame, Filing filing, List<Sheet.Tab> tabs) {
        String state = filing.settled() ? frame.plan() : messages.get("legal.draft");
        String identity = messages.get(
                        "legal.identity",
                        frame.identifier(),
                        frame.edition(),
                        formats.date(frame.asAt()),
                        imprint.digest().orElse(""))
                + status(frame);
        return new Sheet(imprint, state, identity, messages.get(DAYS), tabs);
    }

    /** Any other document. */
    Sheet sheet(Imprint imprint, Frame frame, List<Sheet.Tab> tabs) {
        String identity =
                messages.get("footer.identity", frame.identifier(), frame.edition(), formats.date(frame.asAt()))
                        + status(frame);
        return new Sheet(imprint, frame.plan(), identity, messages.get(DAYS), tabs);
    }

    /** As the template p.status says it. */
    private String status(Frame frame) {
        return frame.status()
                .map(it -> " · " + messages.get("edition-status." + it.term()))
                .orElse("");
    }

    Cell text(String text) {
        return new Cell.Text(text);
    }

    /** A word of the plan, said in the language. */
    Cell word(String family, Term term) {
        return new Cell.Text(messages.get(family + "." + term.term()));
    }

    Cell word(String family, Optional<? extends Term> term) {
        return term.map(it -> word(family, it)).orElseGet(this::unknown);
    }

    Cell yesOrNo(boolean yes) {
        return new Cell.Text(messages.get(yes ? "yes" : "no"));
    }

    Cell lines(List<String> lines) {
        return lines.isEmpty() ? unknown() : new Cell.Text(String.join("\n", lines));
    }

    /** What is asked for: if it isn't there, that is said. */
    Cell known(Optional<?> value) {
        return value.map(this::cell).orElseGet(this::unknown);
    }

    /** What need not be there. */
    Cell ifAny(Optional<?> value) {
        return value.map(this::cell).orElseGet(Cell.Blank::new);
    }

    Cell unknown() {
        return new Cell.Text(messages.get("legal.not-on-file"));
    }

    Cell blank() {
        return new Cell.Blank();
    }

    Cell day(LocalDate day) {
        return new Cell.Day(day);
    }

    Cell number(int number) {
        return new Cell.Number(number);
    }

    private Cell cell(Object value) {
        if (value instanceof LocalDate day) {
            return day(day);
        } else if (value instanceof Amount amount) {
            return new Cell.Money(amount);
        } else if (value instanceof Integer number) {
            return number(number);
        } else if (value instanceof TimeSpan span) {
            return text(formats.span(span));
        }
        return text(value.toString());
    }
}
