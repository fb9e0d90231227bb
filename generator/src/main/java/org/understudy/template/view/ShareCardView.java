package org.understudy.template.view;

/**
 * D4, a card with one share of a passphrase.
 *
 * @param number of the share, from 1
 * @param of how many there are
 * @param threshold how many of them it takes
 */
public record ShareCardView(Frame frame, KeyPaperCard paper, SecretSlot words, int number, int of, int threshold) {}
