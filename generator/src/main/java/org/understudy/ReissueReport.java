package org.understudy;

import java.util.List;
import org.understudy.plan.Custody;
import org.understudy.plan.Edition;
import org.understudy.plan.Pack;
import org.understudy.plan.Plan;
import org.understudy.template.view.ExchangeView.Fate;
import org.understudy.text.Formats;
import org.understudy.text.Messages;

/** Says in Markdown, in the language of the plan, what has to be replaced after a release. Holds no secret. */
final class ReissueReport {
    /** Its file name. */
    static final String NAME = "reissue.md";

    private final Plan plan;
    private final Messages messages;
    private final Formats formats;

    ReissueReport(Plan plan, Messages messages) {
        this.plan = plan;
        this.messages = messages;
        this.formats = new Formats(messages);
    }

    /**
     * @param papers the files of new keys, from the folder of packs on
     * @param letters the files of letters to holders, from the folder of reports on
     */
    String of(Reissues reissues, List<String> papers, List<String> letters) {
        var out = new StringBuilder();
        Edition edition = plan.present();
        out.append("# ")
                .append(messages.get("reissue.title", edition.number(), formats.date(edition.asAt())))
                .append("\n\n");
        for (Pack pack : plan.packs().values()) {
            int latest = plan.header().latestOf(pack.id());
            out.append("- ")
                    .append(messages.get(
                            latest == edition.number() ? "reissue.pack-new" : "reissue.pack-same",
                            plain(plan.person(pack.recipient()).name()) + " (" + pack.id() + ")",
                            latest))
                    .append('\n');
        }
        table(out, "reissue.copies", "reissue.copies-intro", reissues.copies());
        table(out, "reissue.keys", "reissue.keys-intro", reissues.keys());
        if (reissues.copies().isEmpty() && reissues.keys().isEmpty()) {
            out.append('\n').append(messages.get("reissue.nothing")).append('\n');
        }
        if (!papers.isEmpty() || !letters.isEmpty()) {
            out.append("\n## ").append(messages.get("reissue.papers")).append("\n\n");
            papers.forEach(it -> out.append("- ").append(it).append('\n'));
            letters.forEach(it -> out.append("- ")
                    .append(messages.get("reissue.print-twice", it))
                    .append('\n'));
        }
        return out.toString();
    }

    private void table(StringBuilder out, String title, String intro, List<Custody> lines) {
        if (lines.isEmpty()) {
            return;
        }
        out.append("\n## ").append(messages.get(title)).append("\n\n");
        out.append(messages.get(intro)).append("\n\n");
        row(
                out,
                messages.get("reissue.holder"),
                messages.get("reissue.item"),
                messages.get("reissue.pack"),
                messages.get("reissue.has"),
                messages.get("reissue.gets"));
        row(out, "---", "---", "---", "---", "---");
        for (Custody it : lines) {
            row(
                    out,
                    plain(plan.person(it.holder()).name()),
                    messages.get("custody-item." + it.item().term())
                            + it.sealNumber().map(seal -> " " + plain(seal)).orElse(""),
                    it.pack().id(),
                    Integer.toString(it.edition()),
                    Reissues.fate(it, plan) == Fate.WITHDRAWN
                            ? "–"
                            : Integer.toString(plan.header().latestOf(it.pack().id())));
        }
    }

    private static void row(StringBuilder out, String... cells) {
        out.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    /** What an author wrote, so that it is no markup. */
    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("([\\\\|*_`\\[\\]<>#])", "\\\\$1");
    }
}
