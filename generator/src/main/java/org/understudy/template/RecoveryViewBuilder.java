package org.understudy.template;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.understudy.plan.Account;
import org.understudy.plan.Device;
import org.understudy.plan.Disclosure;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Plan;
import org.understudy.plan.Upkeep;
import org.understudy.template.view.AccountCard.FactorType;
import org.understudy.template.view.RecoveryCard;
import org.understudy.template.view.RecoveryCard.Way;
import org.understudy.template.view.RecoveryView;

/** Makes the view of D3. */
final class RecoveryViewBuilder {
    private final ViewBuilder views;
    private final Disclosure disclosure;
    private final Plan plan;
    private final Names names;
    private final Function<List<Account>, List<Account>> order;
    private final RecoveryCards accounts;
    private final ThingCards things;
    private final FactorThings needed;

    RecoveryViewBuilder(ViewBuilder views, Disclosure disclosure, SecretSlots slots) {
        this(views, disclosure, slots, all -> views.runbook().accounts());
    }

    /** @param order in which the accounts are recovered */
    RecoveryViewBuilder(
            ViewBuilder views, Disclosure disclosure, SecretSlots slots, Function<List<Account>, List<Account>> order) {
        this.order = order;
        this.views = views;
        this.disclosure = disclosure;
        this.plan = disclosure.plan();
        this.names = views.names();
        this.accounts = new RecoveryCards(disclosure, names, slots);
        this.things = new ThingCards(disclosure, names, slots);
        this.needed = new FactorThings(disclosure);
    }

    RecoveryView view() {
        List<Account> all = order.apply(disclosure.accounts());
        List<RecoveryCard> cards =
                all.stream().filter(RecoveryCards::concerns).map(accounts::card).toList();
        return new RecoveryView(
                views.frame(),
                disclosure.pack().documents().contains(DocumentId.D2)
                        ? Optional.of(DocumentId.D2.name())
                        : Optional.empty(),
                views.activation(),
                kinds(cards),
                cards,
                all.stream()
                        .filter(account -> !RecoveryCards.concerns(account))
                        .filter(account -> account.signIn()
                                .flatMap(Account.SignIn::password)
                                .isPresent())
                        .map(account -> names.text(account.name()))
                        .toList(),
                needed.devices().stream().map(this::device).toList(),
                needed.places().stream().map(things::place).toList(),
                views.contacts(),
                names.texts(plan.header().doNot()),
                Upkeep.of(plan)
                        .drill()
                        .map(drill -> new RecoveryView.Drill(drill.last(), names.names(drill.by()), drill.next())));
    }

    private static List<FactorType> kinds(List<RecoveryCard> cards) {
        return cards.stream()
                .flatMap(card -> card.ways().stream())
                .map(Way::type)
                .distinct()
                .sorted()
                .toList();
    }

    private RecoveryView.DeviceHelp device(Device device) {
        return new RecoveryView.DeviceHelp(
                things.device(device),
                needed.devices().stream()
                        .filter(carrier -> carrier.carries().contains(device.ref()))
                        .map(carrier -> names.mention(carrier.ref()))
                        .toList(),
                names.mention(device.account()));
    }
}
