package org.understudy.template.view;

import java.util.List;
import java.util.Optional;

/**
 * What key sheets, share cards and their labels say beside the key.
 *
 * @param opens whose documents it opens
 * @param pack what the pack is called, if it has a name
 * @param holder who keeps it
 * @param sealNumber of the envelope it is in
 * @param contacts whom to ask, the first two, each with one way to reach them; never the holder, if there is anybody else
 */
public record KeyPaperCard(
        String opens,
        Optional<String> pack,
        Optional<String> holder,
        Optional<String> sealNumber,
        List<PersonCard> contacts,
        Optional<ActivationCard> activation) {}
