package org.understudy.template.view;

import java.util.Optional;

/**
 * D4, a card with one share of a passphrase.
 *
 * @param number of the share, from 1
 * @param of how many there are
 * @param threshold how many of them it takes; where there are several groups, of those of its own
 * @param group the group it belongs to; empty if there is one only
 */
public record ShareCardView(
        Frame frame, KeyPaperCard paper, SecretSlot words, int number, int of, int threshold, Optional<Group> group) {

    /**
     * One of several groups of shares.
     *
     * @param number of the group, from 1
     * @param of how many groups there are
     * @param size how many cards it has
     * @param others how many other groups are needed besides
     */
    public record Group(int number, int of, int size, int others) {}
}
