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
import org.understudy.ReleaseRequest;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.DiagnosticMessages;
import org.understudy.diagnostic.DiagnosticPrinter;
import org.understudy.diagnostic.Severity;
import org.understudy.exchange.ImportDraft;
import org.understudy.pack.Manifest;

/** Shows events and results in Maven's log. */
final class ConsoleReport implements EventSink {
    private final Log log;
    private final Path here;
    private final DiagnosticPrinter printer;

    /**
     * @param here where the reader is: files below it are named from there
     * @param plan the folder of the plan
     */
    ConsoleReport(Log log, Locale language, Path here, Path plan) {
        this.log = log;
        this.here = here;
        this.printer = new DiagnosticPrinter(DiagnosticMessages.in(language), shown(plan));
    }

    @Override
    public void accept(Event event) {
        if (event instanceof Event.DocumentFinished done) {
            log.info("[" + done.done() + "/" + done.documents() + "] " + done.pack() + ": " + done.document() + " "
                    + done.format().term());
        } else if (event instanceof Event.PassphraseReady ready) {
            log.info(ready.pack() + ": " + ready.entry() + ": " + said(ready));
        } else if (event instanceof Event.Delivered delivered) {
            boolean written = delivered.status() == PackResult.Status.WRITTEN;
            log.info(delivered.pack()
                    + (written ? ": delivered to " : ": delivered before, up to date in ")
                    + shown(delivered.folder()));
        } else if (event instanceof Event.FileWritten written) {
            log.info("written: " + shown(written.file()));
        } else if (event instanceof Event.PlanBegun begun) {
            begun(begun);
        } else if (event instanceof Event.Released released) {
            print(released);
        } else if (event instanceof Event.ToReplace replace) {
            log.info("to be replaced at holders: " + replace.copies() + " copies, " + replace.keys() + " keys: "
                    + shown(replace.report()));
        } else if (event instanceof Event.AccountImported imported) {
            log.info("accounts/" + imported.account() + ": " + said(imported.change()) + ", " + imported.entry());
        } else if (event instanceof Event.Found found) {
            print(found.diagnostic());
        }
    }

    private void print(Event.Released released) {
        boolean tagged = released.effect() == ReleaseRequest.Effect.TAG;
        log.info(released.tag()
                + (tagged ? ": tagged commit " : ": would be commit ")
                + released.commit().substring(0, 12));
        if (!released.issued().isEmpty()) {
            log.info("  goes out anew: " + String.join(", ", released.issued()));
        }
        if (!released.kept().isEmpty()) {
            log.info("  unchanged: " + String.join(", ", released.kept()));
        }
        if (tagged) {
            log.info("  build it, then push the tag: git push origin " + released.tag());
        }
    }

    private static String said(Event.PassphraseReady ready) {
        String bits = ready.bits().map(it -> ", " + it + " bits").orElse("");
        String shares = ready.shares() == 0 ? "" : ", shares of " + ready.shares() + " people";
        return switch (ready.made()) {
            case NEW -> "drawn" + bits + shares;
            case ROTATED -> "drawn anew" + bits + shares + "; build the pack, and hand out copies and keys again";
            case SHARES -> "kept" + bits + "; new" + shares.substring(1);
            case NOTHING -> "there already" + bits + shares;
        };
    }

    private void begun(Event.PlanBegun begun) {
        log.info("a plan is begun in " + begun.folder() + "; README.md says what to do next");
        begun.password().ifPresent(file -> {
            log.info("the vault’s password was drawn, and is in " + file);
            log.info("write it down, and build with -Dunderstudy.vaultPassword=file:" + file);
        });
    }

    private static String said(ImportDraft.Change change) {
        return switch (change) {
            case NEW -> "new";
            case CHANGED -> "changed in the vault";
            case SAME -> "as it was";
        };
    }

    private void print(Diagnostic diagnostic) {
        // each line by itself, so that each has its level before it
        for (String line : printer.print(diagnostic).split("\n")) {
            switch (diagnostic.severity()) {
                case NOTE -> log.info(line);
                case WARNING -> log.warn(line);
                case DANGER, ERROR -> log.error(line);
            }
        }
    }

    void allWell(Outcome outcome) {
        log.info("the plan is well: " + counts(outcome));
    }

    /** @param page that was written */
    void report(Path page) {
        log.info("report: " + shown(page));
    }

    void vaultCreated() {
        log.info(
                "the vault is there, with an empty entry for each secret that the plan names; fill it in with KeePassXC");
    }

    /** How much was found of what: {@code 1 error, 2 warnings}. */
    static String counts(Outcome outcome) {
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

    /** Where each pack is; and of those that were written, one line a document: file, pages, size, protection. */
    void table(Outcome outcome) {
        for (PackResult pack : outcome.packs()) {
            boolean written = pack.status() == PackResult.Status.WRITTEN;
            log.info(pack.pack() + (written ? ": written to " : ": up to date in ") + shown(pack.folder()));
            if (written) {
                documents(pack);
            }
        }
    }

    private void documents(PackResult pack) {
        int widest = pack.documents().stream()
                .mapToInt(entry -> entry.file().length())
                .max()
                .orElse(1);
        for (Manifest.Entry entry : pack.documents()) {
            log.info(String.format(
                    Locale.ROOT,
                    "  %-" + widest + "s  %9s  %6d KiB  %s",
                    entry.file(),
                    pages(entry),
                    (entry.size() + 1023) / 1024,
                    entry.sealed() ? "encrypted" : "open"));
        }
    }

    /** Nothing where only the reader's program can tell. */
    private static String pages(Manifest.Entry entry) {
        return entry.pages().isEmpty()
                ? ""
                : entry.pages().getAsInt() + (entry.pages().getAsInt() == 1 ? " page" : " pages");
    }

    private String shown(Path path) {
        return path.startsWith(here) ? here.relativize(path).toString() : path.toString();
    }
}
