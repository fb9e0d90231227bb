package org.understudy.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.understudy.document.Imprint;
import org.understudy.document.Sheet;
import org.understudy.template.view.AccountCard;
import org.understudy.template.view.AssetsView;
import org.understudy.template.view.AssetsView.Asset;
import org.understudy.template.view.AssetsView.HeldLine;
import org.understudy.template.view.Mention;
import org.understudy.template.view.Pointer;
import org.understudy.template.view.ProviderRoute;
import org.understudy.text.Formats;
import org.understudy.text.Messages;

/** L2 in tables: one for each capacity, and one for what is held for others. */
final class AssetsSheet {
    private final Messages messages;
    private final SheetCells cells;
    private final Formats formats;

    AssetsSheet(Messages messages, SheetCells cells) {
        this.messages = messages;
        this.cells = cells;
        this.formats = new Formats(messages);
    }

    /** What is held for somebody. */
    private record HeldFor(AssetsView.Held held, HeldLine line) {}

    Sheet of(AssetsView view, Imprint imprint) {
        var tabs = new ArrayList<Sheet.Tab>();
        SheetTable<Asset> assets = assets();
        view.parts()
                .forEach(part -> tabs.add(assets.tab("sheet." + part.capacity().term(), part.assets())));
        tabs.add(held().tab(
                        "sheet.held",
                        view.held().stream()
                                .flatMap(held -> held.accounts().stream().map(line -> new HeldFor(held, line)))
                                .toList()));
        return cells.sheet(imprint, view.frame(), view.filing(), tabs);
    }

    private SheetTable<Asset> assets() {
        return new SheetTable<Asset>(messages)
                .text("estate.ref", 12, it -> cells.text(it.ref()))
                .text("account", 17, it -> cells.text(it.name()))
                .text("assets.category", 11, it -> cells.word("category", it.category()))
                .text("account.provider", 15, it -> cells.text(it.provider()))
                .text("sheet.country", 10, it -> cells.known(it.country()))
                .text("assets.known-as", 16, it -> cells.lines(it.identifiers()))
                .text("assets.holder", 14, it -> cells.text(it.holder()))
                .text("assets.evidence", 16, it -> cells.lines(it.evidence()))
                .text("criticality", 12, it -> cells.word("criticality", it.criticality()))
                .day("renewal", it -> cells.known(it.renewal().map(AccountCard.Renewal::on)))
                .text(
                        "sheet.every",
                        9,
                        it -> ofRenewal(
                                it,
                                it.renewal().flatMap(AccountCard.Renewal::every).map(formats::every)))
                .amount("sheet.amount", it -> ofRenewal(it, it.renewal().flatMap(AccountCard.Renewal::amount)))
                .text(
                        "sheet.paid-by",
                        13,
                        it -> ofRenewal(
                                it,
                                it.renewal()
                                        .flatMap(AccountCard.Renewal::paidBy)
                                        .map(Mention::text)))
                .text(
                        "assets.depends-on",
                        13,
                        it -> some(it.dependsOn().stream().map(Mention::text).toList()))
                .text("assets.devices", 13, it -> cells.lines(it.devices()))
                .text(
                        "assets.credential",
                        26,
                        it -> cells.lines(
                                it.credential().stream().map(this::pointer).toList()))
                .text("assets.route", 18, it -> some(pages(it)))
                .text("assets.status", 10, it -> cells.word("fact", it.status()))
                .day("sheet.reviewed", it -> cells.known(it.reviewed()));
    }

    private SheetTable<HeldFor> held() {
        return new SheetTable<HeldFor>(messages)
                .text("estate.ref", 18, it -> cells.text(it.line().ref()))
                .text("account", 34, it -> cells.text(it.line().name()))
                .text(
                        "customer",
                        30,
                        it -> it.held()
                                .customer()
                                .map(cells::text)
                                .orElseGet(() -> cells.text(messages.get("assets.employers"))))
                .text("account.provider", 28, it -> cells.text(it.line().provider()))
                .text("sheet.country", 16, it -> cells.ifAny(it.line().country()))
                .text("assets.holder", 30, it -> cells.text(it.line().holder()));
    }

    /** What isn't known of a renewal; blank where nothing is renewed as far as is known. */
    private Sheet.Cell ofRenewal(Asset asset, Optional<?> value) {
        return asset.renewal().isPresent() ? cells.known(value) : cells.blank();
    }

    private Sheet.Cell some(List<String> lines) {
        return lines.isEmpty() ? cells.blank() : cells.lines(lines);
    }

    private String pointer(Pointer pointer) {
        String key = "pointer." + pointer.kind().term();
        return pointer.in()
                .map(in -> messages.get(key, in, formats.list(pointer.holders())))
                .orElseGet(() -> messages.get(key));
    }

    private static List<String> pages(Asset asset) {
        return asset.routes().stream()
                .map(ProviderRoute::page)
                .flatMap(Optional::stream)
                .map(String::valueOf)
                .distinct()
                .toList();
    }
}
