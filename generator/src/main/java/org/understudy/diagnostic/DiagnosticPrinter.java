package org.understudy.diagnostic;

import org.understudy.source.SourceRange;

/**
 * Prints a diagnostic as compilers do: {@code file:line:column: severity RULE-ID message}, the hint and the related places
 * indented below it.
 */
public final class DiagnosticPrinter {
    private final DiagnosticMessages messages;
    private final String folder;

    /** @param folder what is put before the files' paths so that they can be opened from where the reader is; may be empty */
    public DiagnosticPrinter(DiagnosticMessages messages, String folder) {
        this.messages = messages;
        this.folder = folder.isEmpty() || folder.endsWith("/") ? folder : folder + "/";
    }

    /** The lines of one diagnostic, joined by {@code \n}, without a final line end. */
    public String print(Diagnostic diagnostic) {
        var out = new StringBuilder();
        diagnostic.at().ifPresent(at -> out.append(place(at)).append(": "));
        out.append(messages.word(diagnostic.severity()))
                .append(' ')
                .append(diagnostic.rule())
                .append(' ')
                .append(messages.message(diagnostic))
                .append("\n  ")
                .append(messages.hint(diagnostic));
        for (SourceRange related : diagnostic.related()) {
            out.append("\n  ").append(place(related));
        }
        return out.toString();
    }

    /** Files of the plan are named from where the reader is; a path with a colon or a slash first isn't of the plan. */
    private String place(SourceRange at) {
        boolean ofPlan = !at.file().startsWith("/") && at.file().indexOf(':') < 0;
        return (ofPlan ? folder : "") + OneLine.of(at.toString());
    }
}
