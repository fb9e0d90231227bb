package org.understudy.template.view;

/** D4, a sheet with the passphrase of a pack. */
public record KeySheetView(Frame frame, KeyPaperCard paper, SecretSlot passphrase) {}
