package org.understudy.template;

import java.util.List;
import java.util.Optional;
import org.understudy.plan.Body;
import org.understudy.plan.Device;
import org.understudy.plan.Disclosure;
import org.understudy.plan.Place;
import org.understudy.plan.Ref;
import org.understudy.plan.SecretRef;
import org.understudy.plan.Workflow;
import org.understudy.template.view.AccountCard;
import org.understudy.template.view.DeviceCard;
import org.understudy.template.view.DeviceCard.UnlockType;
import org.understudy.template.view.PlaceCard;
import org.understudy.template.view.PlaceCard.OpeningType;
import org.understudy.template.view.WorkflowCard;

/** Makes cards of workflows, devices and places; how these open is shown only where the pack says so. */
final class ThingCards {
    private final Disclosure disclosure;
    private final Names names;
    private final SecretSlots slots;

    ThingCards(Disclosure disclosure, Names names, SecretSlots slots) {
        this.disclosure = disclosure;
        this.names = names;
        this.slots = slots;
    }

    WorkflowCard workflow(Workflow workflow) {
        return new WorkflowCard(
                names.anchor(workflow.ref()),
                names.text(workflow.name()),
                names.text(workflow.purpose()),
                names.text(workflow.frequency()),
                workflow.every(),
                workflow.nextDue(),
                workflow.takes(),
                workflow.criticality(),
                names.name(workflow.customer()),
                names.mentions(workflow.uses()),
                names.mentions(workflow.dependsOn()),
                names.names(workflow.mayTakeOver()),
                names.texts(workflow.inputs()),
                names.texts(workflow.outputs()),
                names.texts(workflow.never()),
                names.about(workflow.body()),
                names.part(workflow.body(), Body.Part.STEPS));
    }

    DeviceCard device(Device device) {
        boolean opens = disclosure.opens(device.ref());
        return new DeviceCard(
                names.anchor(device.ref()),
                names.text(device.name()),
                device.type(),
                device.model(),
                device.number(),
                device.serial(),
                names.name(device.owner().orElse(disclosure.plan().header().author())),
                names.mention(device.kept()),
                names.mentions(device.carries()),
                opens ? device.unlockedBy().stream().map(this::unlock).toList() : List.of(),
                !opens && !device.unlockedBy().isEmpty(),
                opens
                        ? device.secrets().stream()
                                .map(secret -> new AccountCard.SecretLine(
                                        names.text(secret.label()), slots.slot(secret.value())))
                                .toList()
                        : List.of(),
                names.about(device.body()));
    }

    private DeviceCard.Unlock unlock(Device.Unlock unlock) {
        if (unlock instanceof Device.Unlock.Pin pin) {
            return unlock(UnlockType.PIN, pin.secret());
        } else if (unlock instanceof Device.Unlock.Password password) {
            return unlock(UnlockType.PASSWORD, password.secret());
        } else if (unlock instanceof Device.Unlock.Biometric biometric) {
            return unlockWith(UnlockType.BIOMETRIC, biometric.person());
        } else if (unlock instanceof Device.Unlock.WithDevice with) {
            return unlockWith(UnlockType.DEVICE, with.device());
        }
        return unlockWith(UnlockType.ACCOUNT, ((Device.Unlock.WithAccount) unlock).account());
    }

    private DeviceCard.Unlock unlock(UnlockType type, SecretRef secret) {
        return new DeviceCard.Unlock(type, Optional.of(slots.slot(secret)), Optional.empty());
    }

    private DeviceCard.Unlock unlockWith(UnlockType type, Ref with) {
        return new DeviceCard.Unlock(type, Optional.empty(), Optional.of(names.nameOrHidden(with)));
    }

    PlaceCard place(Place place) {
        boolean opens = disclosure.opens(place.ref());
        return new PlaceCard(
                names.anchor(place.ref()),
                names.text(place.name()),
                place.type(),
                place.address(),
                names.mention(place.inside()),
                place.openedBy().stream()
                        .filter(opening -> opens || !(opening instanceof Place.Opening.Code))
                        .map(this::opening)
                        .toList(),
                !opens && place.openedBy().stream().anyMatch(Place.Opening.Code.class::isInstance),
                names.names(place.access()),
                names.about(place.body()));
    }

    private PlaceCard.Opening opening(Place.Opening opening) {
        if (opening instanceof Place.Opening.Key key) {
            return new PlaceCard.Opening(
                    OpeningType.KEY,
                    Optional.of(names.text(key.label())),
                    names.mentions(key.kept()),
                    Optional.empty(),
                    List.of());
        } else if (opening instanceof Place.Opening.Code code) {
            return new PlaceCard.Opening(
                    OpeningType.CODE, Optional.empty(), List.of(), Optional.of(slots.slot(code.secret())), List.of());
        } else if (opening instanceof Place.Opening.ByPerson by) {
            return new PlaceCard.Opening(
                    OpeningType.PERSON,
                    Optional.empty(),
                    List.of(names.nameOrHidden(by.person())),
                    Optional.empty(),
                    by.evidence());
        }
        var with = (Place.Opening.WithAccount) opening;
        return new PlaceCard.Opening(
                OpeningType.ACCOUNT,
                Optional.empty(),
                List.of(names.nameOrHidden(with.account())),
                Optional.empty(),
                List.of());
    }
}
