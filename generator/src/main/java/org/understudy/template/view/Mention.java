package org.understudy.template.view;

import java.util.Optional;

/**
 * The name of something.
 *
 * @param anchor the heading under which this document describes it
 */
public record Mention(String text, Optional<String> anchor) {}
