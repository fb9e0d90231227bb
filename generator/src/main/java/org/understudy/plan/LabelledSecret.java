package org.understudy.plan;

/** A secret with a name people know it by, such as a support PIN. */
public record LabelledSecret(LocalText label, SecretRef value) {}
