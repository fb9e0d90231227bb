package org.understudy.template.view;

import java.util.List;
import java.util.Optional;

/**
 * D5, the activation declaration.
 *
 * @param signers who establish the event
 */
public record DeclarationView(
        Frame frame,
        PersonCard author,
        Optional<ActivationCard> activation,
        List<PersonCard> signers,
        List<Release> releases) {

    /**
     * What is handed out of one pack once the plan takes effect.
     *
     * @param items what is with holders; empty where the plan knows of none
     * @param keyHolders who have its passphrase
     */
    public record Release(String pack, String recipient, List<CustodyCard> items, List<String> keyHolders) {}
}
