package org.understudy.template.view;

/**
 * D4, the label of the envelope with a key sheet or share card.
 *
 * @param share whether it is a share card
 */
public record EnvelopeLabelView(Frame frame, KeyPaperCard paper, boolean share) {}
