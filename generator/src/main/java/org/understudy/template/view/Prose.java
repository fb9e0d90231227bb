package org.understudy.template.view;

import java.util.List;
import org.understudy.plan.ProseBlock;
import org.understudy.text.Language;

/** Text of the author, and its language; printed by <code>${prose(it, 3)}</code>, 3 being the level of its headings. */
public record Prose(List<ProseBlock> blocks, Language language) {}
