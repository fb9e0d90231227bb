package org.understudy.template;

import java.util.Optional;
import org.understudy.template.view.Frame;

/**
 * A page before it is written.
 *
 * @param part what file names call it, where the document consists of several pages
 * @param slots the secrets that the view has
 */
record PageDraft(String template, Frame frame, Optional<String> part, Record view, SecretSlots slots) {}
