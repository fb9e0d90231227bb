package org.understudy.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.understudy.document.Imprint;
import org.understudy.document.Sheet;
import org.understudy.document.Sheet.Column.Type;
import org.understudy.plan.Account;
import org.understudy.plan.Account.Consent.Decision;
import org.understudy.template.view.AccountCard.Wish;
import org.understudy.template.view.AuthorityMap;
import org.understudy.template.view.DirectionsView;
import org.understudy.template.view.DirectionsView.Direction;
import org.understudy.template.view.DirectionsView.Levels;
import org.understudy.template.view.Filing;
import org.understudy.text.Formats;
import org.understudy.text.Messages;

/** L3 in tables: what is directed, and for each event who may and who can. */
final class DirectionsSheet {
    private final Messages messages;
    private final SheetCells cells;
    private final Formats formats;

    DirectionsSheet(Messages messages, SheetCells cells) {
        this.messages = messages;
        this.cells = cells;
        this.formats = new Formats(messages);
    }

    Sheet of(DirectionsView view, Imprint imprint) {
        Filing.Terms terms = view.filing().jurisdiction().terms();
        var tabs = new ArrayList<Sheet.Tab>();
        tabs.add(directions(terms).tab("sheet.directions", view.directions()));
        view.maps()
                .forEach(map -> tabs.add(map(terms).tab("sheet." + map.event().term(), map.rows())));
        return cells.sheet(imprint, view.frame(), view.filing(), tabs);
    }

    private SheetTable<Direction> directions(Filing.Terms terms) {
        var table = new SheetTable<Direction>(messages)
                .text("estate.ref", 12, it -> cells.text(it.ref()))
                .text("account", 17, it -> cells.text(it.name()))
                .text("account.provider", 15, it -> cells.text(it.provider()))
                .text("capacity", 12, it -> cells.word("capacity", it.capacity()));
        levels(table, "directions.lifetime", terms, Direction::lifetime);
        levels(table, "directions.after-death", terms, Direction::afterDeath);
        return table.text("directions.tool", 14, it -> cells.known(it.tool().map(DirectionsView.Tool::name)))
                .text(
                        "sheet.tool-state",
                        12,
                        it -> it.tool()
                                .map(tool -> cells.word("tool-state", tool.state()))
                                .orElseGet(cells::blank))
                .text(
                        "directions.tool-recipient",
                        14,
                        it -> it.tool()
                                .map(tool -> ofTool(tool, tool.recipient()))
                                .orElseGet(cells::blank))
                .day(
                        "directions.tool-reviewed",
                        it -> it.tool()
                                .map(tool -> ofTool(tool, tool.reviewed()))
                                .orElseGet(cells::blank))
                .text(
                        "directions.wish",
                        12,
                        it -> cells.word("action", it.wish().map(Wish::action)))
                .text("sheet.to", 14, it -> cells.ifAny(it.wish().flatMap(Wish::to)))
                .text(
                        "sheet.export-first",
                        9,
                        it -> it.wish()
                                .map(wish -> cells.yesOrNo(wish.exportFirst()))
                                .orElseGet(cells::blank))
                .text("sheet.within", 8, it -> cells.ifAny(it.wish().flatMap(Wish::within)))
                .text("sheet.decides", 14, this::decides)
                .text(
                        "sheet.executes",
                        14,
                        it -> it.wish()
                                .map(wish -> cells.known(wish.executedBy()))
                                .orElseGet(cells::blank))
                .text("sheet.note", 20, it -> cells.ifAny(it.wish().flatMap(Wish::note)));
    }

    private Sheet.Cell decides(Direction direction) {
        return direction
                .wish()
                .map(wish -> wish.action() == Account.Wish.Action.DECIDE
                        ? cells.known(wish.decidedBy())
                        : cells.ifAny(wish.decidedBy()))
                .orElseGet(cells::blank);
    }

    /** Asked for where a setting is made. */
    private Sheet.Cell ofTool(DirectionsView.Tool tool, Optional<?> value) {
        return tool.state() == Account.OnlineTool.State.SET ? cells.known(value) : cells.ifAny(value);
    }

    private void levels(
            SheetTable<Direction> table,
            String when,
            Filing.Terms terms,
            Function<Direction, Optional<Levels>> consent) {
        level(table, when, terms.content(), consent, Levels::content);
        level(table, when, terms.catalogue(), consent, Levels::catalogue);
        level(table, when, messages.get("directions.other"), consent, Levels::other);
    }

    private void level(
            SheetTable<Direction> table,
            String when,
            String what,
            Function<Direction, Optional<Levels>> consent,
            Function<Levels, Decision> level) {
        table.titled(
                messages.get("directions.level", messages.get(when), what),
                Type.TEXT,
                10,
                it -> cells.word("decision", consent.apply(it).map(level)));
    }

    private SheetTable<AuthorityMap.Row> map(Filing.Terms terms) {
        return new SheetTable<AuthorityMap.Row>(messages)
                .text("estate.ref", 14, it -> cells.text(it.ref()))
                .text("account", 28, it -> cells.text(it.name()))
                .text(
                        "map.may",
                        44,
                        it -> orElse(
                                "map.nobody",
                                it.may().stream()
                                        .map(one -> entitled(one, terms))
                                        .toList()))
                .text(
                        "map.can",
                        32,
                        it -> orElse(
                                "control.nobody",
                                it.can().stream().map(this::control).toList()))
                .text(
                        "map.difference",
                        44,
                        it -> orElse(
                                "map.agree",
                                it.differences().stream().map(this::difference).toList()));
    }

    private Sheet.Cell orElse(String key, List<String> lines) {
        return lines.isEmpty() ? cells.text(messages.get(key)) : cells.lines(lines);
    }

    private String entitled(AuthorityMap.Entitled entitled, Filing.Terms terms) {
        String bases = String.join(
                "; ", entitled.bases().stream().map(it -> basis(it, terms)).toList());
        return entitled.people().isEmpty()
                ? bases
                : messages.get("directions.level", formats.list(entitled.people()), bases);
    }

    private String basis(AuthorityMap.Basis basis, Filing.Terms terms) {
        String kind = switch (basis.kind()) {
            case EXECUTOR -> terms.executor();
            case AGENT -> terms.agent();
            case HEIR, SUCCESSOR -> messages.get("legal.role." + basis.kind().term());
            case ONLINE_TOOL, JOINT_HOLDERS ->
                messages.get("basis." + basis.kind().term());
        };
        return basis.paper()
                .map(paper -> messages.get("basis.under", kind, paper))
                .orElse(kind);
    }

    private String control(AuthorityMap.Control control) {
        return messages.get(
                "directions.level", formats.list(control.people()), messages.get("control.day", control.day()));
    }

    private String difference(AuthorityMap.Difference difference) {
        return messages.get("difference." + difference.kind().term(), formats.list(difference.people()));
    }
}
