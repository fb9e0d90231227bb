package org.understudy.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.history.Amendment;
import org.understudy.history.Change;
import org.understudy.history.ChangeWords;
import org.understudy.history.ComparedSecrets;
import org.understudy.history.EntityChange;
import org.understudy.history.Held;
import org.understudy.history.HolderChange;
import org.understudy.history.HoldingWords;
import org.understudy.history.PlainProse;
import org.understudy.history.ReachChange;
import org.understudy.history.Value;
import org.understudy.history.VaultChange;
import org.understudy.plan.Body;
import org.understudy.plan.Header;
import org.understudy.plan.Kind;
import org.understudy.plan.Plan;
import org.understudy.plan.Ref;
import org.understudy.text.Formats;
import org.understudy.text.Messages;

/**
 * What changed since the edition before, for the author: every value of the plan, the names of changed entries of the vault and of
 * their fields, who reaches what, what rules find. No value of a secret.
 */
public final class AmendmentReport {
    /** The name of its file. */
    public static final String NAME = "amendment.html";

    private final Messages messages;
    private final ReportWords words;
    private final Formats formats;

    /** @param messages of the templates, in the language of the plan */
    public AmendmentReport(Messages messages) {
        this.messages = messages;
        this.words = ReportWords.in(messages.language());
        this.formats = new Formats(messages);
    }

    /**
     * What it tells.
     *
     * @param vault empty where the vaults can't be compared
     * @param reach empty where the edition before can't be proved
     * @param opened what rules find that they didn't find then
     * @param closed what they found then and don't find now
     * @param documents by pack, the identifiers of those that say something else
     */
    public record Facts(
            Plan before,
            Plan after,
            Amendment amendment,
            ComparedSecrets secrets,
            Optional<List<VaultChange>> vault,
            Optional<List<ReachChange>> reach,
            List<Diagnostic> opened,
            List<Diagnostic> closed,
            Map<Ref, List<String>> documents) {}

    /** A page of HTML. */
    public String of(Facts facts) {
        var html = new Html();
        String title = messages.get("document.L13.title");
        html.open("html", "lang", messages.language().tag()).open("head");
        html.empty("meta", "charset", "utf-8");
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", HtmlReport.POLICY);
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.leaf("title", title).leaf("style", HtmlReport.style()).close();
        html.line().open("body").open("header");
        html.leaf("h1", title);
        html.leaf("p", facts.after().header().title().in(messages.language()));
        html.leaf("p", edition("amendment.now", facts.after().header()));
        html.leaf("p", edition("amendment.former", facts.before().header()));
        html.close().line();
        changes(html, facts);
        holders(html, facts);
        secrets(html, facts);
        reach(html, facts);
        findings(html, facts);
        documents(html, facts);
        html.close().close();
        return html.line().toString();
    }

    private String edition(String label, Header header) {
        return messages.get(label) + ": "
                + messages.get("amendment.edition", header.edition(), formats.date(header.asAt()));
    }

    private void changes(Html html, Facts facts) {
        html.open("section").leaf("h2", messages.get("amendment.summary-what"));
        if (facts.amendment().isEmpty()) {
            html.leaf("p", messages.get("amendment.nothing-at-all"));
        }
        var before = new ChangeWords(messages, new PlanNames(facts.before(), words)::of);
        var after = new ChangeWords(messages, new PlanNames(facts.after(), words)::of);
        for (EntityChange entity : facts.amendment().entities()) {
            html.leaf("h3", name(entity, facts) + " – " + messages.get("amendment.state." + state(entity)));
            html.leaf("p", place(entity));
            List<Change> told =
                    entity.changes().stream().filter(it -> !it.isSecret()).toList();
            if (!told.isEmpty() && !entity.removed()) {
                head(html, "amendment.what", "amendment.before", "amendment.after");
                told.forEach(it -> row(html, it, before, after));
                html.close().close();
            }
        }
        html.close().line();
    }

    private static String state(EntityChange entity) {
        if (entity.added()) {
            return "added";
        } else if (entity.removed()) {
            return "removed";
        }
        return entity.renamed() && entity.changes().isEmpty() ? "renamed" : "changed";
    }

    private String name(EntityChange entity, Facts facts) {
        return entity.kind() == Kind.PLAN
                ? messages.get("amendment.this-plan")
                : new PlanNames(entity.removed() ? facts.before() : facts.after(), words).of(entity.ref());
    }

    private static String place(EntityChange entity) {
        return entity.renamed()
                ? entity.before().orElseThrow() + " → " + entity.after().orElseThrow()
                : entity.kind() == Kind.PLAN ? "plan.md" : entity.ref() + ".md";
    }

    private void head(Html html, String... keys) {
        html.open("table", "class", "told").open("thead").open("tr");
        for (String key : keys) {
            html.leaf("th", messages.get(key));
        }
        html.close().close().open("tbody");
    }

    private void row(Html html, Change change, ChangeWords before, ChangeWords after) {
        String order = change.sort() == Change.Sort.REORDERED ? " (" + messages.get("amendment.order") + ")" : "";
        html.open("tr").leaf("td", after.label(change.path()) + order);
        if (change.before().filter(Value.Prose.class::isInstance).isPresent()
                && change.after().orElseThrow() instanceof Value.Prose now
                && change.before().get() instanceof Value.Prose was) {
            List<String> then = paragraphs(was.body());
            List<String> later = paragraphs(now.body());
            cell(html, without(then, later));
            cell(html, without(later, then));
        } else {
            html.leaf("td", change.before().map(before::of).orElse("–"));
            html.leaf("td", change.after().map(after::of).orElse("–"));
        }
        html.close();
    }

    private void cell(Html html, List<String> paragraphs) {
        html.open("td");
        if (paragraphs.isEmpty()) {
            html.text("–");
        }
        paragraphs.forEach(it -> html.leaf("p", it));
        html.close();
    }

    /** In all languages. */
    private static List<String> paragraphs(Body body) {
        var paragraphs = new ArrayList<String>();
        body.texts().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(text -> {
            paragraphs.addAll(PlainProse.of(text.getValue().about()));
            for (Body.Part part : Body.Part.values()) {
                text.getValue().part(part).map(PlainProse::of).ifPresent(paragraphs::addAll);
            }
        });
        return paragraphs;
    }

    private static List<String> without(List<String> some, List<String> others) {
        var rest = new ArrayList<>(some);
        others.forEach(rest::remove);
        return rest;
    }

    private void holders(Html html, Facts facts) {
        List<HolderChange> changes =
                HolderChange.between(Held.of(facts.before()), Held.of(facts.after()), facts.amendment());
        if (changes.isEmpty()) {
            return;
        }
        html.open("section").leaf("h2", messages.get("amendment.holders"));
        head(html, "amendment.person", "amendment.before", "amendment.after");
        for (HolderChange change : changes) {
            boolean known = facts.after().people().containsKey(change.person().id());
            Plan plan = known ? facts.after() : facts.before();
            html.open("tr").leaf("td", new PlanNames(plan, words).of(change.person()));
            cell(html, words(facts.before()).of(change.before()));
            cell(html, words(facts.after()).of(change.now()));
            html.close();
        }
        html.close().close().close().line();
    }

    private HoldingWords words(Plan plan) {
        var names = new PlanNames(plan, words);
        return new HoldingWords(messages, pack -> Optional.of(names.of(pack)), names::of);
    }

    private void secrets(Html html, Facts facts) {
        html.open("section").leaf("h2", messages.get("amendment.secrets"));
        var after = new ChangeWords(messages, new PlanNames(facts.after(), words)::of);
        boolean any = false;
        for (EntityChange entity : facts.amendment().entities()) {
            for (Change change : entity.changes()) {
                if (change.isSecret() && !entity.added() && !entity.removed()) {
                    any = true;
                    html.leaf(
                            "p",
                            messages.get(
                                    "amendment.value",
                                    name(entity, facts) + " – " + after.label(change.path()),
                                    messages.get("amendment.fate." + fate(change.sort()))));
                }
            }
        }
        if (facts.secrets().unknown().isPresent()) {
            html.leaf(
                    "p",
                    messages.get("amendment.unknown."
                            + facts.secrets().unknown().get().term()));
        } else if (!any) {
            html.leaf("p", messages.get("amendment.secrets-none"));
        }
        html.close().line();
        vault(html, facts.vault().orElse(List.of()));
    }

    private void vault(Html html, List<VaultChange> vault) {
        if (!vault.isEmpty()) {
            html.open("section").leaf("h2", messages.get("amendment.vault"));
            head(html, "amendment.vault-entry", "amendment.summary-what", "amendment.vault-fields");
            for (VaultChange change : vault) {
                html.open("tr").leaf("td", change.entry());
                html.leaf("td", messages.get("amendment.state." + fate(change.sort())));
                html.leaf("td", change.fields().isEmpty() ? "–" : formats.list(change.fields()))
                        .close();
            }
            html.close().close().close().line();
        }
    }

    private static String fate(Change.Sort sort) {
        return sort.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void reach(Html html, Facts facts) {
        html.open("section").leaf("h2", messages.get("amendment.access"));
        var names = new PlanNames(facts.after(), words);
        if (facts.reach().isEmpty()) {
            html.leaf("p", messages.get("amendment.access-unknown"));
        } else if (facts.reach().get().isEmpty()) {
            html.leaf("p", messages.get("amendment.access-none"));
        } else {
            head(
                    html,
                    "amendment.pack",
                    "amendment.event",
                    "amendment.person",
                    "amendment.before",
                    "amendment.after",
                    "amendment.accounts");
            rows(facts.reach().get(), names).forEach((row, scenarios) -> {
                html.open("tr").leaf("td", names.of(row.pack())).leaf("td", String.join("; ", scenarios));
                html.leaf("td", names.of(row.actor()));
                html.leaf("td", day(row.before())).leaf("td", day(row.after()));
                html.leaf("td", formats.list(row.accounts())).close();
            });
            html.close().close();
        }
        html.close().line();
    }

    /** What fares alike in some scenarios. */
    private record Reached(Ref pack, Ref actor, OptionalInt before, OptionalInt after, List<String> accounts) {}

    /** With the scenarios in which it is so. */
    private static Map<Reached, List<String>> rows(List<ReachChange> changes, PlanNames names) {
        Map<List<Object>, List<ReachChange>> alike = new LinkedHashMap<>();
        for (ReachChange change : changes) {
            alike.computeIfAbsent(
                            List.of(change.pack(), change.scenario().id(), change.before(), change.after()),
                            it -> new ArrayList<>())
                    .add(change);
        }
        Map<Reached, List<String>> rows = new LinkedHashMap<>();
        for (List<ReachChange> some : alike.values()) {
            ReachChange one = some.get(0);
            var reached = new Reached(
                    one.pack(),
                    one.actor(),
                    one.before(),
                    one.after(),
                    some.stream().map(it -> names.of(it.account())).toList());
            rows.computeIfAbsent(reached, it -> new ArrayList<>()).add(names.of(one.scenario()));
        }
        return rows;
    }

    private String day(OptionalInt day) {
        return day.isPresent()
                ? messages.get("amendment.gets-in", day.getAsInt())
                : messages.get("amendment.no-way-in");
    }

    private void findings(Html html, Facts facts) {
        if (!facts.opened().isEmpty() || !facts.closed().isEmpty()) {
            html.open("section").leaf("h2", messages.get("amendment.findings"));
            findings(html, "amendment.findings-opened", facts.opened());
            findings(html, "amendment.findings-closed", facts.closed());
            html.close().line();
        }
    }

    private void findings(Html html, String key, List<Diagnostic> findings) {
        if (!findings.isEmpty()) {
            html.leaf("h3", messages.get(key)).open("ul");
            for (Diagnostic finding : findings) {
                String at = finding.at().map(it -> it.file() + ": ").orElse("");
                html.leaf(
                        "li",
                        finding.rule().id() + " " + at + words.diagnostics().message(finding));
            }
            html.close();
        }
    }

    private void documents(Html html, Facts facts) {
        html.open("section").leaf("h2", messages.get("amendment.documents"));
        var names = new PlanNames(facts.after(), words);
        facts.documents().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(pack -> html.leaf(
                        "p",
                        names.of(pack.getKey()) + ": "
                                + (pack.getValue().isEmpty()
                                        ? messages.get("amendment.documents-none")
                                        : formats.list(pack.getValue()))));
        html.close().line();
    }
}
