package org.understudy.maven;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.logging.Log;
import org.understudy.Event;
import org.understudy.EventSink;
import org.understudy.Outcome;
import org.understudy.PackResult;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.DiagnosticMessages;
import org.understudy.diagnostic.DiagnosticPrinter;
import org.understudy.diagnostic.Severity;
import org.understudy.pack.Manifest;

/** Shows events and results in Maven's log. */
final class ConsoleReport implements EventSink {
    private final Log log;
    private final DiagnosticPrinter printer;

    /** @param folder of the plan, as the reader would write it */
    ConsoleReport(Log log, Locale language, String folder) {
        this.log = log;
        this.printer = new DiagnosticPrinter(DiagnosticMessages.in(language), folder);
    }

    @Override
    public void accept(Event event) {
        if (event instanceof Event.DocumentFinished done) {
            log.info("[" + done.done() + "/" + done.documents() + "] " + done.pack() + ": " + done.document() + " "
                    + done.format().term());
        } else if (event instanceof Event.PackFinished done && done.result().status() == PackResult.Status.UNCHANGED) {
            log.info(done.result().pack() + ": up to date");
        } else if (event instanceof Event.Found found) {
            print(found.diagnostic());
        }
    }

    private void print(Diagnostic diagnostic) {
        String text = printer.print(diagnostic);
        switch (diagnostic.severity()) {
            case NOTE -> log.info(text);
            case WARNING -> log.warn(text);
            case DANGER, ERROR -> log.error(text);
        }
    }

    /** What stopped the build, in one line. */
    String summary(Outcome outcome) {
        return counts(outcome) + " in the plan; nothing that was there before is lost";
    }

    void allWell(Outcome outcome) {
        log.info("the plan is well: " + counts(outcome));
    }

    void vaultCreated() {
        log.info(
                "the vault is there, with an empty entry for each secret that the plan names; fill it in with KeePassXC");
    }

    private static String counts(Outcome outcome) {
        var counts = new ArrayList<String>();
        for (Severity severity : List.of(Severity.ERROR, Severity.DANGER, Severity.WARNING, Severity.NOTE)) {
            long count = outcome.diagnostics().stream()
                    .filter(diagnostic -> diagnostic.severity() == severity)
                    .count();
            if (count > 0) {
                counts.add(count + " " + severity.word() + (count == 1 ? "" : "s"));
            }
        }
        return counts.isEmpty() ? "nothing to report" : String.join(", ", counts);
    }

    /** One line for each document of each pack: id, title, formats, pages, size, protection; then where the pack is. */
    void table(Outcome outcome) {
        for (PackResult pack : outcome.packs()) {
            log.info("");
            log.info(pack.pack() + "  "
                    + (pack.status() == PackResult.Status.WRITTEN ? "written" : "up to date") + "  "
                    + shown(pack.folder()));
            int widest = pack.documents().stream()
                    .mapToInt(entry -> entry.file().length())
                    .max()
                    .orElse(0);
            for (Manifest.Entry entry : pack.documents()) {
                log.info(String.format(
                        Locale.ROOT,
                        "  %-" + widest + "s  %s  %s  %s",
                        entry.file(),
                        pages(entry),
                        size(entry.size()),
                        entry.sealed() ? "encrypted" : "open"));
            }
        }
        if (!outcome.packs().isEmpty()) {
            log.info("");
        }
    }

    private static String pages(Manifest.Entry entry) {
        String pages = entry.pages().isPresent() ? String.valueOf(entry.pages().getAsInt()) : "–";
        return String.format(Locale.ROOT, "%3s pages", pages);
    }

    private static String size(long bytes) {
        return String.format(Locale.ROOT, "%6d KiB", (bytes + 1023) / 1024);
    }

    private static String shown(Path path) {
        Path here = Path.of("").toAbsolutePath();
        return path.startsWith(here) ? here.relativize(path).toString() : path.toString();
    }
}
