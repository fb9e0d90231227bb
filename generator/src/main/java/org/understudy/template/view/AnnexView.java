package org.understudy.template.view;

import java.util.Optional;

/**
 * LA, a text of the author's own.
 *
 * @param text empty if its file has none
 * @param part whether it is part of what it is annexed to, rather than for information
 */
public record AnnexView(Frame frame, Filing filing, String title, Optional<Prose> text, boolean part) {}
