package org.understudy.template.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * D3, the MFA recovery instructions.
 *
 * @param passwords the document of the pack that holds the passwords, such as {@code D2}
 * @param kinds the kinds of proof that its accounts ask for
 * @param plain names of the accounts that ask for no second proof
 */
public record RecoveryView(
        Frame frame,
        Optional<String> passwords,
        Optional<ActivationCard> activation,
        List<AccountCard.FactorType> kinds,
        List<RecoveryCard> accounts,
        List<String> plain,
        List<DeviceHelp> devices,
        List<PlaceCard> places,
        List<PersonCard> contacts,
        List<String> doNot,
        Optional<Drill> drill) {

    /**
     * A device, and what else is to be known before it can be used.
     *
     * @param inside the devices that carry it
     * @param account the contract of a SIM, the account that a device belongs to
     */
    public record DeviceHelp(DeviceCard card, List<Mention> inside, Optional<Mention> account) {}

    /** Rehearsals. */
    public record Drill(Optional<LocalDate> last, List<String> by, Optional<LocalDate> next) {}
}
