package org.understudy.template.view;

/** Text that is XHTML of the vocabulary already. */
public record Markup(String xhtml) {}
